package org.dragoman.app.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A line of a task: its fields with spans that count UTF-16 units, as the stages do.
///
/// @param json the line
record Line(JsonNode json) {
  String id() {
    return text("id").orElse("");
  }

  String text() {
    return text("text").orElse("");
  }

  /// A field of text, if the line has it.
  Optional<String> text(String field) {
    return Optional.ofNullable(json.get(field)).filter(JsonNode::isString).map(JsonNode::asString);
  }

  /// A field with a span; the line counts code points.
  ///
  /// @throws IllegalArgumentException if the span leaves the text
  Optional<Span> span(String field) {
    return Optional.ofNullable(json.get(field))
        .filter(JsonNode::isObject)
        .map(s -> new Span(offset(s, "start"), offset(s, "end")));
  }

  private int offset(JsonNode span, String end) {
    int points = Optional.ofNullable(span.get(end)).map(JsonNode::asInt).orElse(-1);
    if (points < 0 || points > text().codePointCount(0, text().length())) {
      throw new IllegalArgumentException(id() + ": no offset " + points + " in the text");
    }
    return text().offsetByCodePoints(0, points);
  }

  /// The line's text as an article of one passage.
  Article article() {
    Optional<LocalDate> day = text("date").map(d -> LocalDate.parse(d.substring(0, 10)));
    return new Article(
        id(),
        new Source(id(), text("outlet"), text("url")),
        text("title"),
        List.of(),
        Optional.empty(),
        day.isPresent() ? new Published(day, Published.Basis.GIVEN) : Published.UNKNOWN,
        "en",
        text(),
        text().isEmpty()
            ? List.of()
            : List.of(new Passage(new Span(0, text().length()), PassageKind.BODY, "given")),
        Optional.empty());
  }

  /// An answer that takes over the line's id.
  ObjectNode answer() {
    return JsonNodeFactory.instance.objectNode().put("id", id());
  }
}
