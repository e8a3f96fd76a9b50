package org.dragoman.training.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/// A multinomial logistic regression over named features that are there or not, trained by AdaGrad
/// with a penalty on large weights. The same examples give the same weights.
final class Softmax {
  private static final int ROUNDS = 12;
  private static final double RATE = 0.1;
  private static final double PENALTY = 0.0005;
  private static final int RAREST = 2;
  private static final long SEED = 7;

  private final Map<String, Integer> index = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> labels;
  private final double[][] weights;

  private Softmax(List<String> labels, TreeMap<String, Integer> counts) {
    this.labels = labels;
    counts.forEach((name, count) -> {
      if (count >= RAREST) {
        index.put(name, names.size());
        names.add(name);
      }
    });
    this.weights = new double[names.size()][labels.size()];
  }

  /// Features with their label.
  record Row(List<String> features, String label) {}

  static Softmax trained(List<Row> rows) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    TreeSet<String> labels = new TreeSet<>();
    for (Row row : rows) {
      row.features().forEach(f -> counts.merge(f, 1, Integer::sum));
      labels.add(row.label());
    }
    Softmax model = new Softmax(List.copyOf(labels), counts);
    model.train(rows);
    return model;
  }

  private void train(List<Row> rows) {
    double[][] squares = new double[names.size()][labels.size()];
    List<int[]> seen = rows.stream().map(row -> numbers(row.features())).toList();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      order.add(i);
    }
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        step(seen.get(i), labels.indexOf(rows.get(i).label()), squares);
      }
    }
  }

  private void step(int[] features, int right, double[][] squares) {
    double[] errors = shares(features, 1);
    errors[right] -= 1;
    for (int f : features) {
      for (int label = 0; label < errors.length; label++) {
        double gradient = errors[label] + PENALTY * weights[f][label];
        squares[f][label] += gradient * gradient;
        weights[f][label] -= RATE * gradient / Math.sqrt(squares[f][label] + 1e-6);
      }
    }
  }

  private int[] numbers(List<String> features) {
    return features.stream().filter(index::containsKey).mapToInt(index::get).toArray();
  }

  private double[] shares(int[] features, double temperature) {
    double[] sums = new double[labels.size()];
    for (int f : features) {
      for (int label = 0; label < sums.length; label++) {
        sums[label] += weights[f][label];
      }
    }
    double total = 0;
    for (int label = 0; label < sums.length; label++) {
      sums[label] = Math.exp(sums[label] / temperature);
      total += sums[label];
    }
    for (int label = 0; label < sums.length; label++) {
      sums[label] /= total;
    }
    return sums;
  }

  /// How likely each label is, in their order.
  ///
  /// @param temperature above 1 makes all less sure
  double[] shares(List<String> features, double temperature) {
    return shares(numbers(features), temperature);
  }

  List<String> labels() {
    return labels;
  }

  List<String> names() {
    return names;
  }

  double weight(int feature, int label) {
    return weights[feature][label];
  }
}
