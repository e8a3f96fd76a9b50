package org.dragoman.extract.actor;

import java.util.Optional;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorMention;

/// Whom a phrase means.
///
/// @param actor who
/// @param kind how the phrase refers
/// @param firm whether the phrase's head word says so; otherwise only its modifiers do
/// @param why what the text around gave that the phrase leaves out, in words; empty where the
///   phrase says all
record Meaning(Actor actor, ActorMention.Kind kind, boolean firm, Optional<String> why) {
  Meaning(Actor actor, ActorMention.Kind kind, boolean firm) {
    this(actor, kind, firm, Optional.empty());
  }

  /// The same, because of something that stands outside the phrase.
  Meaning because(Optional<String> reason) {
    return reason.isPresent() ? new Meaning(actor, kind, firm, reason) : this;
  }
}
