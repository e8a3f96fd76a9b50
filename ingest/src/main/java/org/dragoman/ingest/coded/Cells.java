package org.dragoman.ingest.coded;

import java.util.ArrayList;
import java.util.List;

/// Splits a row into its cells. Where cells may be quoted, `"a ""b"" c"` is one cell.
final class Cells {
  private Cells() {}

  static String[] split(String line, char delimiter, boolean quoted) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    while (from <= line.length()) {
      boolean open = quoted && from < line.length() && line.charAt(from) == '"';
      int to = open ? closing(line, from, delimiter) : line.indexOf(delimiter, from);
      int end = to < 0 ? line.length() : to;
      String cell = line.substring(from, end).strip();
      cells.add(open ? unquoted(cell) : cell);
      from = end + 1;
    }
    return cells.toArray(String[]::new);
  }

  /// Where the delimiter stands that ends a quoted cell; -1 at the end of the line.
  private static int closing(String line, int from, char delimiter) {
    boolean inside = false;
    for (int i = from; i < line.length(); i++) {
      char here = line.charAt(i);
      if (here == '"') {
        inside = !inside;
      } else if (here == delimiter && !inside) {
        return i;
      }
    }
    return -1;
  }

  private static String unquoted(String cell) {
    boolean closed = cell.length() >= 2 && cell.endsWith("\"");
    return closed ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"").strip() : cell;
  }
}
