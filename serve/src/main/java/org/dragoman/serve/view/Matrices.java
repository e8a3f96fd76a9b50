package org.dragoman.serve.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.serve.record.Cites;
import org.dragoman.serve.record.Filters;
import org.dragoman.serve.record.Item;
import org.dragoman.serve.record.Lists;
import org.dragoman.serve.record.Opened;
import org.dragoman.serve.record.Parts;
import org.dragoman.serve.record.Surroundings;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Call;
import org.dragoman.serve.route.Parameter;
import org.dragoman.serve.route.Route;
import org.dragoman.store.Line;
import org.dragoman.store.LineKind;
import org.dragoman.store.Page;
import org.dragoman.store.Query;
import org.dragoman.store.Snapshot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Claims by sources: which outlet asserts, denies or doubts a proposition itself, which only
/// reports that somebody else does, and which says nothing.
public final class Matrices {
  private static final int USUAL = 25;
  private static final int MOST = 100;
  private static final String REPORTS = "reports";

  private final Opened opened;

  public Matrices(Opened opened) {
    this.opened = opened;
  }

  /// The route.
  public List<Route> routes() {
    return List.of(
        Route.get(
                "/matrix",
                "Views",
                "Propositions by outlets: asserts, denies, doubts, reports, silent, with the claims",
                opened.reading(Matrices::matrix))
            .shared()
            .with(Filters.parameters())
            .with(
                Parameter.whole("limit", "How many propositions at most.", 1, MOST, USUAL),
                Parameter.text(
                    "cursor", "Where the page before ended, its `next`.", "eyJ2IjoxfQ")));
  }

  private static Answer matrix(Snapshot snapshot, Call call) {
    Page page =
        Lists.page(LineKind.PROPOSITION, snapshot, call, Filters.of(call), Query.Order.WEIGHTIEST);
    ObjectNode o = Item.object();
    Surroundings around = new Surroundings(snapshot);
    ArrayNode items = o.putArray("items");
    TreeSet<String> outlets = new TreeSet<>();
    outlets.addAll(snapshot.outletNames());
    List<ObjectNode> rows = page.lines().stream().map(Item::of).toList();
    new Cites(snapshot).addTo(rows);
    Map<String, ObjectNode> claims = claims(snapshot, rows);
    claims.values().forEach(around::note);
    Map<String, String> outletOf = outletOf(snapshot, claims.values());
    for (ObjectNode row : rows) {
      row.set("cells", cells(row, claims, outletOf));
      around.note(row);
      items.add(row);
    }
    outlets.addAll(outletOf.values());
    outlets.remove("");
    ArrayNode columns = o.putArray("outlets");
    outlets.forEach(columns::add);
    o.put("next", page.next().orElse(null)).put("total", page.total());
    return Answer.json(around.addTo(o.put("revision", snapshot.revision())));
  }

  /// The claims of some propositions, by id.
  private static Map<String, ObjectNode> claims(Snapshot snapshot, List<ObjectNode> propositions) {
    List<String> ids =
        propositions.stream()
            .flatMap(p -> Parts.ids(p.path("claims")).stream())
            .distinct()
            .toList();
    Map<String, ObjectNode> claims = new LinkedHashMap<>();
    snapshot.lines(LineKind.CLAIM, ids).forEach(line -> claims.put(line.id(), Item.of(line)));
    return claims;
  }

  private static ObjectNode cells(
      ObjectNode proposition, Map<String, ObjectNode> claims, Map<String, String> outletOf) {
    Map<String, List<ObjectNode>> byOutlet = new TreeMap<>();
    for (String id : Parts.ids(proposition.path("claims"))) {
      ObjectNode claim = claims.getOrDefault(id, Item.object());
      String outlet = outletOf.getOrDefault(claim.path("article").asString(""), "");
      if (!outlet.isEmpty()) {
        byOutlet.computeIfAbsent(outlet, _ -> new ArrayList<>()).add(claim);
      }
    }
    ObjectNode cells = Item.object();
    byOutlet.forEach((outlet, its) -> cells.set(outlet, cell(its)));
    return cells;
  }

  private static Map<String, String> outletOf(Snapshot snapshot, Collection<ObjectNode> claims) {
    TreeSet<String> articles = new TreeSet<>();
    claims.forEach(c -> articles.add(c.path("article").asString("")));
    Map<String, String> outletOf = new HashMap<>();
    for (Line line : Surroundings.heads(snapshot, articles)) {
      outletOf.put(line.id(), Item.bare(line).path("source").path("outlet").asString(""));
    }
    return outletOf;
  }

  /// What an outlet does with a proposition: its own word before those that it passes on. An outlet
  /// without a cell is silent.
  private static ObjectNode cell(List<ObjectNode> claims) {
    ObjectNode o = Item.object();
    o.put(
        "does",
        claims.stream()
            .filter(c -> c.path("holder").isNull())
            .map(c -> c.path("stance").asString(REPORTS))
            .findFirst()
            .orElse(REPORTS));
    ArrayNode all = o.putArray("claims");
    for (ObjectNode claim : claims) {
      ObjectNode one = all.addObject();
      one.set("id", claim.path("id"));
      one.set("stance", claim.path("stance"));
      one.set("holder", claim.path("holder").path("actor"));
      one.set("article", claim.path("article"));
      one.set("cite", Cites.place(claim));
      one.set("support", claim.path("support").path("stated"));
      one.set("words", claim.path("words"));
    }
    return o;
  }
}
