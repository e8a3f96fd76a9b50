package org.dragoman.extract.standing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How likely each degree of certainty is, with an estimate on the scale of -3 to 3.
///
/// @param shares of fact, possible, uncertain, counterfact; they sum to 1
/// @param estimate -3..3
public record Judgement(List<Double> shares, double estimate) {
  private static final double[] CENTRES = {2.5, 1.2, 0, -1.9};
  private static final double[] LOWEST = {2, 0.5, -0.499, -3};
  private static final double[] HIGHEST = {3, 1.999, 0.499, -0.501};

  /// The middle degrees are rare; without more weight they would never be chosen. These give the
  /// highest mean F1 that is to be expected on held-out training examples (`FactualityTraining`) if
  /// the weights over features judge alone.
  static final List<Double> IMPORTANCE = List.of(1.0, 2.8, 3.6, 1.1);

  public Judgement {
    shares = List.copyOf(shares);
  }

  /// The judgement of the odds of four degrees (their logarithms, up to a constant) and an
  /// estimate.
  static Judgement ofOdds(double[] odds) {
    int degrees = LOWEST.length;
    double highest = Arrays.stream(odds, 0, degrees).max().orElse(0);
    double[] powers = Arrays.stream(odds, 0, degrees).map(o -> Math.exp(o - highest)).toArray();
    double all = Arrays.stream(powers).sum();
    return new Judgement(Arrays.stream(powers).mapToObj(p -> p / all).toList(), odds[degrees]);
  }

  /// This judgement, its degrees weighed, and a fixed score, mixed.
  ///
  /// @param trust how much this judgement counts, 0..1
  /// @param importance how much the share of each degree weighs
  Judgement blend(double score, double trust, List<Double> importance) {
    int degree = degreeOf(score);
    List<Double> weighed =
        IntStream.range(0, shares.size()).mapToObj(i -> shares.get(i) * importance.get(i)).toList();
    double all = weighed.stream().mapToDouble(Double::doubleValue).sum();
    List<Double> mixed =
        IntStream.range(0, shares.size())
            .mapToObj(i -> trust * weighed.get(i) / all + (i == degree ? 1 - trust : 0))
            .toList();
    return new Judgement(mixed, trust * mean() + (1 - trust) * score);
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
