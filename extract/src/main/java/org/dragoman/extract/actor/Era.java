package org.dragoman.extract.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.model.table.Table;

/// When a role is held, as the words beside it say: "the former president", "then-President",
/// "president-elect".
enum Era {
  /// No word says so.
  NOW,
  PAST,
  /// Past, and lately so: "the ousted president" is the last one.
  OUSTED,
  /// When the text speaks of.
  THEN,
  ACTING,
  OUTGOING,
  COMING;

  private static final Map<String, Era> BY_WORD = words();

  private static Map<String, Era> words() {
    Map<String, Era> words = new HashMap<>();
    for (Table.Row row : Table.load(Era.class, "eras.tsv").rows()) {
      words.put(
          row.get("word"),
          row.as("era", e -> Era.valueOf(e.toUpperCase(Locale.ROOT)), "an era of this table"));
    }
    return Map.copyOf(words);
  }

  /// The era that a folded word stands for; NOW for every other word.
  static Era of(String word) {
    return BY_WORD.getOrDefault(word, NOW);
  }

  /// The era of a head with a word behind it: "prime minister-designate".
  static Era behind(List<Part> behind) {
    return !behind.isEmpty() && behind.getFirst() instanceof Part.Plain plain
        ? of(plain.word().folded())
        : NOW;
  }

  /// The stronger of two: "the former acting president" is past.
  Era and(Era other) {
    return isPast() || other == NOW || this == COMING ? this : other;
  }

  /// Whether the role is not held any more.
  boolean isPast() {
    return this == PAST || this == OUSTED;
  }

  /// Whether it is held when the text is written.
  boolean isHeld() {
    return this == NOW || this == ACTING || this == OUTGOING;
  }
}
