package org.dragoman.store;

import java.util.List;

/// What one actor did to another.
///
/// @param source id of the one
/// @param target id of the other
/// @param conflict incidents in the lanes of deeds, threats and words
/// @param cooperation incidents in the lane of cooperation
/// @param sample ids of the latest of them, at most five
public record Edge(
    String source, String target, long conflict, long cooperation, List<String> sample) {
  public Edge {
    sample = List.copyOf(sample);
  }

  /// How many incidents there are.
  public long incidents() {
    return conflict + cooperation;
  }
}
