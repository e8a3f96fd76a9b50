package org.dragoman.store.line;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// The words of an article, taken from its line without taking the rest of it apart.
public final class ArticleText {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ArticleText() {}

  /// The value of `text` in the object of an article; empty if it has none.
  public static String of(String json) {
    try (JsonParser parser = MAPPER.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return "";
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean isText = parser.currentName().equals("text");
        JsonToken value = parser.nextToken();
        if (isText) {
          return value == JsonToken.VALUE_STRING ? parser.getString() : "";
        }
        parser.skipChildren();
      }
      return "";
    }
  }
}
