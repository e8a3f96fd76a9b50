package org.dragoman.publish.record;

import java.util.Optional;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dateline;
import org.dragoman.model.article.Passage;
import org.dragoman.model.crisis.Reconciled.Duplicate;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorMention;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Place;
import org.dragoman.model.finding.Quantity;
import org.dragoman.model.finding.Rejected;
import org.dragoman.model.reading.TimeExpression;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes an article, and what its findings share: spans, participants, places, quantities.
final class ArticleJson {
  private final CodePoints points;

  ArticleJson(CodePoints points) {
    this.points = points;
  }

  ObjectNode article(Findings findings, Optional<Duplicate> copied) {
    Article article = findings.article();
    ObjectNode source =
        Json.object()
            .put("uri", article.source().uri())
            .set("outlet", Json.text(article.source().outlet()))
            .asObject();
    source.set("url", Json.text(article.source().url()));
    ObjectNode o = Json.object("article").put("id", article.id());
    o.set("source", source);
    o.set("title", Json.text(article.title()));
    o.set("byline", Json.strings(article.byline()));
    o.set("dateline", Json.orNull(article.dateline(), ArticleJson::dateline));
    ObjectNode published = o.putObject("published");
    published.set("value", Json.text(article.published().value().map(Object::toString)));
    published.put("basis", Json.name(article.published().basis()));
    o.put("language", article.language()).put("text", article.text());
    o.set("passages", Json.array(article.passages(), this::passage));
    o.set("actors", Json.array(findings.actors(), ArticleJson::view));
    o.set("mentions", Json.array(findings.mentions(), this::mention));
    o.set("times", Json.array(findings.times(), this::time));
    o.set("places", Json.array(findings.places(), this::place));
    o.set("rejected", Json.array(findings.rejected(), this::rejected));
    o.set("duplicateOf", Json.text(copied.filter(Duplicate::isOneSource).map(Duplicate::of)));
    o.set("copied", Json.orNull(copied, ArticleJson::copied));
    return o;
  }

  private static ObjectNode dateline(Dateline dateline) {
    ObjectNode o = Json.object();
    o.set("place", Json.text(dateline.place()));
    o.set("date", Json.text(dateline.date().map(Object::toString)));
    return o;
  }

  private ObjectNode passage(Passage passage) {
    return span(passage.span()).put("kind", Json.name(passage.kind())).put("why", passage.why());
  }

  /// An actor as this article knows him: an office is held for a time.
  private static ObjectNode view(Actor actor) {
    ObjectNode o = Json.object().put("id", actor.id());
    o.set("country", Json.text(actor.country()));
    o.set("sectors", Json.strings(actor.sectors()));
    return o;
  }

  private ObjectNode mention(ActorMention mention) {
    ObjectNode o =
        span(mention.span()).put("actor", mention.actor()).put("kind", Json.name(mention.kind()));
    mention.why().ifPresent(why -> o.put("why", why));
    return o;
  }

  private ObjectNode time(TimeExpression time) {
    ObjectNode o = span(time.span());
    o.set("value", Json.text(time.value()));
    return o.put("kind", time.kind().name()).put("why", time.why());
  }

  private ObjectNode rejected(Rejected rejected) {
    return span(rejected.evidence().span()).put("why", rejected.why());
  }

  ObjectNode span(Span span) {
    Span inPoints = points.of(span);
    return Json.object().put("start", inPoints.start()).put("end", inPoints.end());
  }

  JsonNode participant(Optional<Participant> participant) {
    return Json.orNull(participant, this::participant);
  }

  /// A participant of a statement or claim: all its words.
  ObjectNode participant(Participant participant) {
    ObjectNode o = Json.object();
    o.set("mention", Json.array(participant.mention(), this::span));
    o.set("actor", Json.text(participant.actor()));
    return o;
  }

  /// A participant of an event: the first stretch of its words.
  ObjectNode argument(Participant participant) {
    ObjectNode o = Json.object();
    o.set("mention", Json.orNull(participant.mention().stream().findFirst(), this::span));
    o.set("actor", Json.text(participant.actor()));
    return o;
  }

  ObjectNode place(Place place) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    ObjectNode o = span(place.span()).put("name", place.name());
    o.set("country", Json.text(place.country()));
    o.set(
        "latitude",
        place.latitude().isPresent()
            ? nodes.numberNode(place.latitude().getAsDouble())
            : nodes.nullNode());
    o.set(
        "longitude",
        place.longitude().isPresent()
            ? nodes.numberNode(place.longitude().getAsDouble())
            : nodes.nullNode());
    o.set(
        "geonames",
        place.geonames().isPresent()
            ? nodes.numberNode(place.geonames().getAsLong())
            : nodes.nullNode());
    return o.put("precision", Json.name(place.precision()));
  }

  ObjectNode quantity(Quantity quantity) {
    ObjectNode o = span(quantity.span());
    o.set("value", Json.number(quantity.value()));
    o.set(
        "upper",
        quantity.upper().isPresent()
            ? Json.number(quantity.upper().getAsDouble())
            : JsonNodeFactory.instance.nullNode());
    o.set("unit", Json.text(quantity.unit()));
    o.put("bound", Json.name(quantity.bound()));
    o.set("of", Json.text(quantity.of()));
    return o;
  }

  static void derivation(ObjectNode o, Derivation derivation) {
    o.put("rule", derivation.rule());
    o.put("confidence", Math.round(derivation.confidence() * 1000) / 1000.0);
  }

  private static ObjectNode copied(Duplicate copied) {
    ObjectNode o = Json.object().put("of", copied.of());
    o.set("share", Json.number(Math.round(copied.share() * 1000) / 1000.0));
    return o.put("basis", Json.name(copied.basis()));
  }
}
