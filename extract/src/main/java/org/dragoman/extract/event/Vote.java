package org.dragoman.extract.event;

/// What a classifier holds an event to be.
///
/// @param cameo CAMEO code, as fine as it is sure of: 4 digits, else 3, else 2
/// @param confidence how likely it is right, calibrated, 0..1
/// @param name which classifier in which version, `exemplars@1`; it becomes part of the rule that
///   the event names
public record Vote(String cameo, double confidence, String name) {
  public Vote {
    if (!cameo.matches("\\d{2,4}")) {
      throw new IllegalArgumentException("no CAMEO code: " + cameo);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no confidence: " + confidence);
    }
  }
}
