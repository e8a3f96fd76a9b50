package org.dragoman.read.cache;

import java.util.Optional;

/// A place that keeps bytes by key. It may forget and it may give back rubbish: what is not found
/// or not sound is read again. It is used by several threads at once and throws nothing.
public interface ReadingStore {
  /// What was kept under a key, if it is still there.
  ///
  /// @param key 64 hexadecimal digits
  Optional<byte[]> find(String key);

  /// Keeps bytes, or does not.
  ///
  /// @param key 64 hexadecimal digits
  void keep(String key, byte[] packed);
}
