package org.dragoman.read.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dragoman.model.reading.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePathTest {
  private static final List<String> LABELS = List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG");

  private final NamePath path = new NamePath(NameTag.of(LABELS));

  private List<String> best(float[]... scores) {
    return path.best(scores.length, (word, tag) -> scores[word - 1][tag]).stream()
        .map(NameTag::label)
        .toList();
  }

  @Test
  void eachWordGetsItsLikeliestTagWhereTheyFit() {
    assertThat(
            best(
                new float[] {0, 3, 0, 0, 0},
                new float[] {0, 0, 2, 0, 1},
                new float[] {5, 0, 0, 0, 0}))
        .containsExactly("B-PER", "I-PER", "O");
  }

  @Test
  void aNameDoesNotChangeItsKindMidway() {
    assertThat(best(new float[] {0, 3, 0, 2.5f, 0}, new float[] {0, 0, 2, 0, 4}))
        .containsExactly("B-ORG", "I-ORG");
  }

  @Test
  void noNameBeginsInTheMiddle() {
    assertThat(best(new float[] {0, 1, 9, 0, 0})).containsExactly("B-PER");
    assertThat(best(new float[] {5, 0, 0, 0, 0}, new float[] {0, 1, 2, 0, 0}))
        .containsExactly("O", "B-PER");
  }

  @Test
  void aSentenceWithoutWordsHasNoTags() {
    assertThat(best()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"B-PER, PERSON, true", "I-ORG, ORGANIZATION, false", "B-LOC, LOCATION, true"})
  void aLabelSaysKindAndPlace(String label, Name.Kind kind, boolean begins) {
    NameTag tag = NameTag.of(label);
    assertThat(tag.kind()).contains(kind);
    assertThat(tag.begins()).isEqualTo(begins);
    assertThat(tag.label()).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"B-MISC", "", "B", "PER"})
  void otherLabelsAreRefused(String label) {
    assertThatThrownBy(() -> NameTag.of(label)).isInstanceOf(IllegalArgumentException.class);
  }
}
