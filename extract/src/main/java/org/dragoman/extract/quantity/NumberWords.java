package org.dragoman.extract.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.table.Table;

/// The words that numbers are made of.
final class NumberWords {
  private final Map<String, NumberWord> words;

  private NumberWords(Map<String, NumberWord> words) {
    this.words = words;
  }

  static NumberWords load() {
    Map<String, NumberWord> words = new HashMap<>();
    for (Table.Row row : Table.load(NumberWords.class, "numbers.tsv").rows()) {
      Kind kind =
          row.as("kind", k -> Kind.valueOf(k.toUpperCase(Locale.ROOT)), "a kind of number word");
      words.put(
          row.get("word"), new NumberWord(kind, row.as("value", Double::valueOf, "a number")));
    }
    return new NumberWords(words);
  }

  Optional<NumberWord> find(String lowerCase) {
    return Optional.ofNullable(words.get(lowerCase));
  }

  /// What a number word does with its neighbours.
  enum Kind {
    /// three, forty
    UNIT,
    /// thousand
    SCALE,
    /// dozen
    GROUP,
    /// half a million
    FRACTION,
    /// hundreds of
    VAGUE
  }

  /// A number word.
  record NumberWord(Kind kind, double value) {}
}
