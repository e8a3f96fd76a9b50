package org.dragoman.extract.event;

import java.util.Optional;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Which clause a word stands in: times, places and numbers belong to the deed of their own clause.
final class ClauseOf {
  private ClauseOf() {}

  /// The head word of the innermost clause around a word, infinitives counted with the verb that
  /// governs them.
  static Token head(Sentence sentence, Token word) {
    Token at = word;
    for (int steps = 0; steps < sentence.size() && !isHead(at); steps++) {
      Optional<Token> up = sentence.headOf(at);
      if (up.isEmpty()) {
        return at;
      }
      at = up.get();
    }
    return at;
  }

  /// Whether two words stand in one clause, or the first inside the second's phrase.
  static boolean same(Sentence sentence, Token word, Token trigger) {
    return head(sentence, word).index() == head(sentence, trigger).index();
  }

  private static boolean isHead(Token token) {
    return switch (token.relation()) {
      case ROOT, CCOMP, ADVCL, ACL, ACL_RELCL, PARATAXIS, CSUBJ -> true;
      case CONJ -> token.is(Upos.VERB);
      default -> token.is(Relation.XCOMP) && token.is(Upos.VERB) && token.xpos().equals("VBD");
    };
  }

  /// How many steps up the tree lie between a word and an ancestor; the sentence's length if it is
  /// none.
  static int steps(Sentence sentence, Token word, Token ancestor) {
    int at = sentence.ancestorsOf(word).indexOf(ancestor);
    if (word.index() == ancestor.index()) {
      return 0;
    }
    return at < 0 ? sentence.size() : at + 1;
  }
}
