package org.dragoman.extract.standing;

import java.util.Optional;
import org.dragoman.extract.actor.Cast;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// The word that names an event, with all that decides how the event stands.
///
/// @param reading the article as read
/// @param sentence the sentence of the word
/// @param trigger the word that names the event
/// @param cast who is who
/// @param within the innermost statement in whose content the word stands
/// @param speechAct whether the event is itself an utterance (an accusation, a threat, a demand)
public record StandingQuestion(
    Reading reading,
    Sentence sentence,
    Token trigger,
    Cast cast,
    Optional<Statement> within,
    boolean speechAct) {}
