package org.dragoman.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// A stretch of the calendar: a day, a week, a quarter, a decade.
///
/// @param day a day in it (for most grains the first)
/// @param grain how long it is
/// @param yearKnown false for "January 4" of an unknown year; the year of `day` then means nothing
record Point(LocalDate day, Grain grain, boolean yearKnown) {
  /// A leap-free year that stands in for the unknown one.
  static final int ANY_YEAR = 2023;

  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9998;

  static Point of(LocalDate day, Grain grain) {
    return new Point(day, grain, true);
  }

  static Point year(int year) {
    return of(LocalDate.of(year, 1, 1), Grain.YEAR);
  }

  static Point month(int year, int month) {
    return of(LocalDate.of(year, month, 1), Grain.MONTH);
  }

  /// The stretch of another grain that holds this one's day.
  Point as(Grain other) {
    return new Point(day, other, yearKnown);
  }

  /// The stretch that lies a number of its own grains later.
  Point plus(int count) {
    LocalDate moved =
        switch (grain) {
          case DAY -> day.plusDays(count);
          case WEEK, WEEKEND -> day.plusWeeks(count);
          case MONTH -> day.plusMonths(count);
          case SEASON, YEAR -> day.plusYears(count);
          case QUARTER -> day.plusMonths(3L * count);
          case HALF -> day.plusMonths(6L * count);
          case DECADE -> day.plusYears(10L * count);
          case CENTURY -> day.plusYears(100L * count);
        };
    boolean inRange = moved.getYear() >= FIRST_YEAR && moved.getYear() <= LAST_YEAR;
    return inRange ? new Point(moved, grain, yearKnown) : this;
  }

  /// Whether the stretch is too coarse to count in the given grain: a year has no "day before".
  boolean isCoarserThan(Grain other) {
    return grain.compareTo(other) > 0;
  }

  /// The weekend that holds the day or is the last before it.
  static Point weekendUpTo(LocalDate day) {
    LocalDate inside =
        day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 ? day : day.minusWeeks(1);
    return of(inside, Grain.WEEKEND);
  }

  /// The TIMEX3 value.
  String value() {
    String year = yearKnown ? "%04d".formatted(day.getYear()) : "XXXX";
    return switch (grain) {
      case DAY -> year + "-%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
      case WEEK -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> year + "-%02d".formatted(day.getMonthValue());
      case QUARTER -> year + "-Q" + ((day.getMonthValue() - 1) / 3 + 1);
      case HALF -> year + "-H" + ((day.getMonthValue() - 1) / 6 + 1);
      case SEASON -> year + "-" + season();
      case YEAR -> year;
      case DECADE -> year.substring(0, 3);
      case CENTURY -> year.substring(0, 2);
    };
  }

  private String week() {
    return yearKnown
        ? String.format(
            Locale.ROOT,
            "%04d-W%02d",
            day.get(IsoFields.WEEK_BASED_YEAR),
            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
        : "XXXX-WXX";
  }

  private String season() {
    return switch (day.getMonthValue() / 3) {
      case 1 -> "SP";
      case 2 -> "SU";
      case 3 -> "FA";
      default -> "WI";
    };
  }

  /// Days from another point's day, regardless of grain.
  long daysFrom(LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(other, day));
  }
}
