package org.dragoman.read.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {
  @Test
  void likeliestHeadsAreTakenWhereTheyAreATree() {
    double[][] scores = {{0, 0, 0}, {1, 0, 5}, {4, 2, 0}};
    assertThat(Tree.over(scores)).containsExactly(0, 2, 0);
  }

  @Test
  void aCycleIsBrokenWhereItCostsLeast() {
    double[][] scores = {{0, 0, 0}, {1, 0, 9}, {6, 9, 0}};
    assertThat(Tree.over(scores)).containsExactly(0, 2, 0);
  }

  @Test
  void onlyOneWordHangsFromTheRoot() {
    double[][] scores = {{0, 0, 0}, {9, 0, 1}, {8, 2, 0}};
    assertThat(Tree.over(scores)).containsExactly(0, 0, 1);
  }

  @Test
  void aSingleWordIsTheRoot() {
    assertThat(Tree.over(new double[][] {{0, 0}, {-3, 0}})).containsExactly(0, 0);
    assertThat(Tree.over(new double[][] {{0}})).containsExactly(0);
  }

  @RepeatedTest(200)
  void noTreeWithOneRootIsBetter(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    double[][] scores = scores(random, 2 + random.nextInt(4));
    int[] heads = Tree.over(scores);
    assertThat(Tree.isTree(heads)).isTrue();
    assertThat(total(scores, heads))
        .isCloseTo(best(scores, new int[scores.length], 1), within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  @Timeout(20)
  void aThousandWordsAreNoTrouble(long seed) {
    double[][] scores = scores(new Random(seed), 1_000);
    for (int word = 1; word < scores.length; word++) {
      scores[word][1 + (word % 2 == 0 ? word - 2 : word % 1_000)] += 50;
    }
    assertThat(Tree.isTree(Tree.over(scores))).isTrue();
  }

  private static double[][] scores(Random random, int words) {
    double[][] scores = new double[words + 1][words + 1];
    for (double[] row : scores) {
      for (int head = 0; head < row.length; head++) {
        row[head] = random.nextGaussian() * 5;
      }
    }
    return scores;
  }

  /// The best total over all trees, tried one by one.
  private static double best(double[][] scores, int[] heads, int word) {
    if (word == scores.length) {
      return Tree.isTree(heads) ? total(scores, heads) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int head = 0; head < scores.length; head++) {
      heads[word] = head;
      best = head == word ? best : Math.max(best, best(scores, heads, word + 1));
    }
    return best;
  }

  private static double total(double[][] scores, int[] heads) {
    double total = 0;
    for (int word = 1; word < heads.length; word++) {
      total += scores[word][heads[word]];
    }
    return total;
  }
}
