package org.dragoman.serve.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/// What a caller shows who may write. Compared in constant time.
final class Token {
  private static final String BEARER = "Bearer ";
  private final byte[] bytes;

  Token(String token) {
    this.bytes = token.getBytes(StandardCharsets.UTF_8);
  }

  boolean is(String shown) {
    return MessageDigest.isEqual(bytes, shown.getBytes(StandardCharsets.UTF_8));
  }

  /// Whether an `Authorization` header shows it.
  boolean isIn(Optional<String> authorization) {
    return authorization
        .filter(a -> a.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(a -> a.substring(BEARER.length()).strip())
        .filter(this::is)
        .isPresent();
  }
}
