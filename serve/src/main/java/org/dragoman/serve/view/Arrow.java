package org.dragoman.serve.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.serve.record.Item;
import org.dragoman.serve.record.Parts;
import org.dragoman.store.Counts;
import org.dragoman.store.Facet;
import org.dragoman.store.Filter;
import org.dragoman.store.Line;
import org.dragoman.store.LineKind;
import org.dragoman.store.Period;
import org.dragoman.store.Query;
import org.dragoman.store.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Whether a pair's course has turned for the worse or the better within the last two weeks of the
/// record, and the one incident that says why, in a source's own sentence.
final class Arrow {
  private static final int RECENT_DAYS = 14;
  private static final int MOST_CITATIONS = 5;

  /// What a change of course is told against, as `docs/tension.md` has it.
  private static final int FEWEST_PAST_DAYS = 90;

  private final Snapshot snapshot;
  private final LocalDate recent;

  Arrow(Snapshot snapshot, Counts counts) {
    this.snapshot = snapshot;
    this.recent = counts.latest().map(d -> d.minusDays(RECENT_DAYS)).orElse(LocalDate.EPOCH);
  }

  ObjectNode of(Dyad dyad) {
    Optional<JsonNode> shift = dyad.shift(recent);
    ObjectNode o = Item.object();
    o.put("direction", shift.map(s -> s.path("direction").asString("")).orElse(noShift(dyad)));
    o.putArray("dyad").add(dyad.source()).add(dyad.target());
    o.put("since", shift.map(s -> s.path("date").asString("")).orElse(null));
    Optional<Line> incident =
        shift.flatMap(s -> incidents(Parts.ids(s.path("because")))).or(() -> strongest(dyad));
    incident.ifPresentOrElse(i -> o.set("because", because(i)), () -> o.putNull("because"));
    return o;
  }

  /// Where less of the past is known than a change of course needs, nothing can be said of one.
  private static String noShift(Dyad dyad) {
    return dyad.coveredDays() < FEWEST_PAST_DAYS ? "unknown" : "unchanged";
  }

  private Optional<Line> incidents(List<String> ids) {
    return snapshot.lines(LineKind.INCIDENT, ids).stream().findFirst();
  }

  /// The most reported incident of the pair in the last days.
  private Optional<Line> strongest(Dyad dyad) {
    Filter filter =
        Filter.ALL
            .with(Facet.DYAD, Facet.dyad(dyad.source(), dyad.target()))
            .during(new Period(Period.Clock.REPORTED, Optional.of(recent), Optional.empty()));
    Query query = Query.of(LineKind.INCIDENT).where(filter).by(Query.Order.WEIGHTIEST).atMost(1);
    return snapshot.some(query).stream().findFirst();
  }

  private ObjectNode because(Line line) {
    ObjectNode incident = Item.of(line);
    ObjectNode o = Item.object();
    o.put("text", line.words()).put("incident", line.id());
    o.set("standing", incident.path("standing"));
    ArrayNode citations = o.putArray("citations");
    snapshot
        .lines(
            LineKind.EVENT,
            Parts.ids(incident.path("reports")).stream().limit(MOST_CITATIONS).toList())
        .stream()
        .map(Item::bare)
        .forEach(event -> citations.add(citation(event)));
    return o;
  }

  /// Where a finding's evidence stands.
  static ObjectNode citation(ObjectNode finding) {
    ObjectNode o = Item.object();
    o.set("article", finding.path("article"));
    o.set("start", finding.path("evidence").path("start"));
    o.set("end", finding.path("evidence").path("end"));
    return o;
  }
}
