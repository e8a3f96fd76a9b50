package org.dragoman.app.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.model.article.Article;
import tools.jackson.databind.JsonNode;

/// What has become of a record's events under another codebook.
public final class RecodedEvents {
  private static final int MOST_SHOWN = 50;

  private final Map<String, Article> articles;
  private final List<String> changed = new ArrayList<>();
  private int same;
  private int fresh;
  private int gone;
  private int other;

  private RecodedEvents(List<Article> articles) {
    this.articles =
        articles.stream().collect(Collectors.toMap(Article::id, a -> a, (first, _) -> first));
  }

  /// Compares events that stand on the same words of the same article.
  public static RecodedEvents between(RecordedArticles before, RecordedArticles after) {
    RecodedEvents all = new RecodedEvents(after.articles());
    Map<String, List<JsonNode>> old = byPlace(before.events());
    Map<String, List<JsonNode>> now = byPlace(after.events());
    now.forEach((place, events) -> all.compare(old.getOrDefault(place, List.of()), events));
    old.forEach((place, events) -> {
      if (!now.containsKey(place)) {
        all.compare(events, List.of());
      }
    });
    return all;
  }

  private static Map<String, List<JsonNode>> byPlace(List<JsonNode> events) {
    Map<String, List<JsonNode>> places = new LinkedHashMap<>();
    for (JsonNode event : events) {
      String place = event.path("article").asString("") + event.path("trigger");
      places.computeIfAbsent(place, _ -> new ArrayList<>()).add(event);
    }
    return places;
  }

  /// Events on the same words, in the order of the records.
  private void compare(List<JsonNode> before, List<JsonNode> after) {
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      Optional<JsonNode> was = at(before, i);
      Optional<JsonNode> is = at(after, i);
      if (was.map(RecodedEvents::code).equals(is.map(RecodedEvents::code))) {
        same++;
      } else if (was.isEmpty()) {
        fresh++;
        tell("new", is.orElseThrow(), is.map(RecodedEvents::code).orElse(""));
      } else if (is.isEmpty()) {
        gone++;
        tell("gone", was.get(), code(was.get()));
      } else {
        other++;
        tell("coded", is.get(), code(was.get()) + " -> " + code(is.get()));
      }
    }
  }

  private static Optional<JsonNode> at(List<JsonNode> events, int index) {
    return index < events.size() ? Optional.of(events.get(index)) : Optional.empty();
  }

  /// Type, code, sides and standing, as people read them.
  private static String code(JsonNode event) {
    return event.path("plover").path("type").asString("")
        + " "
        + event.path("cameo").asString("")
        + " "
        + side(event, "source")
        + " to "
        + side(event, "target")
        + ", "
        + event.path("standing").path("kind").asString("");
  }

  private static String side(JsonNode event, String side) {
    String actors =
        event
            .path(side)
            .valueStream()
            .map(p -> p.path("actor").asString("?"))
            .collect(Collectors.joining(" and "));
    return actors.isEmpty() ? "nobody" : actors;
  }

  private void tell(String what, JsonNode event, String code) {
    changed.add(
        "  %-6s%s “%s” by %s: %s"
            .formatted(
                what,
                event.path("id").asString(""),
                words(event),
                event.path("rule").asString(""),
                code));
  }

  private String words(JsonNode event) {
    Optional<Article> article =
        Optional.ofNullable(articles.get(event.path("article").asString("")));
    return article.map(a -> cut(a.text(), event.path("trigger"))).orElse("");
  }

  private static String cut(String text, JsonNode span) {
    int all = text.codePointCount(0, text.length());
    int start = Math.clamp(span.path("start").asInt(0), 0, all);
    int end = Math.clamp(span.path("end").asInt(0), start, all);
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  /// What to tell: the counts, then the first changes.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Events: %d as before, %d coded otherwise, %d new, %d gone"
            .formatted(same, other, fresh, gone));
    changed.stream().limit(MOST_SHOWN).forEach(lines::add);
    if (changed.size() > MOST_SHOWN) {
      lines.add("  and " + (changed.size() - MOST_SHOWN) + " more");
    }
    return lines;
  }
}
