package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.time.YearMonth;

/// A date as exactly as a source knows it: a day (`2010-05-12`), a month (`2010-05`) or a year
/// (`2010`).
///
/// @param first day that may be meant
/// @param last day that may be meant
public record PartialDate(LocalDate first, LocalDate last) {
  static final String EXPECTED = "a day, month or year: 2022-08-07, 2022-08, 2022";

  static PartialDate of(LocalDate day) {
    return new PartialDate(day, day);
  }

  /// Reads a date, without the machinery of formats, which is slow to start.
  ///
  /// @throws IllegalArgumentException if it is none
  /// @throws java.time.DateTimeException if there is no such day
  static PartialDate parse(String text) {
    boolean dashed =
        (text.length() < 5 || text.charAt(4) == '-')
            && (text.length() < 8 || text.charAt(7) == '-');
    if (!dashed) {
      throw new IllegalArgumentException(text);
    }
    return switch (text.length()) {
      case 4 -> months(number(text, 0, 4), 1, 12);
      case 7 -> months(number(text, 0, 4), number(text, 5, 7), number(text, 5, 7));
      case 10 -> of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static PartialDate months(int year, int first, int last) {
    return new PartialDate(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }

  private static int number(String text, int from, int to) {
    return Integer.parseUnsignedInt(text, from, to, 10);
  }

  /// The date as it is written in a table.
  @Override
  public String toString() {
    if (first.equals(last)) {
      return first.toString();
    }
    String month = first.toString().substring(0, 7);
    return last.toString().startsWith(month) ? month : month.substring(0, 4);
  }
}
