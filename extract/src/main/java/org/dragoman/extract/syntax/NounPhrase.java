package org.dragoman.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// The extent of a noun phrase around its head word.
///
/// "the Colombian president, who took office in 2022, and his minister": the phrase of `president`
/// is `the Colombian president`.
public final class NounPhrase {
  private NounPhrase() {}

  /// The phrase without coordination, apposition, relative clause, case word and punctuation at its
  /// ends.
  public static Span core(Sentence sentence, Token head) {
    return extent(sentence, head, false);
  }

  /// The phrase with its coordinated phrases: `Russia and China`.
  public static Span coordinated(Sentence sentence, Token head) {
    return extent(sentence, head, true);
  }

  private static Span extent(Sentence sentence, Token head, boolean coordinated) {
    List<Token> words = new ArrayList<>(List.of(head));
    for (Token child : sentence.childrenOf(head)) {
      if (belongs(child, head, coordinated)) {
        words.addAll(sentence.subtree(child));
      }
    }
    int first = words.stream().mapToInt(Token::index).min().orElse(head.index());
    int last = words.stream().mapToInt(Token::index).max().orElse(head.index());
    while (last > head.index() && sentence.token(last).is(Relation.PUNCT)) {
      last--;
    }
    while (first < head.index() && sentence.token(first).is(Relation.PUNCT)) {
      first++;
    }
    return sentence.token(first).span().cover(sentence.token(last).span());
  }

  private static boolean belongs(Token child, Token head, boolean coordinated) {
    return switch (child.relation()) {
      case ACL, ACL_RELCL, APPOS, CASE, PARATAXIS, COP, NSUBJ, AUX, CSUBJ, CC, MARK, ADVCL -> false;
      case CONJ -> coordinated || isCompoundConjunct(child, head);
      case PUNCT -> isInside(child, head);
      default -> true;
    };
  }

  /// "Trump-Petro confrontation", "search and rescue team" keep their parts before the head.
  private static boolean isCompoundConjunct(Token child, Token head) {
    return child.index() < head.index();
  }

  private static boolean isInside(Token child, Token head) {
    return child.index() < head.index();
  }
}
