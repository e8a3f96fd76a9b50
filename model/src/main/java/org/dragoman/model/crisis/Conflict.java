package org.dragoman.model.crisis;

import java.util.List;

/// A point on which reports differ.
///
/// @param kind on what they differ
/// @param between who says what
public record Conflict(Kind kind, List<Version> between) {
  public Conflict {
    between = List.copyOf(between);
    if (between.size() < 2) {
      throw new IllegalArgumentException("a conflict has at least two sides");
    }
  }

  /// On what reports can differ.
  public enum Kind {
    DATE,
    NUMBER,
    ACTOR,
    PLACE,
    WORDING,
    STANDING
  }

  /// One side of a conflict.
  ///
  /// @param finding id of the event, statement or claim
  /// @param value what it says
  public record Version(String finding, String value) {}
}
