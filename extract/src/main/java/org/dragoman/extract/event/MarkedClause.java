package org.dragoman.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// A sentence in which two phrases are marked, with the way through the tree from one to the other.
///
/// @param sentence the whole
/// @param top the lowest word over both phrases
/// @param source who acts, if the text names somebody
/// @param target to whom, if the text names somebody
record MarkedClause(Sentence sentence, Token top, Optional<Span> source, Optional<Span> target) {
  static final String SOURCE = "S";
  static final String TARGET = "T";

  /// @param clause the head of the clause; it counts where no phrase is marked
  static MarkedClause of(
      Sentence sentence, Token clause, Optional<Span> source, Optional<Span> target) {
    List<Token> heads =
        Stream.of(source, target)
            .flatMap(Optional::stream)
            .flatMap(span -> sentence.headOf(span).stream())
            .toList();
    Token top = heads.isEmpty() ? clause : over(sentence, heads);
    return new MarkedClause(sentence, top, source, target);
  }

  private static Token over(Sentence sentence, List<Token> heads) {
    return sentence.ancestorsOf(heads.getFirst()).stream()
        .filter(above -> heads.stream().allMatch(head -> sentence.isWithin(head, above)))
        .findFirst()
        .orElse(sentence.root());
  }

  /// The words from a phrase's head up to the top, without the top.
  List<Token> rise(Optional<Span> phrase) {
    List<Token> rise = new ArrayList<>();
    phrase
        .flatMap(sentence::headOf)
        .ifPresent(head -> {
          rise.add(head);
          for (Token above : sentence.ancestorsOf(head)) {
            if (above.index() == top.index()) {
              return;
            }
            rise.add(above);
          }
        });
    return rise;
  }

  /// All words of the way, from the source up and down to the target, by their places.
  Map<Integer, Token> way() {
    Map<Integer, Token> way = new LinkedHashMap<>();
    rise(source).forEach(t -> way.put(t.index(), t));
    way.put(top.index(), top);
    rise(target).forEach(t -> way.put(t.index(), t));
    return way;
  }

  boolean isParty(Token token) {
    return touches(token, source) || touches(token, target);
  }

  private static boolean touches(Token token, Optional<Span> phrase) {
    return phrase.isPresent() && token.span().overlaps(phrase.get());
  }

  /// A word as a classifier sees it: who the parties are, and names and numbers, must not matter.
  String word(Token token) {
    if (touches(token, source)) {
      return SOURCE;
    }
    if (touches(token, target)) {
      return TARGET;
    }
    return token.is(Upos.PROPN)
        ? "NAME"
        : token.is(Upos.NUM) ? "NUM" : token.lemma().toLowerCase(Locale.ROOT);
  }

  /// How a word hangs on the one above, with its preposition.
  String link(Token token) {
    String preposition =
        sentence
            .childOf(token, Relation.CASE)
            .map(c -> c.lemma().toLowerCase(Locale.ROOT))
            .orElse("");
    return token.relation().name().toLowerCase(Locale.ROOT) + preposition;
  }
}
