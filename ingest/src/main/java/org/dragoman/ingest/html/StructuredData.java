package org.dragoman.ingest.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON-LD of a page, as far as it describes an article.
///
/// Broken JSON-LD is common and says nothing about the article, so it is passed over.
final class StructuredData {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MOST_NODES = 5000;
  private final List<JsonNode> articles = new ArrayList<>();

  StructuredData(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      parsed(script.data()).ifPresent(this::collect);
    }
  }

  private static Optional<JsonNode> parsed(String json) {
    try {
      return Optional.of(JSON.readTree(json.strip()));
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  private void collect(JsonNode top) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(top));
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.poll();
      if (isArticle(node)) {
        articles.add(node);
      }
      if (node.isContainer()) {
        node.values().stream().filter(JsonNode::isContainer).forEach(open::add);
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    return texts(node.path("@type"))
        .anyMatch(t -> t.endsWith("Article") || t.endsWith("Posting") || t.equals("Report"));
  }

  /// A field of the first article that has it.
  Optional<String> field(String name) {
    return articles.stream()
        .flatMap(a -> texts(a.path(name)))
        .filter(t -> !t.isBlank())
        .findFirst();
  }

  Optional<String> publisher() {
    return articles.stream().flatMap(a -> names(a.path("publisher"))).findFirst();
  }

  List<String> authors() {
    return articles.stream()
        .map(a -> names(a.path("author")).toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static Stream<String> names(JsonNode node) {
    Stream<JsonNode> all = node.isArray() ? node.values().stream() : Stream.of(node);
    return all.flatMap(n -> texts(n.isObject() ? n.path("name") : n)).filter(t -> !t.isBlank());
  }

  private static Stream<String> texts(JsonNode node) {
    return node.isArray()
        ? node.values().stream().filter(JsonNode::isString).map(JsonNode::stringValue)
        : node.isString() ? Stream.of(node.stringValue()) : Stream.empty();
  }
}
