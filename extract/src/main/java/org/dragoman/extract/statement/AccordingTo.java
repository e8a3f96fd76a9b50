package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extract.syntax.NounPhrase;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// "Prices rose, according to the ministry": the clause around the phrase is the source's.
final class AccordingTo {
  private AccordingTo() {}

  static List<Draft> in(Sentence sentence) {
    List<Draft> found = new ArrayList<>();
    for (Token word : sentence.tokens()) {
      if (word.text().equalsIgnoreCase("according") && isFollowedByTo(sentence, word)) {
        source(sentence, word).flatMap(s -> draft(sentence, word, s)).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isFollowedByTo(Sentence sentence, Token word) {
    int next = word.index() + 1;
    return next + 1 < sentence.size() && sentence.token(next).lemma().equals("to");
  }

  /// The noun of the phrase: "according" is its case word or its head, as treebanks differ.
  private static Optional<Token> source(Sentence sentence, Token according) {
    Token to = sentence.token(according.index() + 1);
    Optional<Token> byCase = nounAbove(sentence, according);
    Optional<Token> byTo = nounAbove(sentence, to);
    return byCase.or(() -> byTo).or(() -> firstNounChild(sentence, according));
  }

  private static Optional<Token> nounAbove(Sentence sentence, Token word) {
    return sentence
        .headOf(word)
        .filter(h -> h.index() > word.index() && !h.text().equalsIgnoreCase("to") && isNominal(h));
  }

  private static Optional<Token> firstNounChild(Sentence sentence, Token according) {
    return sentence.childrenOf(according).stream()
        .filter(c -> c.index() > according.index() && isNominal(c))
        .findFirst();
  }

  private static boolean isNominal(Token word) {
    return word.is(Upos.NOUN) || word.is(Upos.PROPN) || word.is(Upos.PRON) || word.is(Upos.NUM);
  }

  private static Optional<Draft> draft(Sentence sentence, Token according, Token noun) {
    Token to = sentence.token(according.index() + 1);
    List<Span> content = Runs.of(sentence, content(sentence, according, noun));
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                sentence,
                Optional.of(according),
                List.of(according.span().cover(to.span())),
                content,
                Optional.of(who(sentence, to, noun)),
                Optional.empty(),
                Statement.Force.ASSERT,
                new Derivation("reported/according-to", 0.85)));
  }

  private static Who who(Sentence sentence, Token to, Token noun) {
    Span words = NounPhrase.coordinated(sentence, noun);
    int start = Math.max(words.start(), sentence.token(to.index() + 1).span().start());
    return new Who(sentence, noun, List.of(new Span(start, Math.max(start, words.end()))));
  }

  /// The clause that the phrase modifies; at the sentence's end after a comma, and at its start,
  /// the whole sentence.
  private static List<Token> content(Sentence sentence, Token according, Token noun) {
    Token top = sentence.isWithin(noun, according) ? according : noun;
    Set<Integer> phrase = new HashSet<>();
    sentence.subtree(top).forEach(t -> phrase.add(t.index()));
    phrase.add(according.index());
    phrase.add(according.index() + 1);
    Token clause = clauseAround(sentence, top).orElse(sentence.root());
    return sentence.subtree(clause).stream().filter(t -> !phrase.contains(t.index())).toList();
  }

  private static Optional<Token> clauseAround(Sentence sentence, Token top) {
    return sentence.ancestorsOf(top).stream()
        .filter(a -> a.isRoot() || isClauseHead(sentence, a))
        .findFirst();
  }

  private static boolean isClauseHead(Sentence sentence, Token word) {
    return switch (word.relation()) {
      case CCOMP, PARATAXIS, CONJ, ACL_RELCL ->
          sentence.childrenOf(word).stream().anyMatch(c -> c.relation().isSubject());
      default -> false;
    };
  }
}
