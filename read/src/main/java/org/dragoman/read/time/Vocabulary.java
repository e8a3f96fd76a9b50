package org.dragoman.read.time;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.model.table.Table;

/// The calendar's words: months, weekdays, numbers, units, seasons and parts of the day, each with
/// its number or code.
final class Vocabulary {
  private final Map<String, Map<String, String>> valuesByKind = new LinkedHashMap<>();

  private Vocabulary(Table table) {
    for (Table.Row row : table.rows()) {
      valuesByKind
          .computeIfAbsent(row.get("kind"), k -> new HashMap<>())
          .put(row.get("word"), row.get("value"));
    }
  }

  static Vocabulary load() {
    return new Vocabulary(Table.load(Vocabulary.class, "words.tsv"));
  }

  /// The value of a word of one of the given kinds; case and a final full stop do not count.
  Optional<String> value(String word, String... kinds) {
    String plain = word.toLowerCase(Locale.ROOT).replace(".", "").strip();
    for (String kind : kinds) {
      String value = valuesByKind.getOrDefault(kind, Map.of()).get(plain);
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /// The number of a month, 1 to 12, full or shortened.
  int month(String word) {
    return number(word, "month", "month-short");
  }

  /// The number of a weekday, 1 (Monday) to 7, full or shortened.
  int weekday(String word) {
    return number(word, "weekday", "weekday-short");
  }

  Unit unit(String word) {
    return value(word, "unit", "unit-plural").map(Unit::valueOf).orElse(Unit.DAY);
  }

  private int number(String word, String... kinds) {
    return value(word, kinds).map(Integer::parseInt).orElse(1);
  }

  /// A regular expression for all words of a kind, the longest first.
  String alternatives(String kind) {
    return valuesByKind.getOrDefault(kind, Map.of()).keySet().stream()
        .sorted(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
