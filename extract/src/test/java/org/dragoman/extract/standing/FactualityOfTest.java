package org.dragoman.extract.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.extract.Readings;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.table.Table;
import org.dragoman.model.table.TableError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactualityOfTest {
  private static final FactualityOf FACTUALITY = FactualityOf.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The army attacked the town. | attacked | The army could attack the town. | attack",
        "The army attacked the town. | attacked | The army did not attack the town. | attack",
        "The rebels managed to flee. | flee | The rebels failed to flee. | flee",
        "The talks collapsed. | collapsed | If the talks collapse, he will resign. | collapse",
      })
  void whatIsToldPlainlyIsSurer(String plain, String word, String other, String otherWord) {
    assertThat(of(plain, word)).isGreaterThan(of(other, otherWord));
  }

  @Test
  void aPlainFactIsCertain() {
    assertThat(of("Three soldiers were killed on Monday.", "killed")).isGreaterThanOrEqualTo(2);
  }

  @Test
  void theScaleEndsAtThree() {
    assertThat(of("The army attacked, shelled and bombed the town.", "bombed"))
        .isBetween(-3.0, 3.0);
  }

  @Test
  void aSpanOutsideEverySentenceIsUncertain() {
    Reading reading = Readings.of("The army left.");
    assertThat(FACTUALITY.of(reading, new Span(500, 510))).isZero();
    assertThat(FACTUALITY.of(reading, new Span(3, 3))).isBetween(-3.0, 3.0);
  }

  @Test
  void aSecondJudgeIsHeard() {
    Reading reading = Readings.of("The army attacked the town.");
    Span attacked = Readings.word(reading, "attacked").span();
    Judgement never = new Judgement(List.of(0.02, 0.04, 0.04, 0.9), -2.5);
    Judgement sure = new Judgement(List.of(0.97, 0.01, 0.01, 0.01), 2.8);
    double doubted = FactualityOf.load((_, _) -> never).of(reading, attacked);
    double believed = FactualityOf.load((_, _) -> sure).of(reading, attacked);
    assertThat(doubted).isLessThan(believed);
    assertThat(believed).isGreaterThanOrEqualTo(2);
  }

  @Test
  void theSecondJudgeIsAskedAboutTheVeryWord() {
    Reading reading = Readings.of("It rained. The army attacked the town.");
    List<String> asked = new ArrayList<>();
    WordJudge listening =
        (words, word) -> {
          asked.add(words.get(word) + " of " + words.size());
          return new Judgement(List.of(0.25, 0.25, 0.25, 0.25), 0);
        };
    FactualityOf.load(listening).of(reading, Readings.word(reading, "attacked").span());
    assertThat(asked).containsExactly("attacked of 6");
  }

  @Test
  void aBrokenWeightIsReportedWithItsLine() {
    String table =
        "feature\tfact\tpossible\tuncertain\tcounterfact\testimate\nbias\t1\t0\tx\t0\t0\n";
    assertThatThrownBy(() -> FactualityWeights.of(Table.read("w", new StringReader(table))))
        .isInstanceOf(TableError.class)
        .hasMessageContaining("w:2");
  }

  private static double of(String text, String word) {
    Reading reading = Readings.of(text);
    return FACTUALITY.of(reading, Readings.word(reading, word).span());
  }
}
