package org.dragoman.read.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.dragoman.model.article.Article;
import org.dragoman.model.reading.Reading;

/// A reading as bytes: a mark with the number of this form, the SHA-256 of key and content, the
/// content. The article itself is not in it; it is at hand whenever a reading is wanted.
public final class PackedReading {
  private static final byte[] MARK = {'D', 'R', 'G', 'R', 1};
  private static final int DIGEST = 32;
  private static final int HEAD = MARK.length + DIGEST;

  private PackedReading() {}

  /// The bytes of a reading.
  ///
  /// @param key what they will be filed under
  public static byte[] pack(String key, Reading reading) {
    byte[] content = new ReadingWriter(reading).written();
    byte[] packed = Arrays.copyOf(MARK, HEAD + content.length);
    System.arraycopy(digest(key, content), 0, packed, MARK.length, DIGEST);
    System.arraycopy(content, 0, packed, HEAD, content.length);
    return packed;
  }

  /// The reading of an article, if the bytes are one: whole, of this form, filed under this key,
  /// and such that every position lies in the text and every sentence is a tree.
  public static Optional<Reading> unpack(String key, byte[] packed, Article article) {
    if (packed.length < HEAD || !Arrays.equals(packed, 0, MARK.length, MARK, 0, MARK.length)) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOfRange(packed, HEAD, packed.length);
    byte[] sealed = Arrays.copyOfRange(packed, MARK.length, HEAD);
    if (!MessageDigest.isEqual(sealed, digest(key, content))) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ReadingParser(content, article).reading());
    } catch (UnsoundReading e) {
      return Optional.empty();
    }
  }

  private static byte[] digest(String key, byte[] content) {
    MessageDigest digest = Digests.sha256();
    digest.update(key.getBytes(StandardCharsets.UTF_8));
    return digest.digest(content);
  }
}
