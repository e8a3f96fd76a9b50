package org.dragoman.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.table.Table;

/// Finer codes that the words around a trigger warrant: military aid is 072, not 070.
final class Refinements {
  private record Finer(Set<String> words, String code) {}

  private final Map<String, List<Finer>> byCode = new HashMap<>();

  private Refinements() {}

  /// The refinements of some tables, in the order in which they are tried.
  ///
  /// @throws org.dragoman.model.table.TableError if a row names an unknown code
  static Refinements of(List<Table> tables, WordClasses classes, Codebook codebook) {
    Refinements all = new Refinements();
    for (Table table : tables) {
      for (Table.Row row : table.rows()) {
        row.as("code", codebook::get, "a CAMEO code");
        row.as("finer", codebook::get, "a CAMEO code");
        all.byCode
            .computeIfAbsent(row.get("code"), _ -> new ArrayList<>())
            .add(new Finer(classes.words(row.get("class")), row.get("finer")));
      }
    }
    return all;
  }

  /// The finest code for a code among the given words; each step goes further down.
  String refine(String code, Set<String> around) {
    String at = code;
    for (int step = 0; step < 2; step++) {
      String from = at;
      at =
          byCode.getOrDefault(from, List.of()).stream()
              .filter(finer -> finer.words().stream().anyMatch(around::contains))
              .map(Finer::code)
              .findFirst()
              .orElse(from);
    }
    return at;
  }
}
