package org.dragoman.serve.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.serve.outside.Explain;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Call;
import org.dragoman.serve.route.Problem;
import org.dragoman.serve.route.Route;
import org.dragoman.store.Facet;
import org.dragoman.store.Filter;
import org.dragoman.store.Line;
import org.dragoman.store.LineKind;
import org.dragoman.store.Query;
import org.dragoman.store.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How a finding came about, what rests on it and what it is part of; or of which findings an
/// incident, a quotation or a proposition was put together.
public final class Explanations {
  private static final List<LineKind> FINDINGS =
      List.of(LineKind.STATEMENT, LineKind.EVENT, LineKind.CLAIM);

  /// What is put together, with the kind of its parts and the field that lists them.
  private static final Map<LineKind, Whole> WHOLES =
      new TreeMap<>(
          Map.of(
              LineKind.INCIDENT, new Whole(LineKind.EVENT, "reports"),
              LineKind.QUOTATION, new Whole(LineKind.STATEMENT, "variants"),
              LineKind.PROPOSITION, new Whole(LineKind.CLAIM, "claims")));

  private final Opened opened;
  private final Explain explain;

  public Explanations(Opened opened, Explain explain) {
    this.opened = opened;
    this.explain = explain;
  }

  /// The kind of the parts of something, and where they are listed.
  private record Whole(LineKind parts, String field) {
    List<String> ids(JsonNode of) {
      return of.path(field)
          .valueStream()
          .map(v -> v.isObject() ? v.path("statement").asString("") : v.asString(""))
          .toList();
    }
  }

  /// The ids of the parts of something.
  static List<String> parts(LineKind kind, JsonNode of) {
    return Optional.ofNullable(WHOLES.get(kind)).map(w -> w.ids(of)).orElse(List.of());
  }

  /// The route.
  public List<Route> routes() {
    return List.of(
        Route.get(
            "/explain/{id}",
            "The record",
            "How something came about: rule, words and certainty of a finding, parts of a whole",
            opened.reading(this::explain)));
  }

  private Answer explain(Snapshot snapshot, Call call) {
    String id = call.part("id");
    Optional<Line> finding = find(snapshot, FINDINGS, id);
    if (finding.isPresent()) {
      return finding(snapshot, finding.get());
    }
    Line whole =
        find(snapshot, List.copyOf(WHOLES.keySet()), id)
            .orElseThrow(() -> Problem.absent("finding, incident, quotation or proposition", id));
    return whole(snapshot, whole);
  }

  private static Optional<Line> find(Snapshot snapshot, List<LineKind> kinds, String id) {
    List<LineKind> likely = new ArrayList<>(kinds);
    likely.sort((a, b) -> Boolean.compare(id.startsWith(b.type()), id.startsWith(a.type())));
    return likely.stream().flatMap(kind -> snapshot.line(kind, id).stream()).findFirst();
  }

  private Answer finding(Snapshot snapshot, Line line) {
    ObjectNode finding = Item.of(line);
    String article = finding.path("article").asString("");
    List<Line> all = FINDINGS.stream().flatMap(k -> of(k, article, snapshot).stream()).toList();
    List<Line> resting = all.stream().filter(other -> rests(other, line.id())).toList();
    ObjectNode o = Item.object();
    o.put("id", line.id()).put("type", line.kind().type());
    o.set("rule", finding.path("rule"));
    o.set("confidence", finding.path("confidence"));
    ArrayNode lines = o.putArray("lines");
    Line source = Lists.whole(LineKind.ARTICLE, snapshot, article);
    explain
        .explain(line.json(), source.json(), resting.stream().map(Line::json).toList())
        .forEach(lines::add);
    ArrayNode rests = o.putArray("resting");
    resting.forEach(r -> rests.add(r.id()));
    ArrayNode partOf = o.putArray("partOf");
    wholesOf(snapshot, line).forEach(partOf::add);
    o.set("finding", finding);
    return Answer.json(o);
  }

  private static List<Line> of(LineKind kind, String article, Snapshot snapshot) {
    Filter filter = Filter.ALL.with(Facet.ARTICLE, article);
    return snapshot.some(Query.of(kind).where(filter).atMost(Query.MOST));
  }

  private static boolean rests(Line other, String on) {
    ObjectNode object = Item.bare(other);
    return object.path("within").asString("").equals(on)
        || Parts.ids(object.path("about")).contains(on);
  }

  private static List<String> wholesOf(Snapshot snapshot, Line part) {
    Filter having = Filter.ALL.with(Facet.PART, part.id());
    return WHOLES.entrySet().stream()
        .filter(w -> w.getValue().parts() == part.kind())
        .flatMap(w -> snapshot.some(Query.of(w.getKey()).where(having)).stream())
        .map(Line::id)
        .toList();
  }

  private static Answer whole(Snapshot snapshot, Line line) {
    Whole whole =
        Optional.ofNullable(WHOLES.get(line.kind()))
            .orElseThrow(() -> new IllegalArgumentException("has no parts: " + line.kind()));
    ObjectNode o = Item.object();
    o.put("id", line.id()).put("type", line.kind().type());
    ArrayNode parts = o.putArray("parts");
    for (Line part : snapshot.lines(whole.parts(), whole.ids(Item.bare(line)))) {
      ObjectNode finding = Item.of(part);
      ObjectNode one = parts.addObject();
      List.of("id", "type", "article", "rule", "confidence", "evidence", "words")
          .forEach(f -> one.set(f, finding.path(f)));
    }
    return Answer.json(o);
  }
}
