package org.dragoman.evaluation.factuality;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Finds how two judgements of a word are best made one: powers of the shares of each judge, a
/// constant for each degree, and weights of the two estimates. A few numbers, found on thousands of
/// words; accelerated descent without chance.
final class Mixing {
  private static final int DEGREES = Learner.DEGREES;
  private static final int STEPS = 3000;

  /// Bounds how fast the slope changes, for a word.
  private static final double STEEPEST = 60;

  /// Power of the weights' shares, power of the network's, constants of the degrees; weights of the
  /// two estimates and their constant.
  private double[] numbers = {0.5, 0.5, 0, 0, 0, 0, 0.5, 0.5, 0};

  private Mixing() {}

  static Mixing of(List<TwoJudged> words) {
    Mixing mixing = new Mixing();
    double[] ahead = mixing.numbers.clone();
    for (int round = 1; round <= STEPS; round++) {
      double[] slope = new double[ahead.length];
      for (TwoJudged word : words) {
        add(word, ahead, slope);
      }
      double[] next = new double[ahead.length];
      double speed = (round - 1.0) / (round + 2.0);
      for (int i = 0; i < next.length; i++) {
        next[i] = ahead[i] - slope[i] / (STEEPEST * words.size());
        ahead[i] = next[i] + speed * (next[i] - mixing.numbers[i]);
      }
      mixing.numbers = next;
    }
    return mixing;
  }

  private static void add(TwoJudged word, double[] at, double[] slope) {
    double[] off = outputs(word, at);
    off[Example.degree(word.score())] -= 1;
    for (int i = 0; i < DEGREES; i++) {
      slope[0] += off[i] * word.weighed()[i];
      slope[1] += off[i] * word.read()[i];
      slope[2 + i] += off[i];
    }
    double apart = off[DEGREES] - word.score();
    slope[DEGREES + 2] += apart * word.weighed()[DEGREES];
    slope[DEGREES + 3] += apart * word.read()[DEGREES];
    slope[DEGREES + 4] += apart;
  }

  private static double[] outputs(TwoJudged word, double[] at) {
    double[] out = new double[DEGREES + 1];
    for (int i = 0; i < DEGREES; i++) {
      out[i] = at[0] * word.weighed()[i] + at[1] * word.read()[i] + at[2 + i];
    }
    out[DEGREES] =
        at[DEGREES + 2] * word.weighed()[DEGREES]
            + at[DEGREES + 3] * word.read()[DEGREES]
            + at[DEGREES + 4];
    return Learner.shares(out);
  }

  /// Shares of the four degrees, and the estimate.
  double[] outputs(TwoJudged word) {
    return outputs(word, numbers);
  }

  /// The rows of the table that `extract` reads.
  ///
  /// @param importance how much the share of each degree weighs
  String rows(double[] importance) {
    return row("weights", IntStream.of(0, 0, 0, 0, DEGREES + 2).mapToDouble(i -> numbers[i]))
        + row("network", IntStream.of(1, 1, 1, 1, DEGREES + 3).mapToDouble(i -> numbers[i]))
        + row("constant", IntStream.of(2, 3, 4, 5, DEGREES + 4).mapToDouble(i -> numbers[i]))
        + row(
            "importance",
            IntStream.range(0, DEGREES + 1).mapToDouble(i -> i < DEGREES ? importance[i] : 1));
  }

  private static String row(String what, DoubleStream values) {
    return values
        .mapToObj(v -> String.format(Locale.ROOT, "%.3f", v))
        .collect(Collectors.joining("\t", what + "\t", "\n"));
  }
}
