package org.dragoman.ingest;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The lines of a JSON Lines file: `{"id","title","published","outlet","url","text"}`, of which
/// only `text` must be there; other fields are ignored.
final class JsonRecords {
  static final String EXPECTED =
      "a JSON object with \"text\" and, if known, \"id\", \"title\", \"published\", \"outlet\", \"url\"";
  private static final int MAX_DEPTH = 200;
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxStringLength(Integer.MAX_VALUE)
                          .build())
                  .build())
          .build();

  private JsonRecords() {}

  /// What a line holds.
  sealed interface Outcome {}

  /// An article.
  record Good(String text, Given given) implements Outcome {}

  /// Nothing usable.
  ///
  /// @param column where, from 1; 0 if the whole line is meant
  record Broken(int column, String found) implements Outcome {}

  static Outcome read(String line) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JacksonException e) {
      return new Broken(column(e), "broken JSON: " + reason(e));
    }
    if (!node.isObject()) {
      return new Broken(1, "JSON that is no object");
    }
    JsonNode text = node.path("text");
    if (!text.isString()) {
      return new Broken(0, text.isMissingNode() ? "no \"text\"" : "a \"text\" that is no string");
    }
    return text.stringValue().isBlank()
        ? new Broken(0, "an empty \"text\"")
        : new Good(text.stringValue(), given(node));
  }

  static boolean isObject(String line) {
    try {
      return JSON.readTree(line).isObject();
    } catch (JacksonException _) {
      return false;
    }
  }

  private static Given given(JsonNode node) {
    return new Given(
        field(node, "id"),
        field(node, "title"),
        field(node, "published"),
        field(node, "outlet"),
        field(node, "url"));
  }

  private static Optional<String> field(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isString() || value.isNumber()
        ? Optional.of(value.asString().strip()).filter(v -> !v.isEmpty())
        : Optional.empty();
  }

  private static int column(JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    return at == null ? 0 : Math.max(0, at.getColumnNr());
  }

  private static String reason(JacksonException e) {
    String reason = e.getOriginalMessage();
    int end = reason.indexOf('\n');
    return end < 0 ? reason : reason.substring(0, end);
  }
}
