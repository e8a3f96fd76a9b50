package org.dragoman.serve.record;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Call;
import org.dragoman.serve.route.Route;
import org.dragoman.store.Facet;
import org.dragoman.store.Filter;
import org.dragoman.store.Line;
import org.dragoman.store.LineKind;
import org.dragoman.store.Query;
import org.dragoman.store.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What lines are made of: the findings of an article, the reports of an incident, the variants of
/// a quotation, the claims of a proposition.
public final class Parts {
  private static final String GROUP = "The record";
  private static final Map<LineKind, String> WHOLES =
      new TreeMap<>(
          Map.of(
              LineKind.INCIDENT, "incidents",
              LineKind.QUOTATION, "quotations",
              LineKind.PROPOSITION, "propositions"));

  private final Opened opened;

  public Parts(Opened opened) {
    this.opened = opened;
  }

  /// The routes.
  public List<Route> routes() {
    return List.of(
        Route.get(
            "/articles/{id}/findings",
            GROUP,
            "All statements, events, claims and rejected quotations of an article, in text order",
            opened.reading((snapshot, call) -> Answer.json(findings(snapshot, call.part("id"))))),
        Route.get(
            "/incidents/{id}/reports",
            GROUP,
            "The events that report an incident, with their sentences",
            opened.reading(Parts::reports)),
        Route.get(
            "/quotations/{id}/variants",
            GROUP,
            "The statements that print a quotation, and how each differs from the fullest",
            opened.reading(Parts::variants)),
        Route.get(
            "/propositions/{id}/claims",
            GROUP,
            "The claims that assert or dispute a proposition, with their words",
            opened.reading(Parts::claims)));
  }

  /// All that an article says.
  ///
  /// @throws org.dragoman.serve.route.Problem if there is no such article
  static ObjectNode findings(Snapshot snapshot, String id) {
    ObjectNode article = Citations.article(snapshot, id);
    Surroundings around = new Surroundings(snapshot);
    ObjectNode o = Item.object();
    o.put("article", id);
    of(LineKind.STATEMENT, id, snapshot, o.putArray("statements"));
    of(LineKind.EVENT, id, snapshot, o.putArray("events"));
    of(LineKind.CLAIM, id, snapshot, o.putArray("claims"));
    o.set("rejected", article.path("rejected"));
    wholes(snapshot, id, o);
    around.note(o);
    article.path("mentions").valueStream().forEach(m -> around.actor(m.path("actor").asString("")));
    return around.addTo(o);
  }

  private static void of(LineKind kind, String article, Snapshot snapshot, ArrayNode to) {
    Filter filter = Filter.ALL.with(Facet.ARTICLE, article);
    snapshot.some(Query.of(kind).where(filter).atMost(Query.MOST)).stream()
        .map(Item::of)
        .sorted(Comparator.comparingInt(Parts::start).thenComparing(o -> o.path("id").asString("")))
        .forEach(to::add);
  }

  /// Of which incident each event is a report, of which quotation each statement a version, of
  /// which proposition each claim.
  private static void wholes(Snapshot snapshot, String article, ObjectNode to) {
    Filter filter = Filter.ALL.with(Facet.ARTICLE, article);
    Set<String> here =
        Stream.of("statements", "events", "claims")
            .flatMap(name -> to.path(name).valueStream())
            .map(finding -> finding.path("id").asString(""))
            .collect(Collectors.toSet());
    WHOLES.forEach((kind, name) -> {
      ObjectNode byPart = to.putObject(name);
      for (Line line : snapshot.some(Query.of(kind).where(filter).atMost(Query.MOST))) {
        ObjectNode whole = Item.bare(line);
        Explanations.parts(kind, whole).stream()
            .filter(here::contains)
            .forEach(part -> byPart.put(part, line.id()));
      }
    });
  }

  /// Where a finding's evidence starts.
  private static int start(JsonNode finding) {
    return finding.path("evidence").path("start").asInt(Integer.MAX_VALUE);
  }

  private static Answer reports(Snapshot snapshot, Call call) {
    ObjectNode incident = Item.of(Lists.whole(LineKind.INCIDENT, snapshot, call.part("id")));
    return items(snapshot, incident, LineKind.EVENT, ids(incident.path("reports")), Map.of());
  }

  private static Answer claims(Snapshot snapshot, Call call) {
    ObjectNode all = Item.of(Lists.whole(LineKind.PROPOSITION, snapshot, call.part("id")));
    return items(snapshot, all, LineKind.CLAIM, ids(all.path("claims")), Map.of());
  }

  private static Answer variants(Snapshot snapshot, Call call) {
    ObjectNode quotation = Item.of(Lists.whole(LineKind.QUOTATION, snapshot, call.part("id")));
    Map<String, JsonNode> byStatement = new HashMap<>();
    quotation
        .path("variants")
        .valueStream()
        .forEach(v -> byStatement.put(v.path("statement").asString(""), v));
    List<String> ids =
        quotation
            .path("variants")
            .valueStream()
            .map(v -> v.path("statement").asString(""))
            .toList();
    return items(snapshot, quotation, LineKind.STATEMENT, ids, byStatement);
  }

  private static Answer items(
      Snapshot snapshot,
      ObjectNode of,
      LineKind kind,
      Collection<String> ids,
      Map<String, JsonNode> more) {
    ObjectNode o = Item.object();
    new Cites(snapshot).addTo(List.of(of));
    o.set("of", of);
    ArrayNode items = o.putArray("items");
    for (Line line : snapshot.lines(kind, ids)) {
      ObjectNode item = Item.of(line);
      JsonNode beside = more.get(line.id());
      if (beside != null) {
        item.set("relation", beside.path("relation"));
        item.set("differences", beside.path("differences"));
      }
      items.add(item);
    }
    Surroundings around = new Surroundings(snapshot);
    around.note(o);
    return Answer.json(around.addTo(o));
  }

  /// The ids that an array holds.
  public static List<String> ids(JsonNode array) {
    return array.valueStream().map(v -> v.asString("")).filter(s -> !s.isEmpty()).toList();
  }
}
