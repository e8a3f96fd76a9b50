package org.dragoman.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// The part of a statement's content that lies in one sentence.
///
/// @param statement the statement
/// @param sentence the sentence
/// @param pieces the words, in pieces
record Stretch(Statement statement, Sentence sentence, List<Span> pieces) {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "neither", "nor", "no");
  private static final Set<String> UNCERTAIN =
      Set.of("could", "might", "may", "would", "should", "must", "will", "can", "shall");

  /// The stretches of a statement, in text order.
  static List<Stretch> of(Reading reading, Statement statement) {
    List<Stretch> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<Span> pieces =
          statement.content().stream()
              .map(Statement.Piece::span)
              .filter(p -> p.overlaps(sentence.span()))
              .map(p -> clip(p, sentence.span()))
              .toList();
      if (!pieces.isEmpty()) {
        found.add(new Stretch(statement, sentence, pieces));
      }
    }
    return found;
  }

  private static Span clip(Span piece, Span sentence) {
    return new Span(
        Math.max(piece.start(), sentence.start()), Math.min(piece.end(), sentence.end()));
  }

  List<Token> tokens() {
    return sentence.tokens().stream()
        .filter(t -> pieces.stream().anyMatch(p -> p.contains(t.span())))
        .toList();
  }

  /// The word on which the others depend.
  Optional<Token> main() {
    return sentence.headOf(pieces.getFirst().cover(pieces.getLast()));
  }

  boolean contains(Span span) {
    return pieces.stream().anyMatch(p -> p.contains(span));
  }

  /// Whether a word heads a clause that says that something is so.
  boolean isStated(Token word) {
    boolean finite =
        FINITE.contains(word.xpos())
            || auxiliaries(word).stream().anyMatch(a -> FINITE.contains(a.xpos()));
    return finite && !isUncertain(word) && !isAsked(word) && subject(word).isPresent();
  }

  /// Whether a word heads a clause, whatever its mood: "it would remain".
  boolean isClause(Token word) {
    boolean finite =
        FINITE.contains(word.xpos())
            || isUncertain(word)
            || auxiliaries(word).stream().anyMatch(a -> FINITE.contains(a.xpos()));
    return finite && subject(word).isPresent();
  }

  /// Whether a word heads a question: "if it would remain".
  boolean isAsked(Token word) {
    return sentence
        .childrenOf(word, Relation.MARK)
        .anyMatch(m -> m.lemma().equals("if") || m.lemma().equals("whether"));
  }

  /// Whether a word only says what might be.
  boolean isUncertain(Token word) {
    return auxiliaries(word).stream().anyMatch(a -> UNCERTAIN.contains(lower(a)));
  }

  private List<Token> auxiliaries(Token word) {
    return sentence.childrenOf(word, Relation.AUX, Relation.AUX_PASS, Relation.COP).toList();
  }

  Optional<Token> subject(Token word) {
    return sentence.childrenOf(word, Relation.NSUBJ, Relation.NSUBJ_PASS).findFirst();
  }

  boolean isNegated(Token word) {
    return sentence.childrenOf(word).stream()
        .filter(c -> !c.relation().isSubject())
        .anyMatch(Stretch::isNegation);
  }

  static boolean isNegation(Token token) {
    return NEGATIONS.contains(lower(token));
  }

  /// "accept" in "I don't accept invasions": the present tense without an auxiliary but "do" says
  /// what one does by speaking, not how things are.
  boolean isBarePresent(Token word) {
    boolean past =
        word.xpos().equals("VBD")
            || auxiliaries(word).stream().anyMatch(a -> lower(a).equals("did"));
    return !past && auxiliaries(word).stream().allMatch(a -> a.lemma().equals("do"));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
