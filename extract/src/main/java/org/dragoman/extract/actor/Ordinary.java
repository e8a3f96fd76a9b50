package org.dragoman.extract.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dragoman.model.table.Table;

/// Surnames that are ordinary words as well, as Friday, Brown and Power.
final class Ordinary {
  private final Map<String, Kind> kinds;

  private Ordinary(Map<String, Kind> kinds) {
    this.kinds = Map.copyOf(kinds);
  }

  /// What a word is beside a name.
  enum Kind {
    /// a month, a day: never a person by itself
    CALENDAR,
    /// a person by itself only in high office
    WORD,
    NONE
  }

  static Ordinary load() {
    Map<String, Kind> kinds = new HashMap<>();
    for (Table.Row row : Table.load(Ordinary.class, "ordinary.tsv").rows()) {
      Kind kind = row.as("kind", k -> Kind.valueOf(k.toUpperCase(Locale.ROOT)), "calendar or word");
      kinds.put(row.get("word"), kind);
    }
    return new Ordinary(kinds);
  }

  Kind kind(String folded) {
    return kinds.getOrDefault(folded, Kind.NONE);
  }
}
