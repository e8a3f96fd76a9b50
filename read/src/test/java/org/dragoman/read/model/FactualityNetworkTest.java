package org.dragoman.read.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.dragoman.read.model.FactualityNetwork.WordFactuality;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactualityNetworkTest {
  private final FactualityNetwork network = FactualityNetwork.open();

  @AfterAll
  void close() {
    network.close();
  }

  private WordFactuality judge(String sentence, String word) {
    List<String> words = List.of(sentence.split(" "));
    return network.judge(words).get(words.indexOf(word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The rebels left the port . | left | The rebels never left the port . | left",
        "The rebels left the port . | left | The rebels may leave the port . | leave",
        "They managed to leave . | leave | They refused to leave . | leave",
        "The talks ended . | ended | If the talks end , we will go home . | end",
      })
  void whatIsToldPlainlyIsSurer(String plain, String word, String other, String otherWord) {
    assertThat(judge(plain, word).estimate()).isGreaterThan(judge(other, otherWord).estimate());
    assertThat(judge(plain, word).shares().getFirst())
        .isGreaterThan(judge(other, otherWord).shares().getFirst());
  }

  @Test
  void sharesOfEachWordSumToOne() {
    List<WordFactuality> judged =
        network.judge(List.of("We", "hoped", "that", "they", "would", "call", "."));
    assertThat(judged).hasSize(7);
    assertThat(judged)
        .allSatisfy(word -> {
          assertThat(word.shares()).hasSize(4).allMatch(share -> share >= 0);
          assertThat(word.shares().stream().mapToDouble(Double::doubleValue).sum())
              .isCloseTo(1, within(1e-9));
        });
  }

  @Test
  void theSameSentenceIsJudgedTheSameTwice() {
    String sentence = "The envoy denied that he had met the rebels .";
    assertThat(judge(sentence, "met")).isEqualTo(judge(sentence, "met"));
  }

  @Test
  void aSentenceBeyondTheLastPositionIsJudged() {
    List<WordFactuality> judged = network.judge(Collections.nCopies(1_000, "war"));
    assertThat(judged).hasSize(1_000);
    assertThat(judged.get(999)).isEqualTo(judged.get(998));
  }
}
