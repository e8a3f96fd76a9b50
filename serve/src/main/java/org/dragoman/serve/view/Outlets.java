package org.dragoman.serve.view;

import java.util.List;
import org.dragoman.serve.record.Item;
import org.dragoman.serve.record.Opened;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Route;
import org.dragoman.store.LineKind;
import org.dragoman.store.OutletSum;
import org.dragoman.store.Snapshot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Which outlets were read, who was first, who left what out, how much is copied.
public final class Outlets {
  private final Opened opened;

  public Outlets(Opened opened) {
    this.opened = opened;
  }

  /// The route.
  public List<Route> routes() {
    return List.of(
        Route.get(
                "/sources",
                "Views",
                "What each outlet contributed: articles, first reports, what it alone has or leaves out",
                opened.reading((snapshot, _) -> outlets(snapshot)))
            .shared());
  }

  private static Answer outlets(Snapshot snapshot) {
    ObjectNode o = Item.object();
    ArrayNode items = o.putArray("items");
    snapshot.outlets().forEach(outlet -> items.add(of(outlet)));
    o.put("incidents", snapshot.counts(0).of(LineKind.INCIDENT));
    return Answer.json(o.put("revision", snapshot.revision()));
  }

  private static ObjectNode of(OutletSum sum) {
    ObjectNode o = Item.object();
    o.put("outlet", sum.outlet()).put("articles", sum.articles());
    o.put("first", sum.first().map(Object::toString).orElse(null));
    o.put("latest", sum.latest().map(Object::toString).orElse(null));
    o.put("incidents", sum.incidents()).put("reportedFirst", sum.reportedFirst());
    o.put("alone", sum.alone()).put("leftOut", sum.leftOut());
    o.put("copies", sum.copies());
    double share = sum.articles() == 0 ? 0 : (double) sum.copies() / sum.articles();
    o.put("copiedShare", Math.round(share * 1000) / 1000.0);
    ObjectNode from = o.putObject("copiedFrom");
    sum.copiedFrom().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .forEach(e -> from.put(e.getKey(), e.getValue()));
    return o;
  }
}
