package org.dragoman.model.finding;

import java.util.Optional;
import org.dragoman.model.Span;

/// A phrase of the article and the actor it stands for.
///
/// @param span the phrase
/// @param actor id of the actor
/// @param kind how the phrase refers
/// @param why what the article gave that the phrase leaves out, such as the country of "the
///   president", in words; empty where the phrase says all
public record ActorMention(Span span, String actor, Kind kind, Optional<String> why) {
  public ActorMention(Span span, String actor, Kind kind) {
    this(span, actor, kind, Optional.empty());
  }

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
