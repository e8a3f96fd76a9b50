package org.dragoman.serve.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Call;
import org.dragoman.serve.route.Parameter;
import org.dragoman.serve.route.Problem;
import org.dragoman.serve.route.Route;
import org.dragoman.store.Filter;
import org.dragoman.store.Line;
import org.dragoman.store.LineKind;
import org.dragoman.store.Page;
import org.dragoman.store.Query;
import org.dragoman.store.Snapshot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Lists of lines, and single ones.
public final class Lists {
  private static final Map<LineKind, String> PATHS = paths();
  private final Opened opened;

  public Lists(Opened opened) {
    this.opened = opened;
  }

  private static Map<LineKind, String> paths() {
    Map<LineKind, String> paths = new EnumMap<>(LineKind.class);
    paths.put(LineKind.ARTICLE, "/articles");
    paths.put(LineKind.STATEMENT, "/statements");
    paths.put(LineKind.EVENT, "/events");
    paths.put(LineKind.CLAIM, "/claims");
    paths.put(LineKind.ACTOR, "/actors");
    paths.put(LineKind.STORY, "/stories");
    paths.put(LineKind.INCIDENT, "/incidents");
    paths.put(LineKind.QUOTATION, "/quotations");
    paths.put(LineKind.PROPOSITION, "/propositions");
    return paths;
  }

  /// The routes.
  public List<Route> routes() {
    List<Parameter> parameters = new ArrayList<>(Filters.parameters());
    parameters.addAll(Filters.paging());
    List<Route> routes = new ArrayList<>();
    PATHS.forEach((kind, path) -> {
      String many = path.substring(1);
      routes.add(
          Route.get(
                  path,
                  "The record",
                  "A page of " + many + ", with the actors and articles that they name",
                  opened.reading((snapshot, call) -> list(kind, snapshot, call)))
              .with(parameters));
      routes.add(
          Route.get(
              path + "/{id}",
              "The record",
              "One of the " + many + ", whole",
              opened.reading((snapshot, call) -> one(kind, snapshot, call.part("id")))));
    });
    return routes;
  }

  private static Answer list(LineKind kind, Snapshot snapshot, Call call) {
    Page page = page(kind, snapshot, call, Filters.of(call), Filters.order(call));
    return Answer.json(answer(snapshot, page));
  }

  /// The page of lines that a call asks for.
  ///
  /// @throws Problem if its cursor is none
  public static Page page(
      LineKind kind, Snapshot snapshot, Call call, Filter filter, Query.Order order) {
    Query query =
        Query.of(kind)
            .where(filter)
            .by(order)
            .atMost(call.whole("limit", Filters.USUAL))
            .after(call.value("cursor"));
    try {
      return snapshot.lines(query);
    } catch (IllegalArgumentException e) {
      throw Problem.invalid(
          "cursor", call.value("cursor").orElse(""), "the `next` of a page of the same order");
    }
  }

  private static ObjectNode answer(Snapshot snapshot, Page page) {
    ObjectNode o = Item.object();
    ArrayNode items = o.putArray("items");
    Surroundings around = new Surroundings(snapshot);
    List<ObjectNode> objects = page.lines().stream().map(Item::of).toList();
    new Cites(snapshot).addTo(objects);
    for (ObjectNode item : objects) {
      around.note(item);
      items.add(item);
    }
    page.next().ifPresentOrElse(next -> o.put("next", next), () -> o.putNull("next"));
    o.put("total", page.total()).put("revision", snapshot.revision());
    return around.addTo(o);
  }

  private static Answer one(LineKind kind, Snapshot snapshot, String id) {
    ObjectNode item = Item.of(whole(kind, snapshot, id));
    new Cites(snapshot).addTo(List.of(item));
    Surroundings around = new Surroundings(snapshot);
    around.note(item);
    return Answer.json(around.addTo(item));
  }

  /// A line by its id.
  ///
  /// @throws Problem if there is none
  public static Line whole(LineKind kind, Snapshot snapshot, String id) {
    return snapshot.line(kind, id).orElseThrow(() -> Problem.absent(kind.type(), id));
  }
}
