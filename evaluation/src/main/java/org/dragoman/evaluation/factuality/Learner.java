package org.dragoman.evaluation.factuality;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Logistic regression over the four degrees and linear regression of the score, side by side, with
/// a penalty on large weights; accelerated descent over all examples at once. The same examples
/// give the same weights.
final class Learner {
  static final int DEGREES = 4;
  private static final int OUTPUTS = DEGREES + 1;
  private static final int STEPS = 500;
  private static final int RARE = 5;

  /// An example weighs one, a squared weight half of this: among 18,000 held-out triggers 20 to 50
  /// did about the same, 5 and 200 worse.
  private static final double PENALTY = 33;

  /// Bounds how fast the slope changes; there are some seventy features to an example.
  private static final double STEEPEST = 25;

  private static final double REGRESSION = 0.5;

  private final Map<String, Integer> index = new HashMap<>();
  private double[] weights = new double[0];

  /// Learns from examples; features that are rare among them are left out.
  static Learner of(List<Example> examples) {
    Learner learner = new Learner();
    learner.learn(examples);
    return learner;
  }

  private void learn(List<Example> examples) {
    frequent(examples).forEach(f -> index.put(f, index.size()));
    List<int[]> rows = examples.stream().map(e -> numbers(e.features())).toList();
    weights = new double[index.size() * OUTPUTS];
    double[] ahead = weights.clone();
    double step = 1 / (STEEPEST * examples.size() + PENALTY);
    for (int round = 1; round <= STEPS; round++) {
      double[] slope = slope(examples, rows, ahead);
      double[] next = new double[weights.length];
      double speed = (round - 1.0) / (round + 2.0);
      for (int i = 0; i < next.length; i++) {
        next[i] = ahead[i] - step * slope[i];
        ahead[i] = next[i] + speed * (next[i] - weights[i]);
      }
      weights = next;
    }
  }

  private static List<String> frequent(List<Example> examples) {
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(e -> e.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= RARE)
        .map(Map.Entry::getKey)
        .toList();
  }

  private int[] numbers(List<String> features) {
    return features.stream().filter(index::containsKey).mapToInt(index::get).toArray();
  }

  private static double[] slope(List<Example> examples, List<int[]> rows, double[] at) {
    double[] slope = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      slope[i] = PENALTY * at[i];
    }
    for (int i = 0; i < rows.size(); i++) {
      double[] off = off(examples.get(i), outputs(rows.get(i), at));
      for (int feature : rows.get(i)) {
        for (int output = 0; output < OUTPUTS; output++) {
          slope[feature * OUTPUTS + output] += off[output];
        }
      }
    }
    return slope;
  }

  /// The share of each degree, and the estimate.
  private static double[] outputs(int[] row, double[] weights) {
    double[] out = new double[OUTPUTS];
    for (int feature : row) {
      for (int output = 0; output < OUTPUTS; output++) {
        out[output] += weights[feature * OUTPUTS + output];
      }
    }
    return shares(out);
  }

  /// Makes shares of the odds (logarithms, up to a constant) of four degrees, in place; what stands
  /// behind them stays.
  static double[] shares(double[] out) {
    double highest = Arrays.stream(out, 0, DEGREES).max().orElse(0);
    double total = 0;
    for (int i = 0; i < DEGREES; i++) {
      out[i] = Math.exp(out[i] - highest);
      total += out[i];
    }
    for (int i = 0; i < DEGREES; i++) {
      out[i] /= total;
    }
    return out;
  }

  private static double[] off(Example example, double[] out) {
    out[example.degree()] -= 1;
    out[DEGREES] = (out[DEGREES] - example.score()) * REGRESSION;
    return out;
  }

  /// The share of each degree, and the estimate, of an example.
  double[] outputs(Example example) {
    return outputs(numbers(example.features()), weights);
  }

  /// The weights of each feature, by name: one for each degree and one for the estimate.
  Map<String, double[]> weights() {
    Map<String, double[]> byName = new TreeMap<>();
    index.forEach((name, at) ->
        byName.put(name, Arrays.copyOfRange(weights, at * OUTPUTS, at * OUTPUTS + OUTPUTS)));
    return byName;
  }
}
