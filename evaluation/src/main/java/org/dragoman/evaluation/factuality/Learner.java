package org.dragoman.evaluation.factuality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Logistic regression over the four degrees and linear regression of the score, side by side, by
/// AdaGrad; the mean of the last rounds' weights. The same examples give the same weights.
final class Learner {
  private static final int DEGREES = 4;
  private static final int OUTPUTS = DEGREES + 1;
  private static final int ROUNDS = 8;
  private static final int AVERAGED = 3;
  private static final int RARE = 5;
  private static final double RATE = 0.1;
  private static final double DECAY = 1e-4;
  private static final double REGRESSION = 0.3;
  private static final double SMOOTH = 1e-2;
  private static final long SEED = 1;

  private final Map<String, double[]> weights = new TreeMap<>();
  private final Map<String, double[]> squares = new TreeMap<>();
  private final Map<String, double[]> sums = new TreeMap<>();

  /// The weights of all features that are not rare, by feature.
  Map<String, double[]> learn(List<Example> examples) {
    frequent(examples).forEach(this::open);
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(this::learn);
      if (round >= ROUNDS - AVERAGED) {
        weights.forEach((feature, row) -> add(row(sums, feature), row));
      }
    }
    return sums;
  }

  private static double[] row(Map<String, double[]> table, String feature) {
    return table.getOrDefault(feature, new double[OUTPUTS]);
  }

  private void open(String feature) {
    weights.put(feature, new double[OUTPUTS]);
    sums.put(feature, new double[OUTPUTS]);
    double[] start = new double[OUTPUTS];
    Arrays.fill(start, SMOOTH);
    squares.put(feature, start);
  }

  private static List<String> frequent(List<Example> examples) {
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(e -> e.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= RARE)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void learn(Example example) {
    List<String> known = example.features().stream().filter(weights::containsKey).toList();
    double[] slope = slope(example, known);
    for (String feature : known) {
      double[] row = row(weights, feature);
      double[] square = row(squares, feature);
      for (int i = 0; i < OUTPUTS; i++) {
        double step = slope[i] + DECAY * row[i];
        square[i] += step * step;
        row[i] -= RATE * step / Math.sqrt(square[i]);
      }
    }
  }

  /// How far the present weights are off, for each output.
  private double[] slope(Example example, List<String> known) {
    double[] out = new double[OUTPUTS];
    known.forEach(f -> add(out, row(weights, f)));
    double highest = Arrays.stream(out, 0, DEGREES).max().orElse(0);
    double total = 0;
    for (int i = 0; i < DEGREES; i++) {
      out[i] = Math.exp(out[i] - highest);
      total += out[i];
    }
    for (int i = 0; i < DEGREES; i++) {
      out[i] = out[i] / total - (i == example.degree() ? 1 : 0);
    }
    out[DEGREES] = (out[DEGREES] - example.score()) * REGRESSION;
    return out;
  }

  private static void add(double[] to, double[] more) {
    for (int i = 0; i < to.length; i++) {
      to[i] += more[i];
    }
  }

  /// How many rounds' weights are summed in what [#learn] returns.
  static int rounds() {
    return AVERAGED;
  }
}
