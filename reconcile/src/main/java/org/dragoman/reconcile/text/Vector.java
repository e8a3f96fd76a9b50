package org.dragoman.reconcile.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A sparse vector over terms. Sums run in the order of the terms, so that results do not depend on
/// hashing.
///
/// @param weights by term
public record Vector(Map<String, Double> weights) {
  /// No terms at all.
  public static final Vector ZERO = new Vector(Map.of());

  public Vector {
    weights = new TreeMap<>(weights);
  }

  public double length() {
    return Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
  }

  /// The vector of the same direction with length 1; [#ZERO] stays.
  public Vector unit() {
    double length = length();
    return length == 0 ? this : times(1 / length);
  }

  public Vector times(double factor) {
    Map<String, Double> scaled = new TreeMap<>(weights);
    scaled.replaceAll((_, w) -> w * factor);
    return new Vector(scaled);
  }

  public Vector plus(Vector other) {
    Map<String, Double> sum = new TreeMap<>(weights);
    other.weights.forEach((term, w) -> sum.merge(term, w, Double::sum));
    return new Vector(sum);
  }

  /// The sum of products: the cosine of two vectors of length 1.
  public double dot(Vector other) {
    if (weights.size() > other.weights.size()) {
      return other.dot(this);
    }
    double sum = 0;
    for (var entry : weights.entrySet()) {
      sum += entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }

  /// The terms of the greatest weight, greatest first.
  public List<String> strongest(int most) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
