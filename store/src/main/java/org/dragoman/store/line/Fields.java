package org.dragoman.store.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Looks into an object of the record without minding what is not there: a missing field is one
/// that says nothing.
final class Fields {
  private Fields() {}

  static Optional<String> text(JsonNode node, String... path) {
    JsonNode at = node;
    for (String step : path) {
      at = at.path(step);
    }
    return at.isString() && !at.stringValue().isBlank()
        ? Optional.of(at.stringValue())
        : Optional.empty();
  }

  /// The strings of an array, or a single string as one.
  static List<String> texts(JsonNode array) {
    List<String> found = new ArrayList<>();
    if (array.isString()) {
      found.add(array.stringValue());
    }
    for (JsonNode one : array) {
      if (one.isString() && !one.stringValue().isBlank()) {
        found.add(one.stringValue());
      }
    }
    return found;
  }

  /// The strings that the objects of an array have in a field.
  static List<String> each(JsonNode array, String field) {
    List<String> found = new ArrayList<>();
    for (JsonNode one : array) {
      text(one, field).ifPresent(found::add);
    }
    return found;
  }
}
