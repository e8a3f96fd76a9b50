package org.dragoman.serve.record;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.dragoman.store.Line;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A line of the record as an object that can be added to.
public final class Item {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Set<String> NAMING =
      Set.of(
          "actor",
          "by",
          "speaker",
          "addressee",
          "holder",
          "source",
          "target",
          "assertedBy",
          "disputedBy",
          "doubtedBy",
          "dyad");

  private Item() {}

  /// The object of a line, with what it says in words beside, under `words`.
  public static ObjectNode of(Line line) {
    ObjectNode object = bare(line);
    if (!line.words().isBlank()) {
      object.put("words", line.words());
    }
    return object;
  }

  /// The object of a line alone.
  public static ObjectNode bare(Line line) {
    return MAPPER.readTree(line.json()) instanceof ObjectNode object
        ? object
        : MAPPER.createObjectNode();
  }

  /// An id as it stands in the path of an address.
  static String inPath(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// An empty object.
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /// Adds the ids of everybody whom an object names.
  static void actors(JsonNode of, boolean naming, Set<String> to) {
    if (of.isString() && naming) {
      to.add(of.asString());
    } else if (of.isArray()) {
      of.valueStream().forEach(v -> actors(v, naming, to));
    } else if (of.isObject()) {
      of.propertyStream().forEach(p -> actors(p.getValue(), NAMING.contains(p.getKey()), to));
    }
  }
}
