package org.dragoman.extract.actor;

import org.dragoman.model.table.Table;

/// The row of a table that says something.
///
/// @param table file name
/// @param line of the file, from 1
/// @param source where the row has it from: `hand`, `factbook`, `reign`; blank when it does not say
public record Origin(String table, int line, String source) {
  static Origin of(Table.Row row) {
    return new Origin(row.table(), row.line(), row.has("source") ? row.get("source") : "");
  }

  /// `terms.tsv:812 (factbook)`.
  @Override
  public String toString() {
    return table + ":" + line + (source.isEmpty() ? "" : " (" + source + ")");
  }
}
