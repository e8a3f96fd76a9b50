package org.dragoman.evaluation.factuality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How well examples are judged by weights that were learnt without them: in five parts, each of
/// stretches of consecutive examples, since neighbours are of one document.
final class HeldOut {
  private static final int PARTS = 5;
  private static final int STRETCH = 150;
  private static final double FINEST = 0.1;
  private static final double HEAVIEST = 5;
  private static final int ROUNDS = 3;

  private final List<Double> scores = new ArrayList<>();
  private final List<double[]> outputs = new ArrayList<>();

  static HeldOut of(List<Example> all) {
    HeldOut heldOut = new HeldOut();
    for (int part = 0; part < PARTS; part++) {
      List<Example> known = new ArrayList<>();
      List<Example> unknown = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        (part(i) == part ? unknown : known).add(all.get(i));
      }
      Learner learner = Learner.of(known);
      unknown.forEach(e -> heldOut.add(e.score(), learner.outputs(e)));
    }
    return heldOut;
  }

  /// The part to which an example belongs.
  ///
  /// @param row its number among all
  static int part(int row) {
    return row / STRETCH % PARTS;
  }

  /// Takes note of what was said of an example.
  ///
  /// @param output shares of the four degrees, and an estimate
  void add(double score, double[] output) {
    scores.add(score);
    outputs.add(output);
  }

  /// How much the share of each degree should weigh, so that the mean F1 of the degrees is highest
  /// if the shares are right.
  double[] degreeWeights() {
    double[] best = {1, 2, 3, 1};
    double highest = expected(best);
    for (int round = 0; round < ROUNDS; round++) {
      for (int degree = 1; degree < Learner.DEGREES; degree++) {
        for (double weight = 0.5; weight < HEAVIEST; weight += FINEST) {
          double[] other = best.clone();
          other[degree] = weight;
          double mean = expected(other);
          if (mean > highest + 1e-9) {
            highest = mean;
            best = other;
          }
        }
      }
    }
    return best;
  }

  /// The mean F1 of the degrees that is to be expected if the shares are right.
  double expected(double[] weights) {
    double[] right = new double[Learner.DEGREES];
    double[] both = new double[Learner.DEGREES];
    for (double[] output : outputs) {
      int chosen = chosen(output, weights);
      right[chosen] += output[chosen];
      both[chosen]++;
      for (int i = 0; i < Learner.DEGREES; i++) {
        both[i] += output[i];
      }
    }
    return meanF1(right, both);
  }

  /// The mean F1 of the degrees.
  double macroF1(double[] weights) {
    double[] right = new double[Learner.DEGREES];
    double[] both = new double[Learner.DEGREES];
    for (int i = 0; i < scores.size(); i++) {
      int chosen = chosen(outputs.get(i), weights);
      int degree = Example.degree(scores.get(i));
      right[chosen] += chosen == degree ? 1 : 0;
      both[chosen]++;
      both[degree]++;
    }
    return meanF1(right, both);
  }

  private static double meanF1(double[] right, double[] both) {
    double sum = 0;
    for (int i = 0; i < right.length; i++) {
      sum += both[i] == 0 ? 0 : 2 * right[i] / both[i];
    }
    return sum / right.length;
  }

  private static int chosen(double[] output, double[] weights) {
    int best = 0;
    for (int i = 1; i < Learner.DEGREES; i++) {
      best = output[i] * weights[i] > output[best] * weights[best] ? i : best;
    }
    return best;
  }

  /// Pearson's r of the estimates and the scores.
  double correlation() {
    double[] estimates = outputs.stream().mapToDouble(o -> o[Learner.DEGREES]).toArray();
    double[] wanted = scores.stream().mapToDouble(Double::doubleValue).toArray();
    double estimated = Arrays.stream(estimates).average().orElse(0);
    double scored = Arrays.stream(wanted).average().orElse(0);
    double together = 0;
    double own = 0;
    double other = 0;
    for (int i = 0; i < wanted.length; i++) {
      together += (estimates[i] - estimated) * (wanted[i] - scored);
      own += Math.pow(estimates[i] - estimated, 2);
      other += Math.pow(wanted[i] - scored, 2);
    }
    return together / Math.sqrt(own * other);
  }

  @Override
  public String toString() {
    double[] weights = degreeWeights();
    return String.format(
        Locale.ROOT,
        "held out: %d, r %.3f, macro-F1 %.3f (expected %.3f) with degrees weighed %s",
        scores.size(),
        correlation(),
        macroF1(weights),
        expected(weights),
        Arrays.toString(Arrays.stream(weights).map(w -> Math.round(w * 10) / 10.0).toArray()));
  }
}
