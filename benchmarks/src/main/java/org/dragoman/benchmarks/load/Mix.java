package org.dragoman.benchmarks.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What people ask of a server: mostly single things and citations, then lists with a filter,
/// sometimes a whole view.
final class Mix {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final List<String> VIEWS =
      List.of(
          "/overview",
          "/timeline?unit=month",
          "/timeline?unit=week&standing=threatened",
          "/network?limit=40",
          "/sources",
          "/map",
          "/matrix?limit=25",
          "/conflicts?limit=25",
          "/tension?limit=50",
          "/briefing?length=5");
  private static final List<String> WORDS =
      List.of("sanctions", "missile", "border", "\"foreign minister\"", "talks", "troops", "oil");

  private final UnaryOperator<String> ask;
  private final List<String> paths = new ArrayList<>();

  /// @param ask asks the server for a path
  Mix(UnaryOperator<String> ask) {
    this.ask = ask;
  }

  /// Paths to draw from, as often as they are asked.
  List<String> paths() {
    for (String word : WORDS) {
      paths.add("/search?q=" + encoded(word));
      paths.add("/statements?limit=25&q=" + encoded(word));
    }
    for (JsonNode actor : items("/actors?sort=weightiest&limit=25")) {
      String id = encoded(actor.path("id").asString());
      paths.add("/incidents?limit=25&actor=" + id);
      paths.add("/statements?limit=25&speaker=" + id);
      paths.add("/actors/" + id);
    }
    for (JsonNode incident : items("/incidents?limit=50&clock=reported")) {
      JsonNode cite = incident.path("cite");
      paths.add("/incidents/" + incident.path("id").asString());
      paths.add("/incidents/" + incident.path("id").asString() + "/reports");
      paths.add(
          "/citation?article=%s&start=%d&end=%d"
              .formatted(
                  encoded(cite.path("article").asString()),
                  cite.path("start").asInt(),
                  cite.path("end").asInt()));
    }
    for (JsonNode article : items("/articles?limit=25")) {
      String id = encoded(article.path("id").asString());
      paths.add("/articles/" + id);
      paths.add("/articles/" + id + "/findings");
    }
    for (JsonNode quotation : items("/quotations?sort=weightiest&limit=10")) {
      paths.add("/quotations/" + quotation.path("id").asString() + "/variants");
    }
    VIEWS.forEach(view -> paths.addAll(List.of(view, view)));
    return paths;
  }

  private List<JsonNode> items(String path) {
    return MAPPER.readTree(ask.apply(path)).path("items").valueStream().toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
