package org.dragoman.app.codebook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.app.record.RecordReader;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dateline;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import tools.jackson.databind.JsonNode;

/// The articles of a record, as they were when it was written.
///
/// @param articles in the order of the record
/// @param events its events, as it has them
public record RecordedArticles(List<Article> articles, List<JsonNode> events) {
  public RecordedArticles {
    articles = List.copyOf(articles);
    events = List.copyOf(events);
  }

  /// Reads a record.
  ///
  /// @throws IOException if the file cannot be read, or a line of it is no record; names the line
  public static RecordedArticles read(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    List<JsonNode> events = new ArrayList<>();
    RecordReader.read(
        file,
        (line, where) -> {
          switch (line.path("type").asString("")) {
            case "article" -> articles.add(article(line, where));
            case "event" -> events.add(line);
            default -> {
              // what is made of articles and events is made anew
            }
          }
        });
    return new RecordedArticles(articles, events);
  }

  private static Article article(JsonNode json, String where) throws IOException {
    try {
      String text = json.path("text").asString("");
      return new Article(
          json.path("id").asString(""),
          new Source(
              json.path("source").path("uri").asString(""),
              string(json.path("source"), "outlet"),
              string(json.path("source"), "url")),
          string(json, "title"),
          json.path("byline").valueStream().map(n -> n.asString("")).toList(),
          json.path("dateline").isObject()
              ? Optional.of(dateline(json.path("dateline")))
              : Optional.empty(),
          published(json.path("published")),
          json.path("language").asString(""),
          text,
          json.path("passages").valueStream().map(p -> passage(text, p)).toList(),
          Optional.empty());
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
      throw new IOException(where + ": no article: " + e.getMessage(), e);
    }
  }

  private static Optional<String> string(JsonNode json, String field) {
    return Optional.of(json.path(field)).filter(JsonNode::isString).map(JsonNode::asString);
  }

  private static Dateline dateline(JsonNode json) {
    return new Dateline(string(json, "place"), string(json, "date").map(LocalDate::parse));
  }

  private static Published published(JsonNode json) {
    return new Published(
        string(json, "value").map(LocalDate::parse), Published.Basis.valueOf(name(json, "basis")));
  }

  private static Passage passage(String text, JsonNode json) {
    return new Passage(
        new Span(
            text.offsetByCodePoints(0, json.path("start").asInt(0)),
            text.offsetByCodePoints(0, json.path("end").asInt(0))),
        PassageKind.valueOf(name(json, "kind")),
        json.path("why").asString(""));
  }

  private static String name(JsonNode json, String field) {
    return json.path(field).asString("").toUpperCase(Locale.ROOT);
  }
}
