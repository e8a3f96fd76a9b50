package org.dragoman.ingest.coded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.model.table.Table;

/// Where the cells of an event stand in the rows of a file.
///
/// @param name of the format, for people
/// @param scale name of the scale of its values
/// @param delimiter between cells
/// @param quoted whether a cell in double quotes may hold the delimiter
/// @param fewest how many cells a row has at least
/// @param at the place of each field; fields that the file lacks are not in it
record Layout(
    String name, String scale, char delimiter, boolean quoted, int fewest, Map<String, Integer> at)
    implements Rows {
  private static final int GDELT_COLUMNS = 57;
  private static final int GDELT_2_COLUMNS = 61;
  private static final int GDELT_ADDED = 56;
  private static final int KEDS_CELLS = 4;
  private static final Pattern DIGITS = Pattern.compile("\\d{1,12}");
  private static final Pattern KEDS =
      Pattern.compile("(\\d{6}|\\d{8})\\t[A-Z][A-Z0-9-]{1,20}\\t[A-Z][A-Z0-9-]{1,20}\\t\\S.*");

  Layout {
    at = Map.copyOf(at);
  }

  /// The layout that a file's first line shows by itself: GDELT 1.0 and 2.0, KEDS.
  static Optional<Layout> headless(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length >= GDELT_COLUMNS && DIGITS.matcher(cells[0]).matches()) {
      return Optional.of(gdelt(cells.length));
    }
    if (KEDS.matcher(line).matches()) {
      return Optional.of(
          new Layout(
              "KEDS",
              "goldstein-gdelt",
              '\t',
              false,
              KEDS_CELLS,
              Map.of("date", 0, "source", 1, "target", 2, "code", 3)));
    }
    return Optional.empty();
  }

  private static Layout gdelt(int columns) {
    boolean second = columns >= GDELT_2_COLUMNS;
    Map<String, Integer> at = new HashMap<>();
    List.of("id", "date").forEach(f -> at.put(f, at.size()));
    at.putAll(Map.of("source", 5, "sourceCountry", 7, "sourceSectors", 12));
    at.putAll(Map.of("target", 15, "targetCountry", 17, "targetSectors", 22));
    at.putAll(Map.of("code", 26, "value", 30, "volume", 33));
    at.put("added", second ? GDELT_2_COLUMNS - 2 : GDELT_ADDED);
    return new Layout(
        second ? "GDELT 2.0" : "GDELT 1.0", "goldstein-gdelt", '\t', false, GDELT_COLUMNS, at);
  }

  /// The layout that a header gives; empty if it does not name date, source, target and something
  /// that an event is worth.
  static Optional<Layout> headed(String header, Table names) {
    char delimiter = delimiter(header);
    List<String> columns = new ArrayList<>();
    for (String cell : Cells.split(header, delimiter, true)) {
      columns.add(plain(cell));
    }
    Map<String, Integer> at = new HashMap<>();
    for (Table.Row row : names.rows()) {
      row.list("names").stream()
          .map(Layout::plain)
          .filter(columns::contains)
          .findFirst()
          .ifPresent(name -> at.put(row.get("field"), columns.indexOf(name)));
    }
    boolean says = at.containsKey("value") || at.containsKey("code") || at.containsKey("type");
    if (!says || !at.keySet().containsAll(List.of("date", "source", "target"))) {
      return Optional.empty();
    }
    int last = at.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return Optional.of(layout(columns, delimiter, last + 1, at));
  }

  private static Layout layout(
      List<String> columns, char delimiter, int fewest, Map<String, Integer> at) {
    if (columns.contains("cameo code") && columns.contains("intensity")) {
      return new Layout("ICEWS", "goldstein-icews", delimiter, true, fewest, at);
    }
    if (columns.contains("recipient name") && columns.contains("intensity")) {
      return new Layout("POLECAT", "plover-intensity", delimiter, true, fewest, at);
    }
    String scale = "goldstein-gdelt";
    if (at.containsKey("value")) {
      scale = columns.get(at.get("value")).startsWith("goldstein") ? scale : "given-value";
    } else if (!at.containsKey("code")) {
      scale = "plover-intensity";
    }
    return new Layout("table with header", scale, delimiter, true, fewest, at);
  }

  private static char delimiter(String header) {
    char best = '\t';
    for (char one : new char[] {',', ';'}) {
      best = count(header, one) > count(header, best) ? one : best;
    }
    return best;
  }

  private static long count(String text, char one) {
    return text.chars().filter(c -> c == one).count();
  }

  static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("[_\\- .]+", " ").strip();
  }

  @Override
  public String expected() {
    return fewest + " cells (" + name + ")";
  }

  @Override
  public Optional<Row> row(String line) {
    String[] cells = Cells.split(line, delimiter, quoted);
    if (cells.length < fewest) {
      return Optional.empty();
    }
    return Optional.of(
        new Row(
            cell(cells, "id"),
            cell(cells, "date"),
            side(cells, "source"),
            side(cells, "target"),
            Rows.code(cell(cells, "code"), cell(cells, "weis")),
            cell(cells, "type"),
            cell(cells, "value"),
            cell(cells, "volume"),
            cell(cells, "added")));
  }

  private Row.Side side(String[] cells, String side) {
    return new Row.Side(
        cell(cells, side), cell(cells, side + "Country"), cell(cells, side + "Sectors"));
  }

  private String cell(String[] cells, String field) {
    int place = at.getOrDefault(field, -1);
    return place < 0 || place >= cells.length ? "" : cells[place];
  }
}
