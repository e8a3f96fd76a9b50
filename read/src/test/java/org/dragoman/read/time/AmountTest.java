package org.dragoman.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AmountTest {
  private static final Vocabulary WORDS = Vocabulary.load();

  @ParameterizedTest
  @CsvSource({
    "two, 2",
    "a, 1",
    "a couple of, 2",
    "1.5, 1.5",
    "'1,200', 1200",
    "1½, 1.5",
    "twenty-five, 25",
    "a dozen, 12",
    "two hundred, 200",
    "two and a half, 2.5",
    "half an, 0.5",
    "several, X",
    "dozens of, X"
  })
  void aCountIsReadAsANumberOrAsSome(String words, String amount) {
    assertThat(Amount.read(words, WORDS)).isEqualTo(amount);
  }
}
