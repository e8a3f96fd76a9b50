package org.dragoman.read.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.reading.TimeExpression;

/// Hours of a day as TIMEX3 writes them: `2026-01-04T21:30`, and `T24:00` for its end.
final class Clock {
  private static final Pattern VALUE =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T([01]\\d|2[0-4]):([0-5]\\d)(?::[0-5]\\d)?");

  private Clock() {}

  static Optional<LocalDateTime> of(TimeExpression time) {
    return of(time.value());
  }

  /// The hour of a value that has day, hour and minute.
  static Optional<LocalDateTime> of(Optional<String> value) {
    return value
        .map(VALUE::matcher)
        .filter(Matcher::matches)
        .map(m ->
            LocalDate.parse(m.group(1))
                .atStartOfDay()
                .plusHours(Integer.parseInt(m.group(2)))
                .plusMinutes(Integer.parseInt(m.group(3))));
  }

  static String value(LocalDateTime hour) {
    return "%sT%02d:%02d".formatted(hour.toLocalDate(), hour.getHour(), hour.getMinute());
  }
}
