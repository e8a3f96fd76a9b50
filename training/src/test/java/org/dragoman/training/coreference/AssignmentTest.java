package org.dragoman.training.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  @Test
  void anEmptyTableCostsNothing() {
    assertThat(Assignment.cheapest(new double[0][0])).isZero();
  }

  @RepeatedTest(20)
  void noOtherPairingIsCheaper(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    double[][] cost = new double[6][6];
    for (double[] row : cost) {
      for (int j = 0; j < row.length; j++) {
        row[j] = random.nextDouble() - 0.5;
      }
    }
    assertThat(Assignment.cheapest(cost)).isCloseTo(tryAll(cost, 0, 0), within(1e-9));
  }

  private static double tryAll(double[][] cost, int row, int used) {
    if (row == cost.length) {
      return 0;
    }
    double best = Double.POSITIVE_INFINITY;
    for (int j = 0; j < cost.length; j++) {
      if ((used & (1 << j)) == 0) {
        best = Math.min(best, cost[row][j] + tryAll(cost, row + 1, used | (1 << j)));
      }
    }
    return best;
  }
}
