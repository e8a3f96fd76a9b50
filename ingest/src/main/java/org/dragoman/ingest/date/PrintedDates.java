package org.dragoman.ingest.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dragoman.model.Span;

/// Finds full dates in print: `2026-01-06T10:00Z`, `January 6, 2026`, `6 January 2026`, `6 de enero
/// de 2026`, `6. Januar 2026`, `06.01.2026`, `2026年1月6日`.
///
/// `01/02/2026` is nobody's date: it is read only where one of the numbers cannot be a month.
public final class PrintedDates {
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2100;
  private static final int LEAP_YEAR = 2024;
  private static final List<Form> FORMS =
      List.of(
          form("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)", m -> date(m, 1, 2, 3)),
          form("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})T\\d", m -> date(m, 1, 2, 3)),
          form(
              "(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]",
              m -> date(m, 1, 2, 3)),
          form("(?<!\\d)(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})(?!\\d)", m -> date(m, 3, 2, 1)),
          form("(?<!\\d)(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?!\\d)", PrintedDates::slashed),
          form(
              "(?<!\\p{L})(\\p{L}{3,12}\\.?) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)",
              m -> named(m.group(1), m.group(2), m.group(3))),
          form(
              "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[ -](?:de |of )?(\\p{L}{3,12}\\.?),?(?: del? |[ -])(\\d{4})(?!\\d)",
              m -> named(m.group(2), m.group(1), m.group(3))));
  private static final Pattern DAY_IN_YEAR =
      Pattern.compile("^(?:(\\p{L}{3,12}\\.?) (\\d{1,2})|(\\d{1,2}) (\\p{L}{3,12}\\.?))$");

  private PrintedDates() {}

  /// A date and where it is printed.
  ///
  /// @param date the day
  /// @param span where, in the text that was searched
  public record Found(LocalDate date, Span span) {}

  /// All full dates, in text order.
  public static List<Found> in(String text) {
    List<Found> all = new ArrayList<>();
    for (Form form : FORMS) {
      form.pattern()
          .matcher(text)
          .results()
          .forEach(m -> form.reader().read(m).ifPresent(d -> add(all, d, m)));
    }
    all.sort(Comparator.comparing(Found::span));
    return all;
  }

  private static void add(List<Found> all, LocalDate date, MatchResult m) {
    all.add(new Found(date, new Span(m.start(), m.end())));
  }

  /// The first full date.
  public static Optional<LocalDate> first(String text) {
    return in(text).stream().findFirst().map(Found::date);
  }

  /// A day without its year, `Jan. 6` or `6 January`.
  static Optional<MonthDay> dayInYear(String text) {
    var m = DAY_IN_YEAR.matcher(text.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    boolean monthFirst = m.group(1) != null;
    OptionalInt month = Months.number(monthFirst ? m.group(1) : m.group(4));
    int day = Integer.parseInt(monthFirst ? m.group(2) : m.group(3));
    return month.isPresent()
        ? of(LEAP_YEAR, month.getAsInt(), day).map(MonthDay::from)
        : Optional.empty();
  }

  private static Optional<LocalDate> slashed(MatchResult m) {
    int a = Integer.parseInt(m.group(1));
    int b = Integer.parseInt(m.group(2));
    if (a <= 12 && b <= 12 && a != b) {
      return Optional.empty();
    }
    return a > 12 ? date(m, 3, 2, 1) : date(m, 3, 1, 2);
  }

  private static Optional<LocalDate> named(String month, String day, String year) {
    OptionalInt number = Months.number(month);
    return number.isPresent()
        ? of(Integer.parseInt(year), number.getAsInt(), Integer.parseInt(day))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(MatchResult m, int year, int month, int day) {
    return of(
        Integer.parseInt(m.group(year)),
        Integer.parseInt(m.group(month)),
        Integer.parseInt(m.group(day)));
  }

  private static Optional<LocalDate> of(int year, int month, int day) {
    if (year < EARLIEST || year > LATEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Form form(String pattern, Reader reader) {
    return new Form(Pattern.compile(pattern), reader);
  }

  private record Form(Pattern pattern, Reader reader) {}

  private interface Reader {
    Optional<LocalDate> read(MatchResult match);
  }
}
