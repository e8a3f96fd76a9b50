package org.dragoman.extract.event;

import java.util.Optional;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.extract.standing.StandingOf;
import org.dragoman.extract.standing.StandingQuestion;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Standing;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Sentence;

/// How a coded event stands. What its code already says is not said twice: a refusal is no negated
/// meeting, an uttered threat is no planned attack.
final class EventStandings {
  private final Codebook codebook;
  private final StandingOf standingOf;

  EventStandings(Codebook codebook, StandingOf standingOf) {
    this.codebook = codebook;
    this.standingOf = standingOf;
  }

  Standing of(
      Reading reading, Sentence sentence, CodedEvent coded, Cast cast, Optional<Statement> within) {
    if (isPerformed(coded, within)) {
      return new Standing.Happened(Optional.empty());
    }
    Standing standing =
        standingOf.of(
            new StandingQuestion(
                reading, sentence, coded.trigger(), cast, within, isSpeechAct(coded)));
    if (coded.sense().turned()) {
      return turned(standing);
    }
    return coded.content() ? ofContent(coded, standing) : standing;
  }

  /// Whether the event is itself an utterance.
  boolean isSpeechAct(CodedEvent coded) {
    EventType.Quad quad = coded.type().quad();
    boolean verbal =
        quad == EventType.Quad.VERBAL_CONFLICT || quad == EventType.Quad.VERBAL_COOPERATION;
    return verbal && !coded.content() && codebook.get(coded.sense().code()).isSaid();
  }

  /// In a speaker's own words a refusal or a threat of his is done by saying it.
  private boolean isPerformed(CodedEvent coded, Optional<Statement> within) {
    Optional<String> speaker = within.flatMap(Statement::speaker).flatMap(Participant::actor);
    boolean own =
        speaker.isPresent()
            && coded.sources().stream().map(r -> r.actor().id()).anyMatch(speaker.get()::equals);
    return own && isSpeechAct(coded) && coded.sense().turned();
  }

  /// The tense or negation that made the code is spent.
  private static Standing turned(Standing standing) {
    return switch (standing) {
      case Standing.Negated(var span) -> new Standing.Happened(span);
      case Standing.Planned(var span) -> new Standing.Happened(span);
      case Standing.Threatened(_, var span) -> new Standing.Happened(span);
      case Standing.Hypothetical _,
          Standing.Happened _,
          Standing.Ongoing _,
          Standing.Historical _,
          Standing.Demanded _,
          Standing.Alleged _,
          Standing.Denied _ ->
          standing;
    };
  }

  /// The deed in a threat is threatened, that in an accusation alleged, whatever else; the negation
  /// of "did not rule out" is part of the threat.
  private static Standing ofContent(CodedEvent coded, Standing standing) {
    boolean spent =
        !coded.alleged()
            && (standing instanceof Standing.Denied || standing instanceof Standing.Negated);
    if (!standing.kind().isFact() && !spent) {
      return standing;
    }
    Optional<Participant> by = coded.holder().map(Resolved::participant);
    return coded.alleged()
        ? new Standing.Alleged(by, standing.span())
        : new Standing.Threatened(by, standing.span());
  }
}
