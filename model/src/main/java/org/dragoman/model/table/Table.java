package org.dragoman.model.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A table of tab-separated values: lines that begin with `#` are comments (the first ones name
/// source and licence), the next line names the columns, every other line has a cell for each.
/// Trailing empty cells may be left out; blank lines are skipped.
///
/// @param name of the file, for messages
/// @param columns names, in order
/// @param rows in file order
public record Table(String name, List<String> columns, List<Row> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// Reads a table that lies beside a class.
  ///
  /// @throws TableError if a line is broken
  /// @throws IllegalStateException if there is no such resource
  public static Table load(Class<?> owner, String resource) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no table " + resource + " beside " + owner.getName());
      }
      return read(resource, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads a table, such as a user's own.
  ///
  /// @throws TableError if a line is broken
  public static Table read(String name, Reader from) {
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    List<String> lines = new BufferedReader(from).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
      } else {
        rows.add(row(name, i + 1, columns, cells));
      }
    }
    return new Table(name, columns, rows);
  }

  private static Row row(String name, int line, List<String> columns, List<String> cells) {
    if (cells.size() > columns.size()) {
      throw new TableError(name, line, cells.size() + " cells", columns.size() + " " + columns);
    }
    return new Row(name, line, columns, cells);
  }

  /// A line of a table.
  public static final class Row {
    private final String table;
    private final int line;
    private final List<String> columns;
    private final List<String> cells;

    private Row(String table, int line, List<String> columns, List<String> cells) {
      this.table = table;
      this.line = line;
      this.columns = columns;
      this.cells = cells;
    }

    /// The cell of a column; blank if it was left out.
    ///
    /// @throws IllegalArgumentException if the table has no such column
    public String get(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw new IllegalArgumentException(table + " has no column " + column + ": " + columns);
      }
      return at < cells.size() ? cells.get(at).strip() : "";
    }

    /// The cell, if it is not blank.
    public Optional<String> find(String column) {
      return Optional.of(get(column)).filter(c -> !c.isEmpty());
    }

    /// The parts of a cell that are divided by `|`.
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : parts(cell);
    }

    private static List<String> parts(String cell) {
      List<String> parts = new ArrayList<>(1);
      int from = 0;
      while (from <= cell.length()) {
        int bar = cell.indexOf('|', from);
        int end = bar < 0 ? cell.length() : bar;
        String part = cell.substring(from, end).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = end + 1;
      }
      return List.copyOf(parts);
    }

    /// The cell as another type; a refusal becomes an error that names file and line.
    ///
    /// @param expected what the cell should hold, for the message
    /// @throws TableError if the function throws an [IllegalArgumentException] or a date-time error
    public <T> T as(String column, Function<String, T> type, String expected) {
      try {
        return type.apply(get(column));
      } catch (IllegalArgumentException | java.time.DateTimeException e) {
        throw error(column + " '" + get(column) + "'", expected);
      }
    }

    /// An error about this line.
    public TableError error(String found, String expected) {
      return new TableError(table, line, found, expected);
    }

    public int line() {
      return line;
    }

    /// Name of the file that the line stands in.
    public String table() {
      return table;
    }

    /// Whether the table has a column.
    public boolean has(String column) {
      return columns.contains(column);
    }
  }
}
