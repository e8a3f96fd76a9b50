package org.dragoman.training.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RowsTest {
  @Test
  void aStepGoesAgainstTheGradient() {
    Rows rows = new Rows(2, 2, 0, new Random(1));
    rows.step(1, new float[] {1, -2}, 0.1f, 0);
    assertThat(rows.weights()[0]).isZero();
    assertThat(rows.weights()[2]).isNegative();
    assertThat(rows.weights()[3]).isPositive();
  }

  @Test
  void stepsGetSmallerByWhatAWeightHasMoved() {
    Rows rows = new Rows(1, 1, 0, new Random(1));
    float[] down = {1};
    rows.step(0, down, 0.1f, 0);
    float first = -rows.weights()[0];
    rows.step(0, down, 0.1f, 0);
    float second = -rows.weights()[0] - first;
    assertThat(second).isPositive().isLessThan(first);
  }

  @Test
  void theMeanIsOfWhatWasRemembered() {
    Rows rows = new Rows(1, 1, 0, new Random(1));
    rows.remember();
    rows.step(0, new float[] {1}, 0.1f, 0);
    rows.remember();
    assertThat(rows.mean()[0]).isEqualTo(rows.weights()[0] / 2);
  }

  @Test
  void chanceOfOneSeedIsTheSame() {
    assertThat(new Rows(3, 4, 0.1f, new Random(7)).weights())
        .containsExactly(new Rows(3, 4, 0.1f, new Random(7)).weights());
  }
}
