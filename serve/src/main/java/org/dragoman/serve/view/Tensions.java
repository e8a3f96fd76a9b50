package org.dragoman.serve.view;

import java.util.List;
import org.dragoman.serve.record.Cites;
import org.dragoman.serve.record.Days;
import org.dragoman.serve.record.Item;
import org.dragoman.serve.record.Lists;
import org.dragoman.serve.record.Opened;
import org.dragoman.serve.record.Parts;
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

/// Tension: which pairs there are, and each pair's series with its shifts, as JSON and as a table.
public final class Tensions {
  private static final String GROUP = "Views";
  private static final int MOST = 200;

  private final Opened opened;

  public Tensions(Opened opened) {
    this.opened = opened;
  }

  /// The routes.
  public List<Route> routes() {
    return List.of(
        Route.get(
                "/tension",
                GROUP,
                "The directed pairs with their sums",
                opened.reading(Tensions::pairs))
            .shared()
            .with(
                Parameter.any("source", "Who acts.", "USA"),
                Parameter.any("target", "Who is acted upon.", "COL"),
                Parameter.whole("limit", "How many at most.", 1, MOST, 50),
                Parameter.text("cursor", "Where the page before ended, its `next`.", "eyJ2IjoxfQ")),
        Route.get(
            "/tension/{source}/{target}.csv",
            GROUP,
            "A pair's series as a table, a row per day with deeds",
            opened.reading(Tensions::table)),
        Route.get(
            "/tension/{source}/{target}",
            GROUP,
            "A pair's series: its days, the days covered, its shifts with their causes",
            opened.reading(Tensions::series)));
  }

  private static Answer pairs(Snapshot snapshot, Call call) {
    Filter filter =
        Filter.ALL
            .with(Facet.SOURCE, call.values("source"))
            .with(Facet.TARGET, call.values("target"));
    Page page = Lists.page(LineKind.TENSION, snapshot, call, filter, Query.Order.WEIGHTIEST);
    ObjectNode o = Item.object();
    ArrayNode items = o.putArray("items");
    page.lines().forEach(line -> items.add(Item.bare(line)));
    o.put("next", page.next().orElse(null));
    o.put("total", page.total()).put("revision", snapshot.revision());
    Surroundings around = new Surroundings(snapshot);
    around.note(o);
    return Answer.json(around.addTo(o));
  }

  private static ObjectNode whole(Snapshot snapshot, Call call) {
    String id = Dyad.id(call.part("source"), call.part("target"));
    return Item.bare(Lists.whole(LineKind.TENSION, snapshot, id));
  }

  private static Answer series(Snapshot snapshot, Call call) {
    ObjectNode series = whole(snapshot, call);
    Surroundings around = new Surroundings(snapshot);
    around.note(series);
    ObjectNode causes = series.putObject("incidents");
    List<String> because =
        series
            .path("shifts")
            .valueStream()
            .flatMap(s -> Parts.ids(s.path("because")).stream())
            .distinct()
            .limit(MOST)
            .toList();
    List<ObjectNode> incidents =
        snapshot.lines(LineKind.INCIDENT, because).stream().map(Item::of).toList();
    new Cites(snapshot).addTo(incidents);
    incidents.forEach(i -> causes.set(i.path("id").asString(""), i));
    around.note(causes);
    return Answer.json(around.addTo(series));
  }

  private static Answer table(Snapshot snapshot, Call call) {
    StringBuilder csv = new StringBuilder(String.join(",", Days.COLUMNS)).append("\r\n");
    for (JsonNode day : whole(snapshot, call).path("days").values()) {
      csv.append(Days.row(day)).append("\r\n");
    }
    return Answer.text("text/csv; charset=utf-8", csv.toString())
        .with("Content-Disposition", "attachment; filename=\"tension.csv\"");
  }
}
