package org.dragoman.serve.record;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// The days of a series of tension as rows of a table.
public final class Days {
  /// The columns.
  public static final List<String> COLUMNS =
      List.of(
          "date",
          "acts",
          "threats",
          "words",
          "cooperation",
          "score",
          "hostility",
          "volume",
          "incidents");

  private Days() {}

  /// The row of a day, without a line end.
  public static String row(JsonNode day) {
    return COLUMNS.stream().map(c -> cell(day.path(c))).collect(Collectors.joining(","));
  }

  /// A value as a cell; several, such as ids, are parted by blanks. What a spreadsheet would take
  /// for a formula is kept from being one.
  public static String cell(JsonNode value) {
    String text =
        value.isArray()
            ? String.join(" ", Parts.ids(value))
            : value.isNull() ? "" : value.asString("");
    boolean formula = !value.isNumber() && text.matches("(?s)[=+@\\t\\r-].*");
    String safe = formula ? "'" + text : text;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
