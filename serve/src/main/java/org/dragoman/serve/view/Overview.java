package org.dragoman.serve.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.serve.record.Filters;
import org.dragoman.serve.record.Item;
import org.dragoman.serve.record.Opened;
import org.dragoman.serve.record.Surroundings;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Call;
import org.dragoman.serve.route.Parameter;
import org.dragoman.serve.route.Route;
import org.dragoman.store.Counts;
import org.dragoman.store.Facet;
import org.dragoman.store.Filter;
import org.dragoman.store.Line;
import org.dragoman.store.LineKind;
import org.dragoman.store.Query;
import org.dragoman.store.Snapshot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The crisis at a glance: as of when, whether it gets worse and why, how much there is, the main
/// takeaways, the main pairs, and what is new.
public final class Overview {
  private static final int MOST_DYADS = 6;
  private static final int MOST_TAKEAWAYS = 5;
  private static final int LATEST_REVISION = Integer.MAX_VALUE;

  private final Opened opened;

  public Overview(Opened opened) {
    this.opened = opened;
  }

  /// The route.
  public List<Route> routes() {
    return List.of(
        Route.get(
                "/overview",
                "Views",
                "The crisis at a glance: direction and why, counts, takeaways, main pairs, news",
                opened.reading(Overview::glance))
            .shared()
            .with(
                Parameter.pair("dyad", "The pair whose direction is told.", "USA,COL"),
                Parameter.whole(
                    "since",
                    "A revision; `new` counts what came after it.",
                    0,
                    LATEST_REVISION,
                    0)));
  }

  private static Answer glance(Snapshot snapshot, Call call) {
    ObjectNode o = Item.object();
    Surroundings around = new Surroundings(snapshot);
    Counts counts = snapshot.counts(0);
    o.put("revision", snapshot.revision());
    o.put("asOf", counts.latest().map(Object::toString).orElse(null));
    o.put("first", counts.first().map(Object::toString).orElse(null));
    o.set("counts", counts(snapshot, counts));
    List<Dyad> dyads = dyads(snapshot, call);
    dyads.stream()
        .findFirst()
        .ifPresentOrElse(
            dyad -> o.set("arrow", new Arrow(snapshot, counts).of(dyad)), () -> o.putNull("arrow"));
    ArrayNode pairs = o.putArray("dyads");
    dyads.forEach(d -> pairs.add(d.json(counts.latest())));
    ArrayNode takeaways = o.putArray("takeaways");
    Brief.of(snapshot).lines("key").stream().limit(MOST_TAKEAWAYS).forEach(takeaways::add);
    int since = call.whole("since", 0);
    ObjectNode news = o.putObject("new");
    news.put("since", since);
    Counts fresh = since == 0 ? counts : snapshot.counts(since);
    fresh.lines().forEach((kind, n) -> news.put(kind.type(), n));
    around.note(o);
    dyads.forEach(d -> List.of(d.source(), d.target()).forEach(around::actor));
    return Answer.json(around.addTo(o));
  }

  private static ObjectNode counts(Snapshot snapshot, Counts counts) {
    ObjectNode o = Item.object();
    o.put("articles", counts.of(LineKind.ARTICLE));
    o.put("copies", counts.copies());
    o.put("sources", counts.outlets());
    o.put("independent", independent(snapshot));
    o.put("statements", counts.of(LineKind.STATEMENT));
    o.put("events", counts.of(LineKind.EVENT));
    o.put("claims", counts.of(LineKind.CLAIM));
    o.put("actors", counts.of(LineKind.ACTOR));
    o.put("stories", counts.of(LineKind.STORY));
    o.put("quotations", counts.of(LineKind.QUOTATION));
    o.put("propositions", counts.of(LineKind.PROPOSITION));
    ObjectNode incidents = o.putObject("incidents");
    counts.standings().forEach(incidents::put);
    Filter disputed = Filter.ALL.with(Facet.CONFLICT, "disputed");
    o.put(
        "disputes",
        snapshot.lines(Query.of(LineKind.PROPOSITION).where(disputed).atMost(1)).total());
    ObjectNode conflicts = o.putObject("conflicts");
    counts.conflicts().forEach(conflicts::put);
    return o;
  }

  /// Outlets with an article of their own, that is, not all copies.
  private static long independent(Snapshot snapshot) {
    return snapshot.outlets().stream().filter(o -> o.articles() > o.copies()).count();
  }

  private static List<Dyad> dyads(Snapshot snapshot, Call call) {
    Query main = Query.of(LineKind.TENSION).by(Query.Order.WEIGHTIEST).atMost(MOST_DYADS);
    List<String> ids = new ArrayList<>();
    Optional<String[]> asked = call.value("dyad").map(Filters::pair);
    asked.ifPresent(pair -> ids.add(Dyad.id(pair[0], pair[1])));
    snapshot.some(main).stream().map(Line::id).filter(id -> !ids.contains(id)).forEach(ids::add);
    return snapshot.lines(LineKind.TENSION, ids).stream()
        .map(line -> Dyad.of(Item.bare(line)))
        .toList();
  }
}
