package org.dragoman.extract.standing;

import java.util.List;
import java.util.stream.IntStream;

/// How likely each degree of certainty is, with an estimate on the scale of -3 to 3.
///
/// @param shares of fact, possible, uncertain, counterfact; they sum to 1
/// @param estimate -3..3
record Judgement(List<Double> shares, double estimate) {
  private static final double[] CENTRES = {2.5, 1.2, 0, -1.9};
  private static final double[] LOWEST = {2, 0.5, -0.499, -3};
  private static final double[] HIGHEST = {3, 1.999, 0.499, -0.501};

  /// The middle degrees are rare; without more weight they would never be chosen. These give the
  /// highest mean F1 that is to be expected on held-out training examples (`FactualityTraining`).
  private static final double[] WEIGHT = {1, 2.8, 3.6, 1.1};

  Judgement {
    shares = List.copyOf(shares);
  }

  /// This judgement, its degrees weighed, and a fixed score, mixed.
  ///
  /// @param trust how much this judgement counts, 0..1
  Judgement blend(double score, double trust) {
    int degree = degreeOf(score);
    double all = IntStream.range(0, shares.size()).mapToDouble(this::weighed).sum();
    List<Double> mixed =
        IntStream.range(0, shares.size())
            .mapToObj(i -> trust * weighed(i) / all + (i == degree ? 1 - trust : 0))
            .toList();
    return new Judgement(mixed, trust * mean() + (1 - trust) * score);
  }

  private double weighed(int degree) {
    return shares.get(degree) * WEIGHT[degree];
  }

  private double mean() {
    double expected = 0;
    for (int i = 0; i < shares.size(); i++) {
      expected += shares.get(i) * CENTRES[i];
    }
    return (expected + Math.clamp(estimate, -3, 3)) / 2;
  }

  /// The estimate, kept within the degree that is likeliest.
  double score() {
    int best = 0;
    for (int i = 1; i < shares.size(); i++) {
      best = shares.get(i) > shares.get(best) ? i : best;
    }
    return Math.clamp(estimate, LOWEST[best], HIGHEST[best]);
  }

  private static int degreeOf(double score) {
    for (int i = 0; i < LOWEST.length; i++) {
      if (score >= LOWEST[i]) {
        return i;
      }
    }
    return LOWEST.length - 1;
  }
}
