package org.dragoman.serve.view;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.serve.record.Item;
import org.dragoman.serve.record.Opened;
import org.dragoman.serve.record.Surroundings;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Call;
import org.dragoman.serve.route.Parameter;
import org.dragoman.serve.route.Route;
import org.dragoman.store.Counts;
import org.dragoman.store.LineKind;
import org.dragoman.store.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The briefing in three lengths, as JSON and as Markdown; it says on how much it rests, and as of
/// when.
public final class Briefings {
  private static final int FIVE = 5;
  private static final int PAGE = 20;
  private static final List<String> SECTIONS = List.of("key", "disputed", "background");
  private static final Parameter LENGTH =
      Parameter.choice(
          "length", "Five lines, a page, or everything.", List.of("page", "5", "full"));

  private final Opened opened;

  public Briefings(Opened opened) {
    this.opened = opened;
  }

  /// The routes.
  public List<Route> routes() {
    return List.of(
        Route.get(
                "/briefing",
                "Views",
                "The briefing: sentences of the sources with their citations",
                opened.reading(Briefings::json))
            .shared()
            .with(LENGTH),
        Route.get(
                "/briefing.md",
                "Views",
                "The briefing as Markdown, every line with its sources",
                opened.reading(Briefings::markdown))
            .shared()
            .with(LENGTH));
  }

  private static List<JsonNode> lines(Snapshot snapshot, Call call) {
    Brief brief = Brief.of(snapshot);
    return switch (call.value("length").orElse("page")) {
      case "5" -> brief.lines("key").stream().limit(FIVE).toList();
      case "full" -> brief.all();
      default -> brief.all().stream().limit(PAGE).toList();
    };
  }

  private static Answer json(Snapshot snapshot, Call call) {
    return Answer.json(briefing(snapshot, call));
  }

  private static ObjectNode briefing(Snapshot snapshot, Call call) {
    ObjectNode o = Item.object();
    Counts counts = snapshot.counts(0);
    o.put("asOf", counts.latest().map(Object::toString).orElse(null));
    ObjectNode coverage = o.putObject("coverage");
    coverage.put("articles", counts.of(LineKind.ARTICLE)).put("copies", counts.copies());
    coverage.put("outlets", counts.outlets());
    coverage.put("from", counts.first().map(Object::toString).orElse(null));
    coverage.put("to", counts.latest().map(Object::toString).orElse(null));
    ArrayNode all = o.putArray("lines");
    lines(snapshot, call).forEach(all::add);
    o.put("revision", snapshot.revision());
    Surroundings around = new Surroundings(snapshot);
    around.note(o);
    return around.addTo(o);
  }

  private static Answer markdown(Snapshot snapshot, Call call) {
    ObjectNode o = briefing(snapshot, call);
    StringBuilder md = new StringBuilder("# Briefing\n\n");
    JsonNode coverage = o.path("coverage");
    md.append("As of ").append(o.path("asOf").asString("an unknown day")).append(": ");
    md.append(coverage.path("articles").asLong()).append(" articles of ");
    md.append(coverage.path("outlets").asLong()).append(" outlets.\n");
    for (String section : SECTIONS) {
      List<JsonNode> here =
          o.path("lines")
              .valueStream()
              .filter(l -> l.path("section").asString("").equals(section))
              .toList();
      if (!here.isEmpty()) {
        md.append("\n## ").append(Character.toUpperCase(section.charAt(0)));
        md.append(section.substring(1)).append("\n\n");
        here.forEach(line -> line(line, o.path("around").path("articles"), md));
      }
    }
    return Answer.text("text/markdown; charset=utf-8", md.toString());
  }

  private static void line(JsonNode line, JsonNode articles, StringBuilder md) {
    md.append("- ").append(escaped(line.path("text").asString(""))).append('\n');
    line.path("citations")
        .valueStream()
        .map(c -> source(c, articles))
        .forEach(s -> md.append("  - ").append(escaped(s)).append('\n'));
  }

  private static String source(JsonNode citation, JsonNode articles) {
    String id = citation.path("article").asString("");
    JsonNode head = articles.path(id);
    String outlet = head.path("outlet").asString(id);
    return Stream.of(
            outlet,
            head.path("published").asString("undated"),
            head.path("url").asString(""),
            citation.path("start").asInt() + "–" + citation.path("end").asInt())
        .filter(s -> !s.isBlank())
        .reduce((a, b) -> a + ", " + b)
        .orElse(id);
  }

  /// Words of a source as plain text: what would be a mark of Markdown or HTML is none.
  static String escaped(String text) {
    return text.replaceAll("\\s+", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("([\\\\`*_\\[\\]#|])", "\\\\$1");
  }
}
