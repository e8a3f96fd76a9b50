package org.dragoman.ingest.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Published.Basis;

/// Decides the day of publication: the surest ground that yields a date wins. The clock is no
/// ground; a text that gives no date has none.
public final class PublicationDay {
  private static final Pattern IN_URL =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})[/_-]?(\\d{2}|\\d(?=/)|[a-z]{3}(?=/))[/_-]?(\\d{2}|\\d(?=/))(?!\\d)");

  private PublicationDay() {}

  /// The first ground that yields a day.
  public static Published first(List<Supplier<Published>> grounds) {
    return grounds.stream()
        .map(Supplier::get)
        .filter(p -> p.value().isPresent())
        .findFirst()
        .orElse(Published.UNKNOWN);
  }

  /// A field of the input, in ISO 8601 or as printed.
  public static Published given(Optional<String> field) {
    return on(field.flatMap(PrintedDates::first), Basis.GIVEN);
  }

  /// A day in an address: `/2026/01/06/`, `/20260106`, `/2026-01-06-`, `/2026/jan/06/`.
  public static Published inUrl(Optional<String> url) {
    return on(url.flatMap(PublicationDay::dayOfUrl), Basis.URL);
  }

  /// A day, if there is one, on a basis.
  public static Published on(Optional<LocalDate> day, Basis basis) {
    return day.isPresent() ? new Published(day, basis) : Published.UNKNOWN;
  }

  private static Optional<LocalDate> dayOfUrl(String url) {
    Matcher m = IN_URL.matcher(url);
    while (m.find()) {
      String month = m.group(2);
      String number =
          Character.isDigit(month.charAt(0))
              ? month
              : Integer.toString(Months.number(month).orElse(0));
      Optional<LocalDate> day = PrintedDates.first(m.group(1) + "-" + number + "-" + m.group(3));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }
}
