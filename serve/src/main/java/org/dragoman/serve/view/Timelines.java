package org.dragoman.serve.view;

import java.util.List;
import java.util.Locale;
import org.dragoman.serve.record.Filters;
import org.dragoman.serve.record.Item;
import org.dragoman.serve.record.Opened;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Call;
import org.dragoman.serve.route.Parameter;
import org.dragoman.serve.route.Route;
import org.dragoman.store.Filter;
import org.dragoman.store.LineKind;
import org.dragoman.store.Query;
import org.dragoman.store.Snapshot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How many incidents there are in each stretch of time, by lane and standing.
public final class Timelines {
  private static final String HOUR = "hour";

  private final Opened opened;

  public Timelines(Opened opened) {
    this.opened = opened;
  }

  /// The route.
  public List<Route> routes() {
    return List.of(
        Route.get(
                "/timeline",
                "Views",
                "Incidents by stretch of time, lane and standing; the incidents are in /incidents",
                opened.reading(Timelines::buckets))
            .shared()
            .with(Filters.parameters())
            .with(
                Parameter.choice(
                    "unit",
                    "The stretches; weeks begin on Monday; hours within a week and by the clock of"
                        + " what happened, with the day alone where no hour is known.",
                    List.of(HOUR, "day", "week", "month", "year"))));
  }

  private static Answer buckets(Snapshot snapshot, Call call) {
    Filter filter = Filters.of(call);
    String unit = call.value("unit").orElse("day");
    ObjectNode o = Item.object();
    o.put("unit", unit).put("clock", filter.period().clock().name().toLowerCase(Locale.ROOT));
    ArrayNode buckets = o.putArray("buckets");
    long dated = 0;
    for (Hours.Count count :
        unit.equals(HOUR) ? Hours.of(snapshot, filter) : counts(snapshot, filter, unit)) {
      buckets
          .addObject()
          .put("start", count.start())
          .put("lane", count.lane())
          .put("standing", count.standing())
          .put("incidents", count.incidents());
      dated += count.incidents();
    }
    long total = snapshot.lines(Query.of(LineKind.INCIDENT).where(filter).atMost(1)).total();
    o.put("dated", dated).put("undated", Math.max(0, total - dated));
    return Answer.json(o.put("revision", snapshot.revision()));
  }

  private static List<Hours.Count> counts(Snapshot snapshot, Filter filter, String unit) {
    return snapshot.timeline(filter, Snapshot.Unit.valueOf(unit.toUpperCase(Locale.ROOT))).stream()
        .map(b -> new Hours.Count(b.start().toString(), b.lane(), b.standing(), b.incidents()))
        .toList();
  }
}
