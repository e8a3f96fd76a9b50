package org.dragoman.extract.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.reading.Token;
import org.dragoman.model.table.Table;

/// Words of measure: "kilos" are kilograms, "€" are euros, "soldiers" are persons.
final class Units {
  private final Map<String, String> units;

  private Units(Map<String, String> units) {
    this.units = units;
  }

  static Units load() {
    Map<String, String> units = new HashMap<>();
    Table.load(Units.class, "units.tsv")
        .rows()
        .forEach(row -> units.put(row.get("word"), row.get("unit")));
    return new Units(units);
  }

  Optional<String> find(Token token) {
    return find(token.text());
  }

  Optional<String> find(String word) {
    return Optional.ofNullable(units.get(word.toLowerCase(Locale.ROOT)));
  }
}
