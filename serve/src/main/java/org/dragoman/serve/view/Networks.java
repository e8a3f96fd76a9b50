package org.dragoman.serve.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.serve.record.Filters;
import org.dragoman.serve.record.Item;
import org.dragoman.serve.record.Opened;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Call;
import org.dragoman.serve.route.Parameter;
import org.dragoman.serve.route.Route;
import org.dragoman.store.Edge;
import org.dragoman.store.Line;
import org.dragoman.store.LineKind;
import org.dragoman.store.Located;
import org.dragoman.store.Snapshot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Who did what to whom, as a signed network of actors and as flows between countries on a map.
public final class Networks {
  private static final int MOST_EDGES = 1000;
  private static final int USUAL_EDGES = 100;
  private static final int MOST_PLACES = 5000;
  private static final int USUAL_PLACES = 1000;

  private final Opened opened;

  public Networks(Opened opened) {
    this.opened = opened;
  }

  /// The routes.
  public List<Route> routes() {
    return List.of(
        Route.get(
                "/network",
                "Views",
                "Actors and the signed edges between them, the busiest pairs first",
                opened.reading(Networks::network))
            .shared()
            .with(Filters.parameters())
            .with(Parameter.whole("limit", "How many edges at most.", 1, MOST_EDGES, USUAL_EDGES)),
        Route.get(
                "/map",
                "Views",
                "Located incidents with their precision, and flows between countries",
                opened.reading(Networks::map))
            .shared()
            .with(Filters.parameters())
            .with(
                Parameter.whole(
                    "limit", "How many incidents at most.", 1, MOST_PLACES, USUAL_PLACES)));
  }

  private static Answer network(Snapshot snapshot, Call call) {
    List<Edge> edges = snapshot.edges(Filters.of(call), call.whole("limit", USUAL_EDGES));
    ObjectNode o = Item.object();
    Map<String, Long> weights = new TreeMap<>();
    ArrayNode all = Item.object().putArray("edges");
    for (Edge edge : edges) {
      weights.merge(edge.source(), edge.incidents(), Long::sum);
      weights.merge(edge.target(), edge.incidents(), Long::sum);
      all.add(edge(edge));
    }
    Map<String, ObjectNode> actors = actors(snapshot, weights);
    ArrayNode nodes = o.putArray("nodes");
    weights.forEach((id, n) -> nodes.add(node(id, n, actors)));
    o.set("edges", all);
    return Answer.json(o.put("revision", snapshot.revision()));
  }

  private static ObjectNode edge(Edge edge) {
    ObjectNode o = Item.object();
    o.put("source", edge.source()).put("target", edge.target());
    o.put("conflict", edge.conflict()).put("cooperation", edge.cooperation());
    o.put("incidents", edge.incidents());
    ArrayNode sample = o.putArray("sample");
    edge.sample().forEach(sample::add);
    return o;
  }

  private static ObjectNode node(String id, long incidents, Map<String, ObjectNode> actors) {
    ObjectNode actor = actors.getOrDefault(id, Item.object());
    ObjectNode o = Item.object();
    o.put("id", id).put("name", actor.path("name").asString(id));
    o.set("kind", actor.path("kind"));
    o.set("country", actor.path("country"));
    return o.put("incidents", incidents);
  }

  private static Map<String, ObjectNode> actors(Snapshot snapshot, Map<String, ?> ids) {
    Map<String, ObjectNode> actors = new HashMap<>();
    for (Line line : snapshot.lines(LineKind.ACTOR, ids.keySet())) {
      actors.put(line.id(), Item.bare(line));
    }
    return actors;
  }

  private static Answer map(Snapshot snapshot, Call call) {
    ObjectNode o = Item.object();
    ArrayNode places = o.putArray("incidents");
    for (Located at : snapshot.located(Filters.of(call), call.whole("limit", USUAL_PLACES))) {
      places
          .addObject()
          .put("id", at.incident())
          .put("name", at.place())
          .put("latitude", at.latitude())
          .put("longitude", at.longitude())
          .put("precision", at.precision())
          .put("type", at.type())
          .put("standing", at.standing());
    }
    o.set("flows", flows(snapshot, call));
    return Answer.json(o.put("revision", snapshot.revision()));
  }

  /// What the actors of one country did to those of another.
  private static ArrayNode flows(Snapshot snapshot, Call call) {
    List<Edge> edges = snapshot.busiest(Filters.of(call), MOST_EDGES);
    Map<String, Long> ids = new TreeMap<>();
    edges.forEach(e -> List.of(e.source(), e.target()).forEach(id -> ids.put(id, 0L)));
    Map<String, ObjectNode> actors = actors(snapshot, ids);
    Map<String, long[]> sums = new TreeMap<>();
    for (Edge edge : edges) {
      String from = country(edge.source(), actors);
      String to = country(edge.target(), actors);
      if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
        long[] sum = sums.computeIfAbsent(from + ">" + to, _ -> new long[2]);
        sum[0] += edge.conflict();
        sum[1] += edge.cooperation();
      }
    }
    ArrayNode flows = Item.object().putArray("flows");
    sums.forEach((pair, sum) -> {
      String[] ends = pair.split(">", 2);
      flows
          .addObject()
          .put("source", ends[0])
          .put("target", ends[1])
          .put("conflict", sum[0])
          .put("cooperation", sum[1]);
    });
    return flows;
  }

  private static String country(String id, Map<String, ObjectNode> actors) {
    return actors.getOrDefault(id, Item.object()).path("country").asString("");
  }
}
