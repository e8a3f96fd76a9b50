package org.dragoman.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.model.Span;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// Events that a statement is by being said: an accusation, a threat, a denial. They stand beside
/// those whose word the lexicon knows, where no such word does.
final class StatementActs {
  private StatementActs() {}

  /// An act of speech.
  ///
  /// @param statement what was said
  /// @param sentence where it is told
  /// @param trigger the word that stands for it
  /// @param span the words that stand for it
  /// @param cameo its code
  /// @param source who spoke
  /// @param targets against whom or to whom
  /// @param rule name of the rule
  record Act(
      Statement statement,
      Sentence sentence,
      Token trigger,
      Span span,
      String cameo,
      Resolved source,
      List<Resolved> targets,
      String rule) {}

  /// The act that a statement is, if its force or its form makes it one.
  static Optional<Act> of(Reading reading, Statement statement, Cast cast, Voices voices) {
    boolean form = conditionalThreat(reading, statement);
    Optional<String> code = form ? Optional.of("130") : code(statement.force());
    Span at = statement.cue().isEmpty() ? statement.extent() : statement.cue().getFirst();
    return code.flatMap(cameo ->
        statement
            .speaker()
            .flatMap(voices::resolved)
            .flatMap(speaker ->
                reading
                    .sentenceAt(at.start())
                    .flatMap(sentence ->
                        sentence
                            .headOf(at)
                            .map(word ->
                                new Act(
                                    statement,
                                    sentence,
                                    word,
                                    at,
                                    cameo,
                                    speaker,
                                    targets(reading, statement, speaker, cast, voices),
                                    form ? "event/conditional-threat" : "event/statement-force"))))
            .filter(act -> form || !act.targets().isEmpty()));
  }

  private static Optional<String> code(Statement.Force force) {
    return switch (force) {
      case ACCUSE -> Optional.of("112");
      case CRITICISE -> Optional.of("111");
      case THREATEN -> Optional.of("130");
      case DENY -> Optional.of("120");
      case DEMAND -> Optional.of("100");
      case PRAISE -> Optional.of("051");
      case WARN, PROMISE, ASSERT, ASK, CONFIRM, DOUBT, AGREE, BELIEVE -> Optional.empty();
    };
  }

  /// "If you arrest the president, you will unleash the people": in a speaker's own words.
  private static boolean conditionalThreat(Reading reading, Statement statement) {
    if (statement.kind() == Statement.Kind.INDIRECT) {
      return false;
    }
    return statement.content().stream()
        .filter(Statement.Piece::verbatim)
        .anyMatch(piece ->
            sentencesIn(reading, piece.span()).stream().anyMatch(s -> threatens(s, piece.span())));
  }

  private static boolean threatens(Sentence sentence, Span words) {
    return sentence.tokensIn(words).stream()
        .filter(t -> t.is(Relation.ADVCL))
        .filter(t -> has(sentence, t, Relation.MARK, "if"))
        .filter(t -> has(sentence, t, Relation.NSUBJ, "you"))
        .flatMap(t -> sentence.headOf(t).stream())
        .anyMatch(head -> words.contains(head.span()) && has(sentence, head, Relation.AUX, "will"));
  }

  private static boolean has(Sentence sentence, Token token, Relation relation, String lemma) {
    return sentence.childrenOf(token, relation).anyMatch(c -> Slots.lemma(c).equals(lemma));
  }

  private static List<Sentence> sentencesIn(Reading reading, Span span) {
    return reading.sentences().stream().filter(s -> s.span().overlaps(span)).toList();
  }

  private static List<Resolved> targets(
      Reading reading, Statement statement, Resolved speaker, Cast cast, Voices voices) {
    Optional<Resolved> addressee = statement.addressee().flatMap(voices::resolved);
    List<Resolved> found = new ArrayList<>();
    addressee.ifPresent(found::add);
    if (conditionalThreat(reading, statement)) {
      return found;
    }
    for (Sentence sentence : sentencesIn(reading, statement.extent())) {
      for (Token token : sentence.tokensIn(statement.extent())) {
        if (found.isEmpty()) {
          cast.at(sentence, token)
              .filter(r -> r.actor().kind() != ActorKind.UNNAMED)
              .filter(r -> !r.actor().id().equals(speaker.actor().id()))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }
}
