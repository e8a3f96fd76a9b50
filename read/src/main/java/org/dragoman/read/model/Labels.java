package org.dragoman.read.model;

import java.util.List;

/// The labels of the model's heads, in the order of their scores.
///
/// @param relations dependency labels
/// @param tags Penn tags
/// @param names name tags, BIO
record Labels(List<String> relations, List<String> tags, List<String> names) {
  static Labels load() {
    List<String> lines = Resources.lines("labels.txt");
    return new Labels(words(lines.get(0)), words(lines.get(1)), words(lines.get(2)));
  }

  private static List<String> words(String line) {
    return List.of(line.strip().split(" "));
  }
}
