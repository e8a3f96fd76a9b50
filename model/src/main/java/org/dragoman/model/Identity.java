package org.dragoman.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Ids that depend on content alone, so that two runs, two machines or two orders of arrival agree.
public final class Identity {
  private static final int BYTES = 8;
  private static final char SEPARATOR = '\u001f';

  private Identity() {}

  /// An id such as `statement:3f2a90c1d4e5b6a7`: the kind and the first 64 bits of the SHA-256 of
  /// the parts, in their order.
  public static String of(String kind, Object... parts) {
    StringBuilder joined = new StringBuilder(kind);
    for (Object part : parts) {
      joined.append(SEPARATOR).append(part);
    }
    byte[] hash = sha256().digest(joined.toString().getBytes(StandardCharsets.UTF_8));
    return kind + ":" + HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
