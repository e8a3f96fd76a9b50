package org.dragoman.model.finding;

import java.util.Optional;

/// When something took place, as far as the text says.
///
/// @param value TIMEX3 value; empty when unknown
/// @param basis what it rests on
public record When(Optional<String> value, Basis basis) {
  public static final When UNKNOWN = new When(Optional.empty(), Basis.NONE);

  public When {
    if (value.isEmpty() != (basis == Basis.NONE)) {
      throw new IllegalArgumentException("a date has a basis, and a basis a date: " + basis);
    }
  }

  /// What a date rests on, the surest first.
  public enum Basis {
    /// A time in the event's own clause.
    STATED,
    /// A time elsewhere in the passage.
    PASSAGE,
    /// Another event of known date that the text names ("a day after the raid").
    ANCHORED,
    /// The day of publication.
    PUBLICATION,
    NONE
  }
}
