package org.dragoman.ingest.coded;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.table.Table;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Rows that are JSON objects, one a line: `{"date","source","target","cameo","goldstein"}`, with
/// the names that columns of tables may have too.
final class JsonRows implements Rows {
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final Table names;

  JsonRows(Table names) {
    this.names = names;
  }

  /// Whether a file that begins with a line has such rows.
  static boolean begin(String line) {
    return line.startsWith("{");
  }

  @Override
  public String name() {
    return "JSON Lines";
  }

  @Override
  public String scale() {
    return "goldstein-gdelt";
  }

  @Override
  public String expected() {
    return "one JSON object with date, source, target, and cameo or goldstein";
  }

  @Override
  public Optional<Row> row(String line) {
    try {
      JsonNode json = mapper.readTree(line);
      return json.isObject() ? Optional.of(row(json)) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private Row row(JsonNode json) {
    Map<String, String> given = new HashMap<>();
    json.forEachEntry((key, value) -> {
      if (value.isString() || value.isNumber()) {
        given.put(Layout.plain(key), value.asString());
      }
    });
    Map<String, String> cells = new HashMap<>();
    for (Table.Row row : names.rows()) {
      row.list("names").stream()
          .map(Layout::plain)
          .filter(given::containsKey)
          .findFirst()
          .ifPresent(name -> cells.put(row.get("field"), given.getOrDefault(name, "")));
    }
    return new Row(
        cell(cells, "id"),
        cell(cells, "date"),
        side(cells, "source"),
        side(cells, "target"),
        Rows.code(cell(cells, "code"), cell(cells, "weis")),
        cell(cells, "type"),
        cell(cells, "value"),
        cell(cells, "volume"),
        cell(cells, "added"));
  }

  private static Row.Side side(Map<String, String> cells, String side) {
    return new Row.Side(
        cell(cells, side), cell(cells, side + "Country"), cell(cells, side + "Sectors"));
  }

  private static String cell(Map<String, String> cells, String field) {
    return cells.getOrDefault(field, "").strip();
  }
}
