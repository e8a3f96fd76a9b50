package org.dragoman.reconcile.incident;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The days that a TIMEX3 date covers.
///
/// @param first the first day
/// @param last the last day, not before the first
public record Days(LocalDate first, LocalDate last) {
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");
  private static final Pattern YEARLESS = Pattern.compile("XXXX-(\\d{2}-\\d{2})(?!\\d)");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final int SUNDAY = 6;
  private static final int SATURDAY = 5;

  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " is after " + last);
    }
  }

  /// Reads a value such as `2026-01-04`, `2026-W01-WE`, `2026-01` or `2026-01-04/2026-01-05`; empty
  /// for seasons, references and anything without a year.
  public static Optional<Days> of(String value) {
    int slash = value.indexOf('/');
    try {
      return slash < 0
          ? single(value)
          : join(single(value.substring(0, slash)), single(value.substring(slash + 1)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The month and day of a date whose year the text does not give, `XXXX-01-04`.
  public static Optional<MonthDay> yearless(String value) {
    Matcher day = YEARLESS.matcher(value);
    try {
      return day.lookingAt() ? Optional.of(MonthDay.parse("--" + day.group(1))) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Days> join(Optional<Days> from, Optional<Days> to) {
    return from.map(f ->
        to.filter(t -> !t.last.isBefore(f.first)).map(t -> new Days(f.first, t.last)).orElse(f));
  }

  private static Optional<Days> single(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      LocalDate date = LocalDate.parse(day.group(1));
      return Optional.of(new Days(date, date));
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      YearMonth m = YearMonth.parse(value);
      return Optional.of(new Days(m.atDay(1), m.atEndOfMonth()));
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      return Optional.of(week(week));
    }
    Matcher year = YEAR.matcher(value);
    if (year.matches()) {
      Year y = Year.parse(value);
      return Optional.of(new Days(y.atDay(1), y.atDay(y.length())));
    }
    return Optional.empty();
  }

  private static Days week(Matcher week) {
    LocalDate monday =
        LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
            .with(DayOfWeek.MONDAY);
    return new Days(
        week.group(3) == null ? monday : monday.plusDays(SATURDAY), monday.plusDays(SUNDAY));
  }

  /// How many days it covers.
  public long length() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  public boolean overlaps(Days other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /// Days between the two; 0 if they overlap.
  public long gap(Days other) {
    if (overlaps(other)) {
      return 0;
    }
    return first.isAfter(other.last)
        ? ChronoUnit.DAYS.between(other.last, first)
        : ChronoUnit.DAYS.between(last, other.first);
  }
}
