package org.dragoman.evaluation.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntokenizedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The army did n't leave .|leave|The army didn't leave.",
        "Nobody ( not even Roe ) left , it seems .|left|Nobody (not even Roe) left, it seems.",
        "A well - known general fled .|fled|A well-known general fled.",
        "The army 's 3 - ton trucks left|left|The army's 3-ton trucks left"
      })
  void wordsAreJoinedAsTheyArePrinted(String spaced, String word, String printed) {
    Untokenized joined = Untokenized.of(spaced, spaced.indexOf(word));
    assertThat(joined.text()).isEqualTo(printed);
    assertThat(joined.text().substring(joined.start())).startsWith(word);
  }
}
