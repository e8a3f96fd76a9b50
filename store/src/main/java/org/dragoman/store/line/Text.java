package org.dragoman.store.line;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The text of an article, from which words are taken by code points.
public final class Text {
  private final String text;
  private final boolean plain;
  private final int length;

  /// @param text as the record has it
  public Text(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
    this.plain = length == text.length();
  }

  /// The words of a span, as far as they lie in the text.
  public String words(JsonNode span) {
    int start = Math.clamp(span.path("start").asInt(0), 0, length);
    int end = Math.clamp(span.path("end").asInt(0), start, length);
    return plain ? text.substring(start, end) : text.substring(unit(start), unit(end));
  }

  /// The words of several spans, one after the other.
  String joined(JsonNode spans) {
    List<String> pieces = new ArrayList<>();
    for (JsonNode span : spans) {
      pieces.add(words(span));
    }
    return String.join(" ", pieces);
  }

  @Override
  public String toString() {
    return text;
  }

  private int unit(int point) {
    return text.offsetByCodePoints(0, point);
  }
}
