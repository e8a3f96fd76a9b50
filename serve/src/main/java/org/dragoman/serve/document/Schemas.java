package org.dragoman.serve.document;

import java.util.List;
import org.dragoman.serve.route.Parameter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON Schemas of parameters, and of objects by an example of them. What the record does not know
/// is null, so every value but an object's own kind may be.
final class Schemas {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int KEYED = 3;

  private Schemas() {}

  static ObjectNode of(Parameter.Type type) {
    ObjectNode o = NODES.objectNode();
    return switch (type) {
      case Parameter.Type.Text(boolean many) ->
          list(o.put("type", "string").put("minLength", 1), many);
      case Parameter.Type.Day() -> o.put("type", "string").put("format", "date");
      case Parameter.Type.Choice(List<String> of) -> {
        ArrayNode words = o.put("type", "string").putArray("enum");
        of.forEach(words::add);
        yield list(o, true);
      }
      case Parameter.Type.Whole(int least, int most, int usual) ->
          o.put("type", "integer").put("minimum", least).put("maximum", most).put("default", usual);
      case Parameter.Type.Pair() ->
          o.put("type", "string").put("pattern", "^[^,\\s]+[-,][^,\\s]+$");
    };
  }

  private static ObjectNode list(ObjectNode of, boolean many) {
    if (!many) {
      return of;
    }
    ObjectNode o = NODES.objectNode();
    o.put("type", "array").set("items", of);
    return o;
  }

  /// The schema of values such as an example.
  static ObjectNode of(JsonNode example) {
    ObjectNode o = NODES.objectNode();
    if (example.isObject()) {
      object(example, o);
    } else if (example.isArray()) {
      o.put("type", "array")
          .set("items", example.isEmpty() ? NODES.objectNode() : of(example.get(0)));
    } else if (!example.isNull()) {
      o.putArray("type").add(name(example)).add("null");
    }
    return o;
  }

  /// An object whose keys are ids (they hold a colon) is a map; all others have fixed fields.
  private static void object(JsonNode example, ObjectNode o) {
    o.put("type", "object");
    boolean keyed =
        !example.isEmpty()
            && example.propertyStream().limit(KEYED).allMatch(p -> p.getKey().contains(":"));
    if (keyed) {
      o.set("additionalProperties", of(example.values().iterator().next()));
    } else {
      ObjectNode properties = o.putObject("properties");
      example.propertyStream().forEach(p -> properties.set(p.getKey(), of(p.getValue())));
    }
  }

  private static String name(JsonNode scalar) {
    if (scalar.isBoolean()) {
      return "boolean";
    }
    return scalar.isNumber() ? "number" : "string";
  }
}
