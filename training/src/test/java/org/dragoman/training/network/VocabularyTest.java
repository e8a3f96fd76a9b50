package org.dragoman.training.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.training.tensor.Tensor;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final String TOKENIZER =
      """
      {"added_tokens": [{"id": 7}], "model": {"type": "WordPiece", "vocab": {
        "[PAD]": 0, "[unused0]": 1, "\\"": 2, "war": 3, "\\u0436": 4, "##\\u03b1": 5, "##s": 6}}}
      """;

  @Test
  void piecesComeInTheOrderOfTheirNumbers() {
    assertThat(Vocabulary.ofTokenizer(TOKENIZER).pieces())
        .containsExactly("[PAD]", "[unused0]", "\"", "war", "ж", "##α", "##s");
  }

  @Test
  void unusedPiecesAndOtherScriptsAreLeftOut() {
    Vocabulary latin = Vocabulary.ofTokenizer(TOKENIZER).latin();
    assertThat(latin.pieces()).containsExactly("[PAD]", "\"", "war", "##α", "##s");
    assertThat(latin.rows()).containsExactly(0, 2, 3, 5, 6);
  }

  @Test
  void rowsFollowTheirPieces() {
    Tensor table = Tensor.of(new float[] {0, 1, 2, 3, 4, 5, 6}, 7, 1);
    Tensor ours = Vocabulary.ofTokenizer(TOKENIZER).latin().rowsOf(table);
    assertThat(ours.values()).containsExactly(0, 2, 3, 5, 6);
    assertThat(ours.sizes()).containsExactly(5, 1);
  }
}
