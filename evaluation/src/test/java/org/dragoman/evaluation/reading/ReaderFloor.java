package org.dragoman.evaluation.reading;

import java.util.List;
import org.dragoman.model.table.Table;

/// A figure of the reader's model on documents that it was not trained on, and the value under
/// which it must not fall.
///
/// @param open whether the figure is of the open sets, which are not part of the repository
/// @param figure as the score names it
/// @param floor in percent
record ReaderFloor(boolean open, String figure, double floor) {
  static List<ReaderFloor> all() {
    return Table.load(ReaderFloor.class, "reader-floors.tsv").rows().stream()
        .map(row ->
            new ReaderFloor(
                row.get("set").equals("open"),
                row.get("figure"),
                row.as("floor", Double::parseDouble, "a number")))
        .toList();
  }
}
