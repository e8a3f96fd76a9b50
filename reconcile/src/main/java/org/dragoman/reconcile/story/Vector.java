package org.dragoman.reconcile.story;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A text as a direction: the weights of its terms, together of length 1; or a sum of such.
///
/// @param terms numbers of the terms, ascending
/// @param weights beside them
record Vector(int[] terms, double[] weights) {
  static Vector of(SortedMap<Integer, Double> weightOf) {
    double length = Math.sqrt(weightOf.values().stream().mapToDouble(w -> w * w).sum());
    return new Vector(
        weightOf.keySet().stream().mapToInt(t -> t).toArray(),
        weightOf.values().stream().mapToDouble(w -> length == 0 ? 0 : w / length).toArray());
  }

  /// All together, not cut to a length: its product with a vector is that with each of them, added
  /// up.
  static Vector sum(List<Vector> vectors) {
    SortedMap<Integer, Double> sum = new TreeMap<>();
    for (Vector v : vectors) {
      for (int i = 0; i < v.terms.length; i++) {
        sum.merge(v.terms[i], v.weights[i], Double::sum);
      }
    }
    return new Vector(
        sum.keySet().stream().mapToInt(t -> t).toArray(),
        sum.values().stream().mapToDouble(w -> w).toArray());
  }

  /// The cosine: 1 for the same words, 0 for none in common.
  double dot(Vector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = Integer.compare(terms[i], other.terms[j]);
      if (order == 0) {
        sum += weights[i] * other.weights[j];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  /// The terms of the greatest weight.
  int[] strongest(int most) {
    return IntStream.range(0, terms.length)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(i -> -weights[i]).thenComparingInt(i -> terms[i]))
        .limit(most)
        .mapToInt(i -> terms[i])
        .toArray();
  }
}
