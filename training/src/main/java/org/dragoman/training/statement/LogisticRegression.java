package org.dragoman.training.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// A logistic regression over named features that are there or not, trained by AdaGrad with a
/// penalty on large weights. The same examples give the same weights.
final class LogisticRegression {
  private static final int ROUNDS = 40;
  private static final double RATE = 0.1;
  private static final int RAREST = 2;
  private static final long SEED = 7;

  private final Map<String, Integer> index = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final double penalty;
  private double[] weights = new double[0];

  /// @param penalty how strongly large weights are held down, per example
  LogisticRegression(double penalty) {
    this.penalty = penalty;
  }

  void train(List<Example> examples) {
    number(examples);
    weights = new double[names.size()];
    double[] squares = new double[names.size()];
    Arrays.fill(squares, 1e-2);
    List<int[]> seen = examples.stream().map(e -> numbers(e.features())).toList();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      order.add(i);
    }
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        step(seen.get(i), examples.get(i).positive(), squares);
      }
    }
  }

  private void step(int[] features, boolean positive, double[] squares) {
    double error = probability(features) - (positive ? 1 : 0);
    for (int f : features) {
      double gradient = error + penalty * weights[f];
      squares[f] += gradient * gradient;
      weights[f] -= RATE * gradient / Math.sqrt(squares[f]);
    }
  }

  private void number(List<Example> examples) {
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(e -> e.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
    counts.forEach((name, count) -> {
      if (count >= RAREST) {
        index.put(name, names.size());
        names.add(name);
      }
    });
  }

  private int[] numbers(List<String> features) {
    return features.stream().filter(index::containsKey).mapToInt(index::get).toArray();
  }

  private double probability(int[] features) {
    double sum = 0;
    for (int f : features) {
      sum += weights[f];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  double probability(List<String> features) {
    return probability(numbers(features));
  }

  /// The weights that are not nearly nothing, by name.
  Map<String, Double> weights(double least) {
    Map<String, Double> kept = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      if (Math.abs(weights[i]) >= least) {
        kept.put(names.get(i), Math.round(weights[i] * 1000) / 1000.0);
      }
    }
    return kept;
  }
}
