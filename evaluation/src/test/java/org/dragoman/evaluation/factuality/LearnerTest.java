package org.dragoman.evaluation.factuality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LearnerTest {
  private static final int COUNT = 900;

  /// Every third with a negation is no fact; every seventh of them was judged otherwise.
  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      boolean negated = i % 3 == 0;
      boolean slip = i % 7 == 0;
      examples.add(
          new Example(
              List.of("bias", negated ? "not" : "plain", "n" + i % 5), negated != slip ? -3 : 3));
    }
    return examples;
  }

  @Test
  void aScoreFallsIntoOneOfFourDegrees() {
    assertThat(List.of(3.0, 2.0, 1.9, 0.5, 0.4, -0.5, -0.6))
        .extracting(score -> new Example(List.of(), score).degree())
        .containsExactly(0, 0, 1, 1, 2, 2, 3);
  }

  @Test
  void whatDecidesAmongExamplesDecides() {
    Learner learner = Learner.of(examples());
    double[] negated = learner.outputs(new Example(List.of("bias", "not"), -3));
    double[] plain = learner.outputs(new Example(List.of("bias", "plain"), 3));
    assertThat(negated[3]).isBetween(0.65, 6 / 7.0);
    assertThat(plain[0]).isBetween(0.65, 6 / 7.0);
    assertThat(plain[4]).isGreaterThan(1).isLessThan(3);
    assertThat(negated[4]).isLessThan(-1).isGreaterThan(-3);
  }

  @Test
  void theSameExamplesGiveTheSameWeights() {
    Map<String, double[]> first = Learner.of(examples()).weights();
    Learner.of(examples())
        .weights()
        .forEach((feature, weights) -> assertThat(weights).isEqualTo(first.get(feature)));
    assertThat(first).containsOnlyKeys("bias", "not", "plain", "n0", "n1", "n2", "n3", "n4");
  }

  @Test
  void aFeatureSeenOnceHasNoWeight() {
    List<Example> examples = new ArrayList<>(examples());
    examples.add(new Example(List.of("bias", "odd"), 0));
    assertThat(Learner.of(examples).weights()).doesNotContainKey("odd");
  }

  @Test
  void figuresAreOfExamplesThatWereNotLearnt() {
    HeldOut heldOut = HeldOut.of(examples());
    assertThat(heldOut.correlation()).isCloseTo(0.7, within(0.1));
    // two of the four degrees never occur
    assertThat(heldOut.macroF1(heldOut.degreeWeights())).isCloseTo(0.43, within(0.03));
    assertThat(heldOut.toString()).startsWith("held out: " + COUNT + ", r 0.");
  }
}
