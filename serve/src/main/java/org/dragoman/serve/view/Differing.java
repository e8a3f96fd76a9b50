package org.dragoman.serve.view;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.serve.record.Cites;
import org.dragoman.serve.record.Filters;
import org.dragoman.serve.record.Item;
import org.dragoman.serve.record.Lists;
import org.dragoman.serve.record.Opened;
import org.dragoman.serve.record.Surroundings;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Call;
import org.dragoman.serve.route.Parameter;
import org.dragoman.serve.route.Route;
import org.dragoman.store.Facet;
import org.dragoman.store.Filter;
import org.dragoman.store.LineKind;
import org.dragoman.store.Page;
import org.dragoman.store.Query;
import org.dragoman.store.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Where reports differ: on a number, a date, an actor, a place, a wording or how it stands, side
/// by side with the words of each.
public final class Differing {
  private static final List<String> KINDS =
      List.of("number", "date", "actor", "place", "wording", "standing");
  private static final int USUAL = 50;
  private static final int MOST = 200;

  private final Opened opened;

  public Differing(Opened opened) {
    this.opened = opened;
  }

  /// The route.
  public List<Route> routes() {
    return List.of(
        Route.get(
                "/conflicts",
                "Views",
                "Where reports of one incident or proposition differ, with the words of each side",
                opened.reading(Differing::conflicts))
            .shared()
            .with(Filters.parameters())
            .with(
                Parameter.choice("on", "What they are about.", List.of("incident", "proposition")),
                Parameter.whole("limit", "How many incidents or propositions.", 1, MOST, USUAL),
                Parameter.text(
                    "cursor", "Where the page before ended, its `next`.", "eyJ2IjoxfQ")));
  }

  private static Answer conflicts(Snapshot snapshot, Call call) {
    LineKind kind = LineKind.of(call.value("on").orElse("incident")).orElse(LineKind.INCIDENT);
    List<String> wanted = call.values("conflict").isEmpty() ? KINDS : call.values("conflict");
    Filter filter = Filters.of(call).with(Facet.CONFLICT, wanted);
    Page page = Lists.page(kind, snapshot, call, filter, Query.Order.WEIGHTIEST);
    ObjectNode o = Item.object();
    ArrayNode items = o.putArray("items");
    List<ObjectNode> lines = page.lines().stream().map(Item::of).toList();
    Map<String, ObjectNode> findings = findings(snapshot, lines);
    for (ObjectNode object : lines) {
      object
          .path("conflicts")
          .valueStream()
          .filter(c -> wanted.contains(c.path("kind").asString("")))
          .forEach(c -> items.add(conflict(findings, object, c)));
    }
    o.put("next", page.next().orElse(null)).put("total", page.total());
    o.put("revision", snapshot.revision());
    Surroundings around = new Surroundings(snapshot);
    around.note(o);
    return Answer.json(around.addTo(o));
  }

  private static ObjectNode conflict(
      Map<String, ObjectNode> findings, ObjectNode on, JsonNode conflict) {
    ObjectNode o = Item.object();
    o.set("kind", conflict.path("kind"));
    o.set("on", on.path("id"));
    o.set("onType", on.path("type"));
    o.put("onWords", on.path("words").asString(""));
    ArrayNode sides = o.putArray("between");
    conflict.path("between").valueStream().forEach(side -> sides.add(side(findings, side)));
    return o;
  }

  private static ObjectNode side(Map<String, ObjectNode> findings, JsonNode side) {
    String id = side.path("id").asString("");
    ObjectNode o = Item.object();
    o.put("id", id);
    o.set("value", side.path("value"));
    Optional.ofNullable(findings.get(id))
        .ifPresent(finding -> {
          o.set("article", finding.path("article"));
          o.set("evidence", finding.path("evidence"));
          o.set("cite", Cites.place(finding));
          o.put("words", finding.path("words").asString(""));
        });
    return o;
  }

  /// The findings between which some lines have conflicts, by id. An id begins with its kind.
  private static Map<String, ObjectNode> findings(Snapshot snapshot, List<ObjectNode> lines) {
    Set<String> ids = new LinkedHashSet<>();
    lines.forEach(line ->
        line.path("conflicts")
            .valueStream()
            .flatMap(c -> c.path("between").valueStream())
            .forEach(side -> ids.add(side.path("id").asString(""))));
    Map<String, ObjectNode> findings = new HashMap<>();
    for (LineKind kind : List.of(LineKind.EVENT, LineKind.STATEMENT, LineKind.CLAIM)) {
      look(snapshot, kind, ids.stream().filter(id -> isOf(kind, id)).toList(), findings);
    }
    for (LineKind kind : List.of(LineKind.EVENT, LineKind.STATEMENT, LineKind.CLAIM)) {
      look(snapshot, kind, ids.stream().filter(id -> !findings.containsKey(id)).toList(), findings);
    }
    return findings;
  }

  private static boolean isOf(LineKind kind, String id) {
    return id.startsWith(kind.type() + ":");
  }

  private static void look(
      Snapshot snapshot, LineKind kind, List<String> ids, Map<String, ObjectNode> to) {
    if (!ids.isEmpty()) {
      snapshot.lines(kind, ids).forEach(line -> to.put(line.id(), Item.of(line)));
    }
  }
}
