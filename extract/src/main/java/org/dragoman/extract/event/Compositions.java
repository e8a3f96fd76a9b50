package org.dragoman.extract.event;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.table.Table;

/// What an operator makes of a deed: threatening sanctions is 1312, refusing to meet 125.
final class Compositions {
  private static final String NONE = "-";
  private final Map<Operator, Map<String, String>> table = new EnumMap<>(Operator.class);

  private Compositions() {}

  /// The compositions of some tables; later rows take the place of earlier ones.
  ///
  /// @throws org.dragoman.model.table.TableError if a row names an unknown operator or code
  static Compositions of(List<Table> tables, Codebook codebook) {
    Compositions all = new Compositions();
    tables.stream().flatMap(t -> t.rows().stream()).forEach(row -> all.put(row, codebook));
    return all;
  }

  private void put(Table.Row row, Codebook codebook) {
    Operator operator = row.as("op", Operator::valueOf, "an operator");
    if (!row.get("code").equals(NONE)) {
      row.as("code", codebook::get, "a CAMEO code");
    }
    table.computeIfAbsent(operator, _ -> new HashMap<>()).put(row.get("deed"), row.get("code"));
  }

  /// The code of an operator upon a deed; the deed's own code for a light verb; empty if the two
  /// make no event.
  Optional<String> apply(Operator operator, String deed) {
    if (operator == Operator.LIGHT) {
      return Optional.of(deed);
    }
    Map<String, String> rows = table.getOrDefault(operator, Map.of());
    for (int length = deed.length(); length >= 0; length--) {
      String code = rows.get(deed.substring(0, length));
      if (code != null) {
        return code.equals(NONE) ? Optional.empty() : Optional.of(code);
      }
    }
    return Optional.empty();
  }
}
