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

  private Refinements(Table rows, Codebook codebook) {
    WordClasses classes = WordClasses.shipped();
    for (Table.Row row : rows.rows()) {
      row.as("finer", codebook::get, "a CAMEO code");
      byCode
          .computeIfAbsent(row.get("code"), _ -> new ArrayList<>())
          .add(new Finer(classes.words(row.get("class")), row.get("finer")));
    }
  }

  static Refinements shipped(Codebook codebook) {
    return new Refinements(Table.load(Refinements.class, "refinements.tsv"), codebook);
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
