package org.dragoman.ingest.coded;

import java.util.Optional;

/// How the rows of a file are read.
interface Rows {
  /// The format, for people.
  String name();

  /// Name of the scale of its values.
  String scale();

  /// What a row must be, for messages.
  String expected();

  /// The cells of a row that count; empty if it is none.
  Optional<Row> row(String line);

  /// A code as deeds bear it: CAMEO's own, or marked as WEIS', which uses the same numbers for
  /// other things.
  static String code(String cameo, String weis) {
    return cameo.isEmpty() && !weis.isEmpty() ? "weis:" + weis : cameo;
  }
}
