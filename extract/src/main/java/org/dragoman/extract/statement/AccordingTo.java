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
    int end = sourceEnd(sentence, to, noun);
    List<Span> content = Runs.of(sentence, content(sentence, according, noun, end));
    Span words = sentence.token(to.index() + 1).span().cover(sentence.token(end - 1).span());
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                sentence,
                Optional.of(according),
                List.of(according.span().cover(to.span())),
                content,
                Optional.of(new Who(sentence, noun, List.of(words))),
                Optional.empty(),
                Statement.Force.ASSERT,
                new Derivation("reported/according-to", 0.85)));
  }

  /// Behind the last word of the source: the noun's phrase, but all up to the first comma if the
  /// phrase opens or ends the sentence.
  private static int sourceEnd(Sentence sentence, Token to, Token noun) {
    Span words = NounPhrase.coordinated(sentence, noun);
    int end = to.index() + 2;
    while (end < sentence.size() && sentence.token(end).span().end() <= words.end()) {
      end++;
    }
    boolean opens = to.index() <= 2;
    int stop = end;
    while (stop < sentence.size() && !sentence.token(stop).is(Upos.PUNCT)) {
      stop++;
    }
    boolean comma = stop < sentence.size() && sentence.token(stop).text().equals(",");
    boolean behind = stop >= sentence.size() - 1 && isName(sentence, end, stop);
    return (opens && comma) || behind ? Math.min(stop, sentence.size()) : end;
  }

  private static boolean isName(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream().allMatch(t -> t.is(Upos.PROPN));
  }

  /// The clause that the phrase modifies; where the phrase opens the sentence or ends it behind a
  /// comma, all the rest of the sentence.
  private static List<Token> content(Sentence sentence, Token according, Token noun, int end) {
    Token top = sentence.isWithin(noun, according) ? according : noun;
    Set<Integer> phrase = new HashSet<>();
    sentence.subtree(noun).stream()
        .filter(t -> t.index() >= according.index() && isPartOfSource(t, end, according))
        .forEach(t -> phrase.add(t.index()));
    for (int i = according.index(); i < end; i++) {
      phrase.add(i);
    }
    Token clause =
        setOffAtEnd(sentence, according, end)
            ? sentence.root()
            : clauseAround(sentence, top).orElse(sentence.root());
    return sentence.subtree(clause).stream().filter(t -> !phrase.contains(t.index())).toList();
  }

  /// What depends on the source's noun behind its phrase is the source's only if no comma ended it.
  private static boolean isPartOfSource(Token word, int end, Token according) {
    return word.index() < end || according.index() > 2;
  }

  private static boolean setOffAtEnd(Sentence sentence, Token according, int end) {
    boolean atEnd =
        sentence.tokens().subList(end, sentence.size()).stream().allMatch(t -> t.is(Upos.PUNCT));
    return atEnd && according.index() > 0 && Speakers.isBehindComma(sentence, according);
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
