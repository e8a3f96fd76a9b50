package org.dragoman.ingest.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A byte order mark: the signature of an encoding, no part of the text.
///
/// @param charset what it announces
/// @param length its bytes
record Bom(Charset charset, int length) {
  /// The mark that opens the bytes, if one does.
  static Optional<Bom> of(byte[] bytes) {
    if (opens(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new Bom(StandardCharsets.UTF_8, 3));
    }
    if (opens(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new Bom(StandardCharsets.UTF_32LE, 4));
    }
    if (opens(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(new Bom(StandardCharsets.UTF_32BE, 4));
    }
    if (opens(bytes, 0xFF, 0xFE)) {
      return Optional.of(new Bom(StandardCharsets.UTF_16LE, 2));
    }
    if (opens(bytes, 0xFE, 0xFF)) {
      return Optional.of(new Bom(StandardCharsets.UTF_16BE, 2));
    }
    return Optional.empty();
  }

  private static boolean opens(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
