package org.dragoman.publish.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.Citation;
import org.dragoman.model.Span;
import org.dragoman.model.crisis.Briefing;
import org.dragoman.model.crisis.Comparison;
import org.dragoman.model.crisis.Conflict;
import org.dragoman.model.crisis.Coverage;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.crisis.Proposition;
import org.dragoman.model.crisis.Quotation;
import org.dragoman.model.crisis.Story;
import org.dragoman.model.crisis.Tension;
import tools.jackson.databind.node.ObjectNode;

/// Writes what many articles say together.
final class TogetherJson {
  private final Map<String, CodePoints> points;
  private final Map<String, String> articleOfEvent;

  /// @param points code points of each article, by id
  /// @param articleOfEvent the article of each event, by the event's id: an incident's place counts
  ///   into the text of its first report
  TogetherJson(Map<String, CodePoints> points, Map<String, String> articleOfEvent) {
    this.points = Map.copyOf(points);
    this.articleOfEvent = Map.copyOf(articleOfEvent);
  }

  ObjectNode story(Story story, List<Comparison.Account> accounts) {
    ObjectNode o = Json.object("story").put("id", story.id()).put("title", story.title());
    o.set("titleFrom", Json.orNull(story.sentence(), this::citation));
    o.set("formerIds", Json.strings(story.formerIds()));
    o.set("articles", Json.strings(story.articles()));
    o.set("from", Json.text(story.from().map(Object::toString)));
    o.set("to", Json.text(story.to().map(Object::toString)));
    o.set("sources", Json.array(accounts, TogetherJson::account));
    return o;
  }

  private static ObjectNode account(Comparison.Account account) {
    ObjectNode o = Json.object().put("source", account.source());
    o.set("articles", Json.strings(account.articles()));
    o.set("alone", Json.strings(account.alone()));
    o.set("leftOut", Json.strings(account.leftOut()));
    o.set("first", Json.strings(account.first()));
    return o.put("copied", account.copied());
  }

  ObjectNode incident(Incident i) {
    ObjectNode o = Json.object("incident").put("id", i.id()).put("story", i.story());
    o.set("reports", Json.strings(i.reports()));
    FindingJson.code(o, i.code());
    o.set("source", Json.strings(i.sources()));
    o.set("target", Json.strings(i.targets()));
    o.set("date", FindingJson.when(i.date()));
    o.set("place", Json.orNull(i.place(), p -> formsOf(i).place(p)));
    ObjectNode standing = o.putObject("standing").put("kind", Json.name(i.standing()));
    standing.set("by", Json.strings(i.holders()));
    o.set("outlets", Json.strings(i.outlets()));
    o.put("independent", i.independent());
    o.set("conflicts", Json.array(i.conflicts(), this::conflict));
    return o;
  }

  private ArticleJson formsOf(Incident incident) {
    String article = articleOfEvent.getOrDefault(incident.reports().getFirst(), "");
    return new ArticleJson(Optional.ofNullable(points.get(article)).orElse(CodePoints.of("")));
  }

  private ObjectNode conflict(Conflict conflict) {
    ObjectNode o = Json.object().put("kind", Json.name(conflict.kind()));
    o.set("between", Json.array(conflict.between(), this::version));
    return o;
  }

  private ObjectNode version(Conflict.Version v) {
    ObjectNode o = Json.object().put("id", v.finding()).put("value", v.value());
    o.set("by", Json.text(v.by()));
    o.setAll(citation(v.words()));
    return o;
  }

  static ObjectNode quotation(Quotation q) {
    ObjectNode o = Json.object("quotation").put("id", q.id());
    o.set("speaker", Json.text(q.speaker()));
    o.put("fullest", q.fullest());
    o.put("earliest", q.earliest());
    o.set("variants", Json.array(q.variants(), TogetherJson::variant));
    return o;
  }

  private static ObjectNode variant(Quotation.Variant v) {
    ObjectNode o =
        Json.object().put("statement", v.statement()).put("relation", Json.name(v.relation()));
    o.set("differences", Json.array(v.differences(), TogetherJson::difference));
    return o;
  }

  private static ObjectNode difference(Quotation.Difference d) {
    ObjectNode o =
        Json.object()
            .put("fullest", d.fullest())
            .put("variant", d.variant())
            .put("nature", Json.name(d.nature()));
    o.set("changes", Json.text(d.sense().map(Json::name)));
    return o;
  }

  ObjectNode proposition(Proposition p) {
    ObjectNode o = Json.object("proposition").put("id", p.id()).put("text", p.text());
    o.set("claims", Json.strings(p.claims()));
    o.set("assertedBy", Json.strings(p.assertedBy()));
    o.set("disputedBy", Json.strings(p.disputedBy()));
    o.set("doubtedBy", Json.strings(p.doubtedBy()));
    o.put("independent", p.independent());
    o.set("conflicts", Json.array(p.conflicts(), this::conflict));
    return o;
  }

  static ObjectNode tension(Tension t) {
    ObjectNode o = Json.object("tension");
    o.putArray("dyad").add(t.source()).add(t.target());
    o.set("days", Json.array(t.days(), TogetherJson::day));
    o.set("coverage", Json.array(t.coverage().stretches(), TogetherJson::stretch));
    o.set("shifts", Json.array(t.shifts(), TogetherJson::shift));
    return o.put("method", t.method());
  }

  private static ObjectNode day(Tension.Day day) {
    ObjectNode o =
        Json.object()
            .put("date", day.date().toString())
            .put("acts", day.acts())
            .put("threats", day.threats())
            .put("words", day.words())
            .put("cooperation", day.cooperation());
    o.set("score", Json.number(day.score()));
    o.set("hostility", Json.number(day.hostility()));
    o.put("volume", day.volume());
    o.set("incidents", Json.strings(day.incidents()));
    return o;
  }

  private static ObjectNode stretch(Coverage.Stretch stretch) {
    return Json.object().put("from", stretch.from().toString()).put("to", stretch.to().toString());
  }

  private static ObjectNode shift(Tension.Shift shift) {
    ObjectNode o =
        Json.object()
            .put("date", shift.date().toString())
            .put("direction", Json.name(shift.direction()));
    o.set("level", Json.number(shift.level()));
    o.put("highestInMonths", shift.highestInMonths());
    o.set("because", Json.strings(shift.because()));
    return o;
  }

  ObjectNode briefing(Briefing briefing) {
    ObjectNode o = Json.object("briefing");
    o.set("lines", Json.array(briefing.lines(), this::line));
    return o;
  }

  private ObjectNode line(Briefing.Line line) {
    ObjectNode o = Json.object().put("text", line.text()).put("section", Json.name(line.section()));
    o.put("rank", line.rank());
    o.set("citations", Json.array(line.citations(), this::citation));
    o.set("conflicts", Json.array(line.conflicts(), this::conflict));
    return o;
  }

  private ObjectNode citation(Citation citation) {
    Span span =
        Optional.ofNullable(points.get(citation.article()))
            .map(p -> p.of(citation.span()))
            .orElse(citation.span());
    return Json.object()
        .put("article", citation.article())
        .put("start", span.start())
        .put("end", span.end());
  }
}
