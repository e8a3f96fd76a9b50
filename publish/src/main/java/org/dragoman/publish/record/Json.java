package org.dragoman.publish.record;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The forms that values take in the record: missing values are null, enums are lower camel case.
final class Json {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  static ObjectNode object() {
    return NODES.objectNode();
  }

  /// An object of the record with its type first.
  static ObjectNode object(String type) {
    return object().put("type", type);
  }

  static JsonNode text(Optional<String> value) {
    return value.<JsonNode>map(NODES::stringNode).orElse(NODES.nullNode());
  }

  static <T> JsonNode orNull(Optional<T> value, Function<T, ? extends JsonNode> form) {
    return value.<JsonNode>map(form).orElse(NODES.nullNode());
  }

  static <T> ArrayNode array(Collection<T> values, Function<T, ? extends JsonNode> form) {
    ArrayNode array = NODES.arrayNode(values.size());
    values.forEach(v -> array.add(form.apply(v)));
    return array;
  }

  static ArrayNode strings(Collection<String> values) {
    return array(values, NODES::stringNode);
  }

  /// `AT_LEAST` is `atLeast`.
  static String name(Enum<?> value) {
    String[] parts = value.name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder name = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      name.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
    }
    return name.toString();
  }

  /// A whole number is written without a fraction.
  static JsonNode number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? NODES.numberNode((long) value)
        : NODES.numberNode(value);
  }
}
