package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.table.Table;

/// The office whose holder leads a state where that is not the one that ranks highest: "the Indian
/// leader" is the prime minister, "the Jordanian leader" the king.
final class Leading {
  private static final Map<String, List<Row>> ROWS = load();

  private Leading() {}

  private record Row(String office, Optional<LocalDate> from, Optional<LocalDate> to) {
    boolean holds(Optional<LocalDate> day) {
      return day.map(
              d -> from.map(f -> !d.isBefore(f)).orElse(true) && to.map(d::isBefore).orElse(true))
          .orElse(to.isEmpty());
    }
  }

  private static Map<String, List<Row>> load() {
    Map<String, List<Row>> rows = new HashMap<>();
    for (Table.Row row : Table.load(Leading.class, "leading.tsv").rows()) {
      rows.computeIfAbsent(row.get("of"), _ -> new ArrayList<>(1))
          .add(new Row(row.get("office"), day(row, "from"), day(row, "to")));
    }
    return Map.copyOf(rows);
  }

  private static Optional<LocalDate> day(Table.Row row, String column) {
    return row.find(column).isEmpty()
        ? Optional.empty()
        : Optional.of(row.as(column, LocalDate::parse, "a day, as 2014-08-28"));
  }

  /// The id of the office that leads a state on a day; empty where the rank of the offices says it.
  static Optional<String> office(String of, Optional<LocalDate> day) {
    return ROWS.getOrDefault(of, List.of()).stream()
        .filter(row -> row.holds(day))
        .map(Row::office)
        .findFirst();
  }
}
