package org.dragoman.ingest.date;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.model.table.Table;

/// The names of the months in the languages of news pages.
final class Months {
  private static final Map<String, Integer> NUMBERS =
      Table.load(Months.class, "months.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  r -> r.get("name"),
                  r -> r.as("month", Integer::valueOf, "a number from 1 to 12"),
                  (a, b) -> a));

  private Months() {}

  /// The month of a name or abbreviation, with or without its full stop.
  static OptionalInt number(String name) {
    Function<String, String> bare = n -> n.endsWith(".") ? n.substring(0, n.length() - 1) : n;
    Integer number = NUMBERS.get(bare.apply(name.toLowerCase(Locale.ROOT)));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
