package org.dragoman.app.alert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.app.material.Cause;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The file of alerts that have been told, a JSON object a line: what stands in it is not told
/// again.
final class AlertLog {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

  private final Path file;
  private final JsonMapper mapper = JsonMapper.builder().build();

  AlertLog(Path file) {
    this.file = file;
  }

  /// All that has been told, the first first; lines that are broken are left out.
  List<JsonNode> told() throws IOException {
    List<JsonNode> told = new ArrayList<>();
    if (!Files.exists(file)) {
      return told;
    }
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      object(line).ifPresent(told::add);
    }
    return told;
  }

  /// A line's object; none for one that was cut off by a crash, whose alert is told again.
  private Optional<JsonNode> object(String line) {
    try {
      return Optional.of(mapper.readTree(line)).filter(JsonNode::isObject);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /// The ids of what has been told.
  Set<String> ids() throws IOException {
    Set<String> ids = new HashSet<>();
    told().forEach(a -> ids.add(a.path("id").asString("")));
    return ids;
  }

  void add(List<ObjectNode> alerts) throws IOException {
    StringBuilder lines = new StringBuilder();
    alerts.forEach(a -> lines.append(mapper.writeValueAsString(a)).append('\n'));
    Files.writeString(
        file, lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /// An alert as a line of the log, and as the body that a webhook gets.
  static ObjectNode json(Alert alert, ZonedDateTime at) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", alert.id()).put("at", TIME.format(at.withNano(0)));
    json.put("rule", alert.rule());
    json.put("urgency", alert.urgency().name().toLowerCase(Locale.ROOT));
    json.put("source", alert.source()).put("target", alert.target());
    json.put("day", alert.day().toString()).put("headline", alert.headline());
    ArrayNode evidence = json.putArray("evidence");
    for (Cause cause : alert.evidence()) {
      evidence.addObject().put("text", cause.text()).put("where", cause.where());
    }
    return json.put("method", alert.method());
  }
}
