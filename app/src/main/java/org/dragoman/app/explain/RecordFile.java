package org.dragoman.app.explain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.app.record.RecordReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The findings of a `record.jsonl` by their ids, with the articles that they are in.
final class RecordFile {
  private final Map<String, JsonNode> findings = new LinkedHashMap<>();
  private final Map<String, JsonNode> articles = new HashMap<>();

  private RecordFile() {}

  /// @throws IOException if the file cannot be read, or a line of it is no record
  static RecordFile read(Path file) throws IOException {
    RecordFile record = new RecordFile();
    RecordReader.read(file, (line, _) -> record.add(line));
    return record;
  }

  /// A part of a record: a finding, its article and what rests on it.
  static RecordFile of(String finding, String article, List<String> resting) {
    RecordFile record = new RecordFile();
    JsonMapper mapper = JsonMapper.builder().build();
    record.add(mapper.readTree(finding));
    record.add(mapper.readTree(article));
    resting.forEach(line -> record.add(mapper.readTree(line)));
    return record;
  }

  private void add(JsonNode line) {
    String id = line.path("id").asString("");
    if (line.path("type").asString("").equals("article")) {
      articles.put(id, line);
    } else if (line.has("rule") && !id.isEmpty()) {
      findings.putIfAbsent(id, line);
    }
  }

  /// The finding of an id, or the only one whose id begins so.
  Optional<JsonNode> finding(String id) {
    if (findings.containsKey(id)) {
      return Optional.ofNullable(findings.get(id));
    }
    List<JsonNode> beginning = new ArrayList<>();
    findings.forEach((key, value) -> {
      if (key.startsWith(id)) {
        beginning.add(value);
      }
    });
    return beginning.size() == 1 ? Optional.of(beginning.getFirst()) : Optional.empty();
  }

  Optional<JsonNode> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  /// Findings that lie in a statement or are about it.
  List<JsonNode> resting(String id) {
    return findings.values().stream()
        .filter(f -> f.path("within").asString("").equals(id) || isAbout(f, id))
        .toList();
  }

  private static boolean isAbout(JsonNode finding, String id) {
    return finding.path("about").valueStream().anyMatch(a -> a.asString("").equals(id));
  }
}
