package org.dragoman.store.line;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.store.Facet;
import org.dragoman.store.LineKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A line of the record, taken apart.
///
/// @param kind of what
/// @param id the object's id; of those that have none in the record, the one that the port gives
/// @param json the line as it came
/// @param object what it holds
public record RecordLine(LineKind kind, String id, String json, ObjectNode object) {
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();
  private static final int SHOWN = 80;
  private static final int LONGEST_ID = 600;

  /// Takes a line apart.
  ///
  /// @throws IllegalArgumentException if it is not a line of a record, with what was found
  public static RecordLine of(String json) {
    JsonNode node = parse(json);
    String type = Fields.text(node, "type").orElseThrow(() -> odd("no type", json));
    LineKind kind = LineKind.of(type).orElseThrow(() -> odd("the type " + type, json));
    String id = id(kind, node).orElseThrow(() -> odd("no id", json));
    if (id.length() > LONGEST_ID || id.indexOf('\u0000') >= 0) {
      throw odd("an id that is too long or has a zero in it", json);
    }
    return new RecordLine(kind, id, json, (ObjectNode) node);
  }

  /// An object as one line.
  public static String print(JsonNode object) {
    return MAPPER.writeValueAsString(object);
  }

  /// The article that says it; empty for what several say.
  public Optional<String> article() {
    return switch (kind) {
      case ARTICLE -> Optional.of(id);
      case STATEMENT, EVENT, CLAIM -> Fields.text(object, "article");
      case ACTOR, STORY, INCIDENT, QUOTATION, PROPOSITION, TENSION, BRIEFING -> Optional.empty();
    };
  }

  private static Optional<String> id(LineKind kind, JsonNode node) {
    return switch (kind) {
      case BRIEFING -> Optional.of("briefing");
      case TENSION ->
          node.path("dyad").size() == 2
              ? Optional.of(
                  "tension:"
                      + Facet.dyad(
                          node.path("dyad").path(0).asString(),
                          node.path("dyad").path(1).asString()))
              : Optional.empty();
      case ARTICLE, ACTOR, STATEMENT, EVENT, CLAIM, STORY, INCIDENT, QUOTATION, PROPOSITION ->
          Fields.text(node, "id");
    };
  }

  private static JsonNode parse(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException _) {
      // Said below.
    }
    throw odd("no JSON object", json);
  }

  private static IllegalArgumentException odd(String found, String json) {
    String start = json.length() > SHOWN ? json.substring(0, SHOWN) + "..." : json;
    return new IllegalArgumentException(
        "a line of a record is an object with `type` (%s) and `id`, found %s: %s"
            .formatted(
                Stream.of(LineKind.values()).map(LineKind::type).collect(Collectors.joining(", ")),
                found,
                start));
  }
}
