package org.dragoman.model.reading;

import java.util.Optional;
import org.dragoman.model.Span;

/// A time as TIMEX3 has it.
///
/// @param span the words
/// @param kind TIMEX3 type
/// @param value ISO 8601 as TIMEX3 writes it (`2026-01-04`, `2026-W02`, `P2D`,
///   `2026-01-04/2026-01-05` for a range); empty where the text does not suffice
/// @param why how it was resolved, or why it was not
public record TimeExpression(Span span, Kind kind, Optional<String> value, String why) {
  /// TIMEX3 types.
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
