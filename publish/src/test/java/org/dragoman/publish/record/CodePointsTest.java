package org.dragoman.publish.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain war",
        "😀 war",
        "a👩‍👩‍👧‍👦b war",
        "e\u0301 war",
        "\r\n“curly” war",
        "\ud83d lone war",
        "lone \ude00 war"
      })
  void aSpanHoldsTheSameWordsInCodePoints(String text) {
    int at = text.indexOf("war");
    Span span = CodePoints.of(text).of(new Span(at, at + 3));
    int[] points = text.codePoints().toArray();
    assertThat(new String(points, span.start(), span.length())).isEqualTo("war");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "😀😀", "a😀"})
  void theEndIsTheNumberOfCodePoints(String text) {
    assertThat(CodePoints.of(text).at(text.length()))
        .isEqualTo(text.codePointCount(0, text.length()));
  }
}
