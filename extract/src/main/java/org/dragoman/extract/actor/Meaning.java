package org.dragoman.extract.actor;

import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorMention;

/// Whom a phrase means.
///
/// @param actor who
/// @param kind how the phrase refers
/// @param firm whether the phrase's head word says so; otherwise only its modifiers do
record Meaning(Actor actor, ActorMention.Kind kind, boolean firm) {}
