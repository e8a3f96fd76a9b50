package org.dragoman.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Rules and classifier at one table: the classifier speaks where no rule does, and is heard
/// against a rule that is in doubt. Events that it decides name both.
final class Ballot {
  /// Least confidence for an event that no rule names.
  private static final double ALONE = 0.8;

  /// Least confidence against a rule in doubt.
  private static final double AGAINST = 0.7;

  private static final List<String> TARGETS =
      List.of("obj", "to", "with", "against", "on", "at", "from", "in", "of", "for");

  private final Codebook codebook;
  private final EventClassifier classifier;

  Ballot(Codebook codebook, EventClassifier classifier) {
    this.codebook = codebook;
    this.classifier = classifier;
  }

  /// The event as the classifier would have it, if it is surer than the rule: a row of the lexicon
  /// that asks nothing of the words around is in doubt.
  CodedEvent decided(Sentence sentence, CodedEvent event) {
    return isDoubtful(event)
        ? heard(sentence, event, words(event.sources()), words(event.targets()))
        : event;
  }

  /// Whether a rule found the event by its word alone.
  static boolean isDoubtful(CodedEvent event) {
    return event.sense().entry().conditions().isEmpty() && !event.content();
  }

  /// The event with the classifier's code, if it has another type and is sure of it.
  CodedEvent heard(
      Sentence sentence, CodedEvent event, Optional<Span> source, Optional<Span> target) {
    return classifier
        .voteAgainst(event.sense().code(), sentence, event.trigger(), source, target)
        .filter(vote -> vote.confidence() >= AGAINST)
        .filter(vote -> codebook.get(vote.cameo()).type() != event.type())
        .map(vote -> event.as(vote, codebook.get(vote.cameo()).type()))
        .orElse(event);
  }

  /// The event between two parties of a clause in which no rule found one, if the classifier knows
  /// it: the surest of the sentence.
  Optional<CodedEvent> unnamed(Sentence sentence, ActorSearch actors) {
    return sentence.tokens().stream()
        .filter(Ballot::isClause)
        .flatMap(clause -> unnamed(sentence, clause, actors).stream())
        .max(Comparator.comparingDouble(CodedEvent::confidence));
  }

  private Optional<CodedEvent> unnamed(Sentence sentence, Token clause, ActorSearch actors) {
    List<Resolved> sources =
        Clause.agentOf(sentence, clause).map(s -> actors.owner(sentence, s)).orElse(List.of());
    List<Resolved> targets =
        TARGETS.stream()
            .flatMap(slot -> Slots.in(sentence, clause, slot).stream())
            .map(noun -> actors.behind(sentence, noun))
            .map(found -> SentenceCoder.without(found, sources))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
    if (sources.isEmpty() || targets.isEmpty()) {
      return Optional.empty();
    }
    return classifier
        .vote(sentence, clause, words(sources), words(targets))
        .filter(vote -> vote.confidence() >= ALONE)
        .map(vote ->
            CodedEvent.voted(clause, vote, codebook.get(vote.cameo()).type(), sources, targets));
  }

  /// What a sentence in which no rule finds a relation says of two given phrases.
  Optional<Vote> between(Sentence sentence, Optional<Span> source, Optional<Span> target) {
    return classifier.vote(sentence, sentence.root(), source, target);
  }

  private static boolean isClause(Token token) {
    return token.is(Upos.VERB) && !token.is(Relation.AMOD) && !token.is(Relation.COMPOUND);
  }

  private static Optional<Span> words(List<Resolved> side) {
    return side.stream().map(Resolved::mention).findFirst();
  }
}
