package org.dragoman.benchmarks.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.store.ArticleRecord;
import org.dragoman.store.LineKind;
import org.dragoman.store.TogetherRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A `record.jsonl`, as a store takes it. A record can be told again under other ids, so that a
/// large one comes of a small one.
final class RecordFile {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Pattern FINDING =
      Pattern.compile(
          "(statement|event|claim|story|incident|quotation|proposition):[0-9a-f]{16}.*");

  private final List<List<String>> articles = new ArrayList<>();
  private final List<String> together = new ArrayList<>();
  private final Map<String, String> copies = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  private RecordFile() {}

  /// Reads a record, as often as asked for.
  static RecordFile read(Path file, int times) throws IOException {
    RecordFile record = new RecordFile();
    try (Stream<String> lines = Files.lines(file)) {
      lines.forEach(line -> record.take(line, MAPPER.readTree(line)));
    }
    List<List<String>> told = List.copyOf(record.articles);
    List<String> toldTogether = List.copyOf(record.together);
    for (int again = 2; again <= times; again++) {
      String mark = "~" + again;
      told.forEach(article ->
          record.articles.add(article.stream().map(line -> record.renamed(line, mark)).toList()));
      toldTogether.stream()
          .filter(line -> !line.startsWith("{\"type\":\"actor\""))
          .filter(line -> !line.startsWith("{\"type\":\"tension\""))
          .filter(line -> !line.startsWith("{\"type\":\"briefing\""))
          .forEach(line -> record.together.add(record.renamed(line, mark)));
    }
    return record;
  }

  private void take(String line, JsonNode object) {
    LineKind kind = LineKind.of(object.path("type").asString()).orElseThrow();
    if (kind == LineKind.ARTICLE) {
      String id = object.path("id").asString();
      ids.add(id);
      articles.add(new ArrayList<>(List.of(line)));
      if (object.path("duplicateOf").isString()) {
        copies.put(id, object.path("duplicateOf").asString());
      }
    } else if (kind.isOfOneArticle()) {
      articles.getLast().add(line);
    } else {
      together.add(line);
    }
  }

  private String renamed(String line, String mark) {
    ObjectNode object = (ObjectNode) MAPPER.readTree(line);
    rename(object, mark);
    return MAPPER.writeValueAsString(object);
  }

  private void rename(JsonNode node, String mark) {
    if (node instanceof ObjectNode object) {
      for (String field : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(field);
        if (isId(value)) {
          object.put(field, value.stringValue() + mark);
        } else {
          rename(value, mark);
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        if (isId(array.get(i))) {
          array.set(i, array.get(i).stringValue() + mark);
        } else {
          rename(array.get(i), mark);
        }
      }
    }
  }

  private boolean isId(JsonNode value) {
    return value.isString()
        && (ids.contains(value.stringValue()) || FINDING.matcher(value.stringValue()).matches());
  }

  /// What each article says.
  List<ArticleRecord> articles() {
    return articles.stream().map(lines -> new ArticleRecord(Optional.empty(), lines)).toList();
  }

  /// What they say together.
  TogetherRecord together() {
    return new TogetherRecord(together, copies);
  }
}
