package org.dragoman.reconcile.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.crisis.Quotation.Sense;
import org.dragoman.model.table.Table;
import org.dragoman.model.table.Table.Row;

/// Tells whether an edit changes what is said: whether a negation, a number or a condition came or
/// went with it.
final class Senses {
  private final Map<String, Sense> words;

  private Senses(Map<String, Sense> words) {
    this.words = words;
  }

  static Senses load() {
    Map<String, Sense> words = new HashMap<>();
    for (Row row : Table.load(Senses.class, "senses.tsv").rows()) {
      words.put(
          row.get("word"),
          row.as(
              "sense",
              s -> Sense.valueOf(s.toUpperCase(Locale.ROOT)),
              "negation, number or condition"));
    }
    return new Senses(words);
  }

  /// What changes when the first words give way to the second; the gravest, if several things do.
  Optional<Sense> changed(List<Wording> before, List<Wording> after) {
    for (Sense sense : Sense.values()) {
      if (!of(before, sense).equals(of(after, sense))) {
        return Optional.of(sense);
      }
    }
    return Optional.empty();
  }

  /// What some words do to those that follow or precede them.
  boolean has(List<Wording> words, Sense sense) {
    return !of(words, sense).isEmpty();
  }

  /// The words of one sense. Of negations only that there is an odd number counts, so that "cannot"
  /// and "can not" are one.
  private List<String> of(List<Wording> in, Sense sense) {
    List<String> found =
        in.stream().map(Wording::word).filter(w -> sense(w).equals(Optional.of(sense))).toList();
    return switch (sense) {
      case NEGATION -> found.size() % 2 == 0 ? List.of() : List.of("not");
      case NUMBER, CONDITION -> found;
    };
  }

  private Optional<Sense> sense(String word) {
    if (word.endsWith("n't")) {
      return Optional.of(Sense.NEGATION);
    }
    return Character.isDigit(word.charAt(0))
        ? Optional.of(Sense.NUMBER)
        : Optional.ofNullable(words.get(word));
  }
}
