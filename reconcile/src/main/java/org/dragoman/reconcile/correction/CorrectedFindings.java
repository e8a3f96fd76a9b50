package org.dragoman.reconcile.correction;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorMention;
import org.dragoman.model.finding.Claim;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.Finding;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Standing;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.finding.Statement;

/// The findings of articles as corrected: without what was rejected, one actor where two are one,
/// and events of the kind that they are.
final class CorrectedFindings {
  private final Corrections corrections;
  private final List<Findings> extracted;
  private final Map<String, Actor> known = new HashMap<>();

  CorrectedFindings(Corrections corrections, List<Findings> extracted) {
    this.corrections = corrections;
    this.extracted = extracted;
    if (!corrections.actors().isEmpty()) {
      extracted.forEach(f -> f.actors().forEach(actor -> known.put(actor.id(), actor)));
    }
  }

  List<Findings> all() {
    return extracted.stream().map(this::of).toList();
  }

  private Findings of(Findings f) {
    return new Findings(
        f.article(),
        f.times(),
        actors(f.actors()),
        f.mentions().stream().filter(m -> stands(m.actor())).map(this::mention).toList(),
        f.places(),
        f.statements().stream().filter(this::stands).map(this::statement).toList(),
        f.events().stream().flatMap(this::events).toList(),
        f.claims().stream().filter(this::stands).map(this::claim).toList(),
        f.rejected());
  }

  private boolean stands(Finding finding) {
    return stands(finding.id());
  }

  private boolean stands(String id) {
    return !corrections.rejected().contains(id);
  }

  private String actor(String id) {
    return Corrections.last(id, corrections.actors());
  }

  private List<Actor> actors(List<Actor> actors) {
    Map<String, Actor> here = new LinkedHashMap<>();
    for (Actor actor : actors) {
      if (stands(actor.id()) && actor(actor.id()).equals(actor.id())) {
        here.put(actor.id(), actor);
      }
    }
    for (Actor actor : actors) {
      String into = actor(actor.id());
      if (stands(into)) {
        here.computeIfAbsent(into, id -> known.getOrDefault(id, actor));
      }
    }
    return List.copyOf(here.values());
  }

  private ActorMention mention(ActorMention mention) {
    return new ActorMention(mention.span(), actor(mention.actor()), mention.kind(), mention.why());
  }

  /// A participant as corrected; nobody if his actor was rejected and no words are left of him.
  private Optional<Participant> participant(Participant p) {
    Optional<String> actor = p.actor().map(this::actor).filter(this::stands);
    return p.mention().isEmpty() && actor.isEmpty()
        ? Optional.empty()
        : Optional.of(new Participant(p.mention(), actor));
  }

  private List<Participant> participants(List<Participant> all) {
    return all.stream().flatMap(p -> participant(p).stream()).toList();
  }

  private Statement statement(Statement s) {
    return new Statement(
        s.id(),
        s.evidence(),
        s.kind(),
        s.content(),
        s.cue(),
        s.force(),
        s.speaker().flatMap(this::participant),
        s.addressee().flatMap(this::participant),
        s.said(),
        s.within().filter(this::stands),
        s.derivation());
  }

  /// An event without the mentions that were rejected. Where it was itself, its mentions stand each
  /// for itself.
  private Stream<Event> events(Event e) {
    List<Event> mentions =
        e.mentions().stream().filter(this::stands).map(m -> event(m, List.of())).toList();
    return stands(e) ? Stream.of(event(e, mentions)) : mentions.stream();
  }

  private Event event(Event e, List<Event> mentions) {
    Recoding recoding =
        corrections
            .recoded()
            .getOrDefault(
                e.id(), new Recoding(Optional.empty(), Optional.empty(), Optional.empty()));
    return new Event(
        e.id(),
        e.evidence(),
        e.trigger(),
        participants(e.sources()),
        participants(e.targets()),
        recoding.over(e.code(), corrections.coder()),
        recoding
            .standing()
            .map(kind -> standing(kind, e.standing()))
            .orElseGet(() -> held(e.standing())),
        e.date(),
        e.place(),
        e.quantities(),
        e.within().filter(this::stands),
        e.derivation(),
        mentions);
  }

  private Standing held(Standing was) {
    return standing(was.kind(), was);
  }

  /// A standing of a kind, with the words and the holder of another.
  private Standing standing(StandingKind kind, Standing was) {
    Optional<Participant> by = was.holder().flatMap(this::participant);
    Optional<Span> span = was.span();
    return switch (kind) {
      case HAPPENED -> new Standing.Happened(span);
      case ONGOING -> new Standing.Ongoing(span);
      case HISTORICAL -> new Standing.Historical(span);
      case PLANNED -> new Standing.Planned(span);
      case THREATENED -> new Standing.Threatened(by, span);
      case DEMANDED -> new Standing.Demanded(by, span);
      case HYPOTHETICAL -> new Standing.Hypothetical(span);
      case NEGATED -> new Standing.Negated(span);
      case ALLEGED -> new Standing.Alleged(by, span);
      case DENIED -> new Standing.Denied(by, span);
    };
  }

  private Claim claim(Claim c) {
    return new Claim(
        c.id(),
        c.evidence(),
        c.proposition(),
        c.holder().flatMap(this::participant),
        c.stance(),
        c.about().stream().filter(this::stands).toList(),
        c.support(),
        c.quantities(),
        c.derivation());
  }
}
