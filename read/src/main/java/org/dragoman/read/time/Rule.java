package org.dragoman.read.time;

import java.util.Optional;
import java.util.regex.Pattern;

/// One way in which news writes a time.
///
/// @param name as it appears in the reason of a time
/// @param pattern the words
/// @param reader what they mean; empty if a closer look shows that they are no time
record Rule(String name, Pattern pattern, Reader reader) {
  /// Finds the meaning of matched words.
  @FunctionalInterface
  interface Reader {
    Optional<Meaning> read(Hit hit, Anchors anchors);
  }
}
