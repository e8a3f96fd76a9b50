package org.dragoman.extract.actor;

import org.dragoman.model.Span;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorMention;
import org.dragoman.model.finding.Participant;

/// A phrase of the text and the actor it stands for.
///
/// @param actor who is meant
/// @param mention the phrase
/// @param kind how it refers
public record Resolved(Actor actor, Span mention, ActorMention.Kind kind) {
  public Participant participant() {
    return Participant.of(mention, actor.id());
  }
}
