package org.dragoman.model.finding;

import org.dragoman.model.Span;

/// A phrase of the article and the actor it stands for.
///
/// @param span the phrase
/// @param actor id of the actor
/// @param kind how the phrase refers
public record ActorMention(Span span, String actor, Kind kind) {
  /// How a phrase refers to an actor.
  public enum Kind {
    NAME,
    /// the Colombian president
    ROLE,
    PRONOUN,
    /// Colombian, the Russians
    DEMONYM,
    /// Washington, the Kremlin
    METONYM
  }
}
