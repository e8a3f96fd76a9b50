package org.dragoman.model.crisis;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.Citation;

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
    /// Who did it, or to whom.
    ACTOR,
    PLACE,
    /// By what words of unequal weight the deed is named: "detained", "abducted".
    WORDING,
    /// Whether it is so: a fact for one, an allegation or a denial for another.
    STANDING
  }

  /// One side of a conflict.
  ///
  /// @param finding id of the event, statement or claim
  /// @param value what it says
  /// @param words where it says so
  /// @param by the actor on whose word it does, where the article does not say it itself
  public record Version(String finding, String value, Citation words, Optional<String> by) {
    /// A side that the article says itself, or of which the value names the holder.
    public Version(String finding, String value, Citation words) {
      this(finding, value, words, Optional.empty());
    }
  }
}
