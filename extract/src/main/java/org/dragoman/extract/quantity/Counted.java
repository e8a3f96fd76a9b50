package org.dragoman.extract.quantity;

import java.util.Optional;
import java.util.Set;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// What a number counts, from the tree: "14 tonnes of cocaine" are tonnes, of cocaine; "hundreds of
/// protesters" are protesters; "30 were killed" are those killed.
final class Counted {
  private static final int REACH = 6;
  private static final Set<String> CONTENT_MARKS = Set.of("of", "in");

  private final Units units;

  Counted(Units units) {
    this.units = units;
  }

  /// What is counted.
  ///
  /// @param unit the unit
  /// @param of the thing, in the words of the text
  /// @param unitEnd index behind the word of the unit; 0 if there is none
  record Thing(Optional<String> unit, Optional<String> of, int unitEnd) {}

  Thing of(Reading reading, Sentence sentence, int from, int to, Optional<String> currency) {
    if (currency.isPresent()) {
      return new Thing(currency, contentOf(reading, sentence, top(sentence, from, to), to), 0);
    }
    Optional<Thing> measured = measured(reading, sentence, to);
    return measured.orElseGet(() -> counted(reading, sentence, from, to));
  }

  /// A unit right behind the number.
  private Optional<Thing> measured(Reading reading, Sentence sentence, int to) {
    int at = to;
    if (at + 1 < sentence.size() && sentence.token(at).text().equals("-")) {
      at++;
    }
    if (at >= sentence.size()) {
      return Optional.empty();
    }
    Token word = sentence.token(at);
    int end = at + 1;
    return units
        .find(word)
        .filter(unit -> !unit.equals("person"))
        .map(unit -> new Thing(Optional.of(unit), contentOf(reading, sentence, word, end), end));
  }

  private Thing counted(Reading reading, Sentence sentence, int from, int to) {
    Token top = top(sentence, from, to);
    Optional<Token> inTree = thing(sentence, top).filter(t -> t.index() < from || t.index() >= to);
    Optional<Token> next = nextNoun(sentence, to);
    // "Two hundred and ten people were hurt": the verb is not what is counted.
    boolean subjectFollows = top.is(Relation.NSUBJ_PASS) && next.isPresent();
    Optional<Token> thing = inTree.isPresent() && !subjectFollows ? inTree : next;
    Optional<String> unit = thing.flatMap(units::find);
    boolean measure = unit.filter(u -> !u.equals("person")).isPresent();
    Optional<String> of =
        measure ? Optional.empty() : thing.map(t -> words(reading, sentence, t, to));
    return new Thing(unit, of, 0);
  }

  /// Where the tree says nothing, the noun that follows, adjectives skipped.
  private static Optional<Token> nextNoun(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size() && sentence.token(at).is(Upos.ADJ)) {
      at++;
    }
    while (at + 1 < sentence.size() && sentence.token(at).is(Relation.COMPOUND)) {
      at++;
    }
    return at < sentence.size() && isNoun(sentence.token(at))
        ? Optional.of(sentence.token(at))
        : Optional.empty();
  }

  private static boolean isNoun(Token token) {
    return token.is(Upos.NOUN) || token.is(Upos.PROPN);
  }

  /// The word of a number on which its other words depend.
  private static Token top(Sentence sentence, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      Token token = sentence.token(i);
      if (token.isRoot() || token.head() < from || token.head() >= to) {
        return token;
      }
    }
    return sentence.token(from);
  }

  private static Optional<Token> thing(Sentence sentence, Token top) {
    Optional<Token> complement =
        sentence
            .childrenOf(top, Relation.NMOD)
            .filter(
                n -> sentence.childrenOf(n, Relation.CASE).anyMatch(c -> c.lemma().equals("of")))
            .findFirst();
    if (complement.isPresent()) {
      return complement;
    }
    Optional<Token> head = sentence.headOf(top);
    return switch (top.relation()) {
      case NUMMOD, COMPOUND, AMOD, DET, NMOD, ADVMOD -> head.filter(Counted::isNoun);
      case NSUBJ_PASS -> head.filter(h -> h.xpos().equals("VBN"));
      default -> sentence.childrenOf(top, Relation.ACL, Relation.AMOD).findFirst();
    };
  }

  /// "of cocaine", "in aid", "worth of weapons".
  private static Optional<String> contentOf(
      Reading reading, Sentence sentence, Token unit, int end) {
    return sentence.tokens().stream()
        .filter(n -> n.index() > end && n.index() - end < REACH)
        .filter(n ->
            sentence.childrenOf(n, Relation.CASE).anyMatch(c -> isContentMark(unit, n, c, end)))
        .findFirst()
        .map(n -> words(reading, sentence, n, 0));
  }

  private static boolean isContentMark(Token unit, Token noun, Token mark, int end) {
    boolean follows = mark.index() == end || noun.head() == unit.index();
    boolean named = mark.lemma().equals("in") && noun.is(Upos.PROPN);
    return follows && CONTENT_MARKS.contains(mark.lemma()) && isNoun(noun) && !named;
  }

  /// The noun with the adjectives and nouns right before it.
  private static String words(Reading reading, Sentence sentence, Token noun, int from) {
    Span span = noun.span();
    for (int i = noun.index() - 1; i >= from; i--) {
      Token before = sentence.token(i);
      boolean part =
          before.head() == noun.index()
              && (before.is(Relation.COMPOUND) || before.is(Relation.AMOD))
              && !before.is(Upos.NUM);
      if (!part) {
        break;
      }
      span = span.cover(before.span());
    }
    return reading.words(span);
  }
}
