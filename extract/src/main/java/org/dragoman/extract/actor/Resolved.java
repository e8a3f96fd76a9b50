package org.dragoman.extract.actor;

import java.util.Optional;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorMention;
import org.dragoman.model.finding.Participant;

/// A phrase of the text and the actor it stands for.
///
/// @param actor who is meant
/// @param mention the phrase
/// @param kind how it refers
/// @param why what the text around gave that the phrase leaves out, such as its country, in words;
///   empty where the phrase says all
public record Resolved(Actor actor, Span mention, ActorMention.Kind kind, Optional<String> why) {
  public Resolved(Actor actor, Span mention, ActorMention.Kind kind) {
    this(actor, mention, kind, Optional.empty());
  }

  public Participant participant() {
    return Participant.of(mention, actor.id());
  }
}
