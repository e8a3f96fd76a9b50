package org.dragoman.read.model;

import java.util.List;

/// The names of the network's outputs, in the order of its scores.
///
/// @param relations dependency labels as treebanks write them, `nsubj:pass`
/// @param tags Penn tags
/// @param names name tags: `O`, `B-PER`, `I-PER`, ...
public record Labels(List<String> relations, List<String> tags, List<String> names) {
  public Labels {
    relations = List.copyOf(relations);
    tags = List.copyOf(tags);
    names = List.copyOf(names);
  }

  /// Reads the three lines of a label file.
  static Labels of(List<String> lines) {
    if (lines.size() < 3) {
      throw new IllegalStateException("a label file has three lines, found " + lines.size());
    }
    return new Labels(split(lines.get(0)), split(lines.get(1)), split(lines.get(2)));
  }

  private static List<String> split(String line) {
    return List.of(line.split(" "));
  }
}
