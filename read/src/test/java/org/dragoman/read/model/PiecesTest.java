package org.dragoman.read.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecesTest {
  private static final List<String> VOCABULARY = ModelFiles.current().lines("vocabulary.txt");

  private final Pieces pieces = new Pieces(VOCABULARY);

  private List<String> cut(String word) {
    return Arrays.stream(pieces.of(word)).mapToObj(VOCABULARY::get).toList();
  }

  @Test
  void theLongestPieceComesFirst() {
    assertThat(cut("decertification")).containsExactly("dec", "##ert", "##ification");
  }

  @Test
  void caseAndAccentsAreNoPartOfAPiece() {
    assertThat(cut("Bogotá")).isEqualTo(cut("bogota"));
  }

  @Test
  void marksArePiecesOfTheirOwn() {
    assertThat(cut("O'Hara")).containsExactly("o", "'", "hara");
  }

  @Test
  void whatTheVocabularyLacksIsUnknown() {
    assertThat(cut("🕊")).containsExactly("[UNK]");
    assertThat(cut("")).containsExactly("[UNK]");
    assertThat(cut("x".repeat(5_000))).containsExactly("[UNK]");
  }

  @Test
  void aWordHasAtMostTwelvePieces() {
    assertThat(pieces.of("a.".repeat(2_000))).hasSize(12);
  }

  @ParameterizedTest
  @CsvSource({
    "war, LOWER",
    "..., LOWER",
    "War, TITLE",
    "WAR, CAPITALS",
    "McCain, MIXED",
    "A, SINGLE_CAPITAL",
    "B52, DIGITS"
  })
  void theShapeKeepsTheCase(String word, Shape shape) {
    assertThat(Shape.of(word)).isEqualTo(shape);
  }
}
