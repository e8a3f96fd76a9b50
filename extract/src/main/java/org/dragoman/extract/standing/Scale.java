package org.dragoman.extract.standing;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.table.Table;

/// What a standing is elsewhere: PLOVER's auxiliary mode and a factuality of -3 (certainly not) to
/// 3 (certainly so).
public final class Scale {
  private final Map<StandingKind, Row> rows;

  private Scale(Map<StandingKind, Row> rows) {
    this.rows = rows;
  }

  public static Scale load() {
    return of(Table.load(Scale.class, "scale.tsv"));
  }

  /// The scale of a table.
  ///
  /// @throws org.dragoman.model.table.TableError if a line is broken
  /// @throws IllegalArgumentException if a standing is missing
  static Scale of(Table table) {
    Map<StandingKind, Row> rows = new EnumMap<>(StandingKind.class);
    for (Table.Row row : table.rows()) {
      StandingKind kind =
          row.as("standing", s -> StandingKind.valueOf(s.toUpperCase(Locale.ROOT)), "a standing");
      rows.put(
          kind,
          new Row(
              row.find("plover"),
              number(row, "factuality"),
              number(row, "certainty"),
              row.as("trust", Double::valueOf, "0..1")));
    }
    if (rows.size() < StandingKind.values().length) {
      throw new IllegalArgumentException(table.name() + " lacks standings: has " + rows.keySet());
    }
    return new Scale(rows);
  }

  private static double number(Table.Row row, String column) {
    return row.as(column, Double::valueOf, "-3..3");
  }

  /// PLOVER's auxiliary mode: `historical`, `future`, `hypothetical`, `negation`; none for what is
  /// plainly reported.
  public Optional<String> ploverMode(StandingKind kind) {
    return row(kind).plover();
  }

  /// How sure a reader may be that the event took place, -3..3.
  public double factuality(StandingKind kind) {
    return row(kind).factuality();
  }

  /// How sure a news text is that the event takes place at some time, -3..3: what is announced
  /// counts by its announcement, what somebody reports by the report.
  double certainty(StandingKind kind) {
    return row(kind).certainty();
  }

  /// How far trained weights count against the rules' certainty in a news report, 0..1.
  double trust(StandingKind kind) {
    return row(kind).trust();
  }

  private Row row(StandingKind kind) {
    return Optional.ofNullable(rows.get(kind))
        .orElseThrow(() -> new IllegalStateException("every standing has a row: " + kind));
  }

  private record Row(Optional<String> plover, double factuality, double certainty, double trust) {}
}
