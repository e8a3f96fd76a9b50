package org.dragoman.extract.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// Days of which a clause speaks: a day, a month, a year.
///
/// @param first day
/// @param last day
record Stretch(LocalDate first, LocalDate last) {
  /// The days of a TIMEX3 value that names a day, a month or a year; empty for every other value.
  static Optional<Stretch> of(String timex) {
    String date = timex.contains("T") ? timex.substring(0, timex.indexOf('T')) : timex;
    if (!isNumber(date.replace("-", ""))) {
      return Optional.empty();
    }
    try {
      return switch (date.length()) {
        case 4 -> months(YearMonth.parse(date + "-01"), YearMonth.parse(date + "-12"));
        case 7 -> months(YearMonth.parse(date), YearMonth.parse(date));
        case 10 -> Optional.of(new Stretch(LocalDate.parse(date), LocalDate.parse(date)));
        default -> Optional.empty();
      };
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<Stretch> months(YearMonth first, YearMonth last) {
    return Optional.of(new Stretch(first.atDay(1), last.atEndOfMonth()));
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
