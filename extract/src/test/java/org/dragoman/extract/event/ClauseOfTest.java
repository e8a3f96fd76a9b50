package org.dragoman.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;
import org.junit.jupiter.api.Test;

class ClauseOfTest {
  /// "They said Monday that he attacked Tuesday".
  private static Sentence sentence() {
    Object[][] words = {
      {"They", Upos.PRON, 1, Relation.NSUBJ},
      {"said", Upos.VERB, -1, Relation.ROOT},
      {"Monday", Upos.PROPN, 1, Relation.OBL_UNMARKED},
      {"that", Upos.SCONJ, 5, Relation.MARK},
      {"he", Upos.PRON, 5, Relation.NSUBJ},
      {"attacked", Upos.VERB, 1, Relation.CCOMP},
      {"Tuesday", Upos.PROPN, 5, Relation.OBL_UNMARKED},
    };
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < words.length; i++) {
      String word = (String) words[i][0];
      tokens.add(
          new Token(
              i,
              new Span(at, at + word.length()),
              word,
              word,
              (Upos) words[i][1],
              "X",
              (Integer) words[i][2],
              (Relation) words[i][3]));
      at += word.length() + 1;
    }
    return new Sentence(0, new Span(0, at - 1), tokens);
  }

  @Test
  void aTimeBelongsToTheVerbOfItsOwnClause() {
    Sentence sentence = sentence();
    Token attacked = sentence.token(5);
    assertThat(ClauseOf.same(sentence, sentence.token(6), attacked)).isTrue();
    assertThat(ClauseOf.same(sentence, sentence.token(2), attacked)).isFalse();
  }

  @Test
  void stepsCountUpTheTree() {
    Sentence sentence = sentence();
    assertThat(ClauseOf.steps(sentence, sentence.token(6), sentence.token(5))).isEqualTo(1);
    assertThat(ClauseOf.steps(sentence, sentence.token(6), sentence.token(1))).isEqualTo(2);
    assertThat(ClauseOf.steps(sentence, sentence.token(5), sentence.token(5))).isZero();
    assertThat(ClauseOf.steps(sentence, sentence.token(2), sentence.token(5)))
        .isEqualTo(sentence.size());
  }
}
