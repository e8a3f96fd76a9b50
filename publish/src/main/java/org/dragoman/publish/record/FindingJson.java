package org.dragoman.publish.record;

import java.util.Optional;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.Claim;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.EventCode;
import org.dragoman.model.finding.Finding;
import org.dragoman.model.finding.Standing;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.finding.When;
import tools.jackson.databind.node.ObjectNode;

/// Writes what one article says.
final class FindingJson {
  private final ArticleJson forms;
  private final HolderChains chains;

  FindingJson(ArticleJson forms, HolderChains chains) {
    this.forms = forms;
    this.chains = chains;
  }

  static ObjectNode actor(Actor actor) {
    ObjectNode o =
        Json.object("actor")
            .put("id", actor.id())
            .put("name", actor.name())
            .put("kind", Json.name(actor.kind()));
    o.set("country", Json.text(actor.country()));
    o.set("sectors", Json.strings(actor.sectors()));
    o.set("cameo", Json.text(actor.cameo()));
    o.set("aliases", Json.strings(actor.aliases()));
    return o;
  }

  private static ObjectNode head(String type, Finding finding) {
    return Json.object(type).put("id", finding.id()).put("article", finding.evidence().article());
  }

  ObjectNode statement(Statement s) {
    ObjectNode o = head("statement", s).put("kind", Json.name(s.kind()));
    o.put("force", Json.name(s.force()));
    o.set("content", Json.array(s.content(), this::piece));
    o.set("cue", Json.array(s.cue(), forms::span));
    o.set("speaker", forms.participant(s.speaker()));
    o.set("addressee", forms.participant(s.addressee()));
    ObjectNode said = o.putObject("said");
    said.set("date", Json.text(s.said().date()));
    said.set("venue", Json.text(s.said().venue()));
    said.set("medium", Json.text(s.said().medium()));
    o.set("within", Json.text(s.within()));
    o.set("chain", Json.array(chains.above(s), this::holder));
    o.set("evidence", forms.span(s.evidence().span()));
    ArticleJson.derivation(o, s.derivation());
    return o;
  }

  /// One who hands a statement on.
  private ObjectNode holder(Statement outer) {
    ObjectNode o = Json.object().put("statement", outer.id());
    o.set("speaker", forms.participant(outer.speaker()));
    return o;
  }

  private ObjectNode piece(Statement.Piece piece) {
    return forms.span(piece.span()).put("verbatim", piece.verbatim());
  }

  /// An event, or a further mention of one.
  ///
  /// @param of the event that it tells again
  ObjectNode event(Event e, Optional<Event> of) {
    ObjectNode o = head("event", e);
    o.set("trigger", forms.span(e.trigger()));
    o.set("evidence", forms.span(e.evidence().span()));
    o.set("source", Json.array(e.sources(), forms::argument));
    o.set("target", Json.array(e.targets(), forms::argument));
    code(o, e.code());
    o.set("standing", standing(e.standing()));
    o.set("date", when(e.date()));
    o.set("place", Json.orNull(e.place(), forms::place));
    o.set("quantities", Json.array(e.quantities(), forms::quantity));
    o.set("within", Json.text(e.within()));
    o.set("mentionOf", Json.text(of.map(Event::id)));
    o.set("mentions", Json.array(e.mentions(), this::mention));
    ArticleJson.derivation(o, e.derivation());
    return o;
  }

  /// Where an event is told again, and what is said of it there.
  private ObjectNode mention(Event e) {
    ObjectNode o = Json.object().put("event", e.id());
    o.set("trigger", forms.span(e.trigger()));
    o.set("evidence", forms.span(e.evidence().span()));
    o.set("standing", standing(e.standing()));
    o.set("date", when(e.date()));
    o.set("place", Json.orNull(e.place(), forms::place));
    o.set("quantities", Json.array(e.quantities(), forms::quantity));
    return o;
  }

  static void code(ObjectNode o, EventCode code) {
    ObjectNode plover = o.putObject("plover").put("type", code.type().name());
    plover.set("mode", Json.text(code.mode()));
    plover.set("contexts", Json.strings(code.contexts()));
    o.put("cameo", code.cameo());
    o.set("goldstein", Json.number(code.goldstein()));
    o.set("intensity", Json.number(code.intensity()));
  }

  private ObjectNode standing(Standing standing) {
    ObjectNode o = Json.object().put("kind", Json.name(standing.kind()));
    o.set("by", Json.text(standing.holder().flatMap(p -> p.actor())));
    o.set("span", Json.orNull(standing.span(), forms::span));
    return o;
  }

  static ObjectNode when(When when) {
    ObjectNode o = Json.object();
    o.set("value", Json.text(when.value()));
    return o.put("basis", Json.name(when.basis()));
  }

  ObjectNode claim(Claim c) {
    ObjectNode o = head("claim", c);
    o.set("proposition", Json.array(c.proposition(), forms::span));
    o.set("holder", forms.participant(c.holder()));
    o.put("stance", Json.name(c.stance()));
    o.set("about", Json.strings(c.about()));
    ObjectNode support = o.putObject("support");
    support.set("stated", Json.text(c.support().stated().map(Json::name)));
    support.set("span", Json.orNull(c.support().span(), forms::span));
    o.set("quantities", Json.array(c.quantities(), forms::quantity));
    o.set("evidence", forms.span(c.evidence().span()));
    ArticleJson.derivation(o, c.derivation());
    return o;
  }
}
