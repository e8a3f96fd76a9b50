package org.dragoman.store.line;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of days, counted from 1970-01-01, or the lack of one.
///
/// @param first the first day; [#NEVER] if it is not known
/// @param last the last day; at most [#LONGEST] days after the first
public record Days(int first, int last) {
  /// Stands for a day that is not known; before all others.
  public static final int NEVER = -10_000_000;

  /// No stretch is longer: what is dated by less than a year has no date here.
  public static final int LONGEST = 366;

  /// The lack of a date.
  public static final Days UNKNOWN = new Days(NEVER, NEVER);

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(T.{0,40})?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|AU|WI)");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");

  /// The days of a TIMEX3 value (`2026-01-04`, `2026-W01-WE`, `2026-01`, `2025`, or two of them
  /// with a `/` between); unknown if it names none, or a stretch longer than a year.
  public static Days of(String value) {
    int slash = value.indexOf('/');
    if (slash < 0) {
      return single(value).orElse(UNKNOWN);
    }
    Days from = single(value.substring(0, slash)).orElse(UNKNOWN);
    Days to = single(value.substring(slash + 1)).orElse(UNKNOWN);
    if (from.isUnknown() || to.isUnknown() || to.last < from.first) {
      return from;
    }
    return new Days(from.first, Math.min(to.last, from.first + LONGEST));
  }

  /// A single day.
  public static Days of(LocalDate day) {
    int number = Math.toIntExact(day.toEpochDay());
    return new Days(number, number);
  }

  public boolean isUnknown() {
    return first == NEVER;
  }

  private static Optional<Days> single(String value) {
    try {
      return matched(value.strip().toUpperCase(Locale.ROOT));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<Days> matched(String value) {
    Matcher m = DAY.matcher(value);
    if (m.matches()) {
      return Optional.of(of(LocalDate.of(number(m, 1), number(m, 2), number(m, 3))));
    }
    m = WEEK.matcher(value);
    if (m.matches()) {
      return Optional.of(week(number(m, 1), number(m, 2), m.group(3) != null));
    }
    m = MONTH.matcher(value);
    if (m.matches()) {
      YearMonth month = YearMonth.of(number(m, 1), number(m, 2));
      return Optional.of(between(month.atDay(1), month.atEndOfMonth()));
    }
    m = PART.matcher(value);
    if (m.matches()) {
      return Optional.of(partOfYear(number(m, 1), m.group(2)));
    }
    m = YEAR.matcher(value);
    return m.matches() ? Optional.of(months(number(m, 1), 1, 12)) : Optional.empty();
  }

  private static Days week(int year, int week, boolean weekend) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week);
    return between(weekend ? monday.plusDays(5) : monday, monday.plusDays(6));
  }

  private static Days partOfYear(int year, String part) {
    return switch (part) {
      case "Q1" -> months(year, 1, 3);
      case "Q2" -> months(year, 4, 6);
      case "Q3" -> months(year, 7, 9);
      case "Q4" -> months(year, 10, 12);
      case "H1" -> months(year, 1, 6);
      case "H2" -> months(year, 7, 12);
      case "SP" -> months(year, 3, 5);
      case "SU" -> months(year, 6, 8);
      case "FA", "AU" -> months(year, 9, 11);
      default -> between(LocalDate.of(year, 12, 1), YearMonth.of(year + 1, 2).atEndOfMonth());
    };
  }

  private static Days months(int year, int first, int last) {
    return between(
        Year.of(year).atMonth(first).atDay(1), Year.of(year).atMonth(last).atEndOfMonth());
  }

  private static Days between(LocalDate first, LocalDate last) {
    return new Days(Math.toIntExact(first.toEpochDay()), Math.toIntExact(last.toEpochDay()));
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
