package org.dragoman.serve.record;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Call;
import org.dragoman.serve.route.Parameter;
import org.dragoman.serve.route.Problem;
import org.dragoman.serve.route.Route;
import org.dragoman.store.Filter;
import org.dragoman.store.Hit;
import org.dragoman.store.LineKind;
import org.dragoman.store.Snapshot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The search over all kinds of lines at once.
public final class Searching {
  private static final Set<LineKind> WITHOUT = EnumSet.of(LineKind.TENSION, LineKind.BRIEFING);
  private static final int USUAL = 20;
  private static final int MOST = 100;

  private final Opened opened;

  public Searching(Opened opened) {
    this.opened = opened;
  }

  private static List<LineKind> kinds() {
    return EnumSet.complementOf(EnumSet.copyOf(WITHOUT)).stream().toList();
  }

  /// The route.
  public List<Route> routes() {
    List<Parameter> parameters =
        List.of(
            Parameter.choice(
                "kind", "Only lines of this kind.", kinds().stream().map(LineKind::type).toList()),
            Parameter.whole("limit", "How many hits at most.", 1, MOST, USUAL));
    return List.of(
        Route.get(
                "/search",
                "Search",
                "The best hits over all kinds, each with a snippet and what to highlight in it",
                opened.reading(Searching::hits))
            .with(Filters.parameters())
            .with(parameters));
  }

  private static Answer hits(Snapshot snapshot, Call call) {
    if (call.value("q").isEmpty()) {
      throw Problem.invalid("q", "", "words to look for");
    }
    Filter filter = Filters.of(call);
    EnumSet<LineKind> kinds = EnumSet.noneOf(LineKind.class);
    call.values("kind").forEach(k -> LineKind.of(k).ifPresent(kinds::add));
    if (kinds.isEmpty()) {
      kinds.addAll(kinds());
    }
    Surroundings around = new Surroundings(snapshot);
    ObjectNode o = Item.object();
    o.put("q", filter.words());
    ArrayNode hits = o.putArray("items");
    List<Hit> found = snapshot.search(kinds, filter, call.whole("limit", USUAL));
    List<ObjectNode> lines = found.stream().map(hit -> Item.of(hit.line())).toList();
    new Cites(snapshot).addTo(lines);
    for (int i = 0; i < found.size(); i++) {
      ObjectNode one = hit(found.get(i), lines.get(i));
      around.note(one);
      hits.add(one);
    }
    o.put("revision", snapshot.revision());
    return Answer.json(around.addTo(o));
  }

  private static ObjectNode hit(Hit hit, ObjectNode item) {
    ObjectNode o = Item.object();
    o.put("kind", hit.line().kind().type()).put("id", hit.line().id());
    o.put("snippet", hit.snippet());
    ArrayNode marked = o.putArray("marked");
    hit.marked().forEach(m -> marked.addObject().put("start", m.start()).put("end", m.end()));
    hit.at().ifPresentOrElse(at -> o.put("at", at), () -> o.putNull("at"));
    o.set("item", item);
    return o;
  }
}
