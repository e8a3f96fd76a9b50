package org.dragoman.evaluation;

import java.util.List;
import org.dragoman.model.table.Table;
import org.dragoman.model.table.Table.Row;

/// A figure that is measured on gold data, with the floor under which it must not fall.
///
/// @param name what it is, for people
/// @param scorer file name of the scorer
/// @param gold folder below the gold data; `@30` behind it: only so many of its articles
/// @param by what the scorer reads: the record, or the answers to a task
/// @param path where the figure stands in the scorer's last line, a JSON pointer
/// @param better whether more is better
/// @param floor the value that must be reached (or not exceeded)
public record Figure(
    String name, String scorer, String gold, String by, String path, boolean better, double floor) {
  /// What a figure is measured by when the scorer reads a whole record.
  public static final String RECORD = "record";

  /// All figures, from the table `floors.tsv`.
  public static List<Figure> all() {
    return Table.load(Figure.class, "floors.tsv").rows().stream().map(Figure::of).toList();
  }

  private static Figure of(Row row) {
    return new Figure(
        row.get("figure"),
        row.get("scorer"),
        row.get("gold"),
        row.get("by"),
        row.get("path"),
        row.get("better").equals("more"),
        row.as("floor", Double::parseDouble, "a number"));
  }

  /// Whether a measured value is good enough.
  public boolean holds(double value) {
    return better ? value >= floor : value <= floor;
  }
}
