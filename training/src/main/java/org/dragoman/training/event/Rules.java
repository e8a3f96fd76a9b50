package org.dragoman.training.event;

/// How sure the rules are of what they say of a sample.
enum Rules {
  /// A rule holds between the two.
  SURE,
  /// A rule holds, but not plainly between the two, or by its word alone.
  IN_DOUBT,
  /// No rule holds; words vote. Here the classifier decides.
  SILENT
}
