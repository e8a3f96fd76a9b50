package org.dragoman.read.time;

import java.util.Optional;
import org.dragoman.model.reading.TimeExpression.Kind;

/// What a rule makes of the words it matched.
///
/// @param kind TIMEX3 type
/// @param value TIMEX3 value; empty when something is missing
/// @param focus the stretch of calendar that the text now speaks of, if the words set it
/// @param why how the value was found, or what is missing
record Meaning(Kind kind, Optional<String> value, Optional<Point> focus, String why) {
  /// A date that later words may refer back to.
  static Meaning date(Point point, String why) {
    return new Meaning(Kind.DATE, Optional.of(point.value()), Optional.of(point), why);
  }

  /// A date that leaves the focus of the text where it was.
  static Meaning aside(Point point, String why) {
    return new Meaning(Kind.DATE, Optional.of(point.value()), Optional.empty(), why);
  }

  static Meaning of(Kind kind, String value, String why) {
    return new Meaning(kind, Optional.of(value), Optional.empty(), why);
  }

  static Meaning unresolved(Kind kind, String missing) {
    return new Meaning(kind, Optional.empty(), Optional.empty(), missing);
  }

  /// The same date narrowed to a part of the day, `2026-01-05TMO`, or an hour.
  Meaning at(String partOrClock) {
    return new Meaning(Kind.TIME, value.map(v -> v + "T" + partOrClock), focus, why);
  }
}
