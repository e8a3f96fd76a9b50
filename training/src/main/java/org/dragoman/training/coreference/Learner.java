package org.dragoman.training.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.dragoman.read.coreference.Choice;
import org.dragoman.read.coreference.Ranker;

/// The ranker's weights while they are learnt: the probability of the right antecedents together is
/// made greater, one phrase at a time.
final class Learner {
  private static final float NEGLIGIBLE = 1e-3f;
  private static final double LEAST = 1e-12;

  private final Settings settings;
  private final RandomGenerator random;
  private final Rows mine;
  private final Rows yours;
  private final Rows pair;
  private final Rows alone;
  private final Rows weights;
  private final Rows biases;
  private double loss;

  Learner(Settings settings, RandomGenerator random) {
    this.settings = settings;
    this.random = random;
    int hidden = settings.hidden();
    this.mine = new Rows(Choice.ownFeatures(), hidden, 0.1f, random);
    this.yours = new Rows(Choice.ownFeatures(), hidden, 0.1f, random);
    this.pair = new Rows(Choice.pairFeatures() + 1, hidden, 0.1f, random);
    this.alone = new Rows(Choice.ownFeatures() + 1, hidden, 0.1f, random);
    this.weights = new Rows(2, hidden, 0.15f, random);
    this.biases = new Rows(2, 1, 0, random);
  }

  /// Learns one answer and gives the one that it would have given.
  ///
  /// @param right places of the right antecedents; none if the phrase is new
  int learn(Choice choice, boolean[] right, float rate) {
    List<Layer> layers = new ArrayList<>();
    float[] my = sum(mine, choice.own(choice.mention()));
    boolean[] kept = dropped();
    for (int k = 0; k < choice.size(); k++) {
      float[] sum = my.clone();
      for (int feature : choice.own(choice.antecedent(k))) {
        yours.addTo(sum, feature);
      }
      for (int feature : choice.pair(k)) {
        pair.addTo(sum, feature);
      }
      pair.addTo(sum, Choice.pairFeatures());
      layers.add(layer(sum, kept, 0));
    }
    float[] fresh = sum(alone, choice.own(choice.mention()));
    alone.addTo(fresh, Choice.ownFeatures());
    layers.add(layer(fresh, kept, 1));
    float[] gradients = gradients(layers, right);
    descend(choice, layers, gradients, rate);
    return choice.heaviest(layers.stream().mapToDouble(l -> Math.exp(l.score())).toArray());
  }

  private boolean[] dropped() {
    boolean[] kept = new boolean[settings.hidden()];
    for (int h = 0; h < kept.length; h++) {
      kept[h] = random.nextFloat() >= settings.dropout();
    }
    return kept;
  }

  private float[] sum(Rows rows, int[] features) {
    float[] sum = new float[settings.hidden()];
    for (int feature : features) {
      rows.addTo(sum, feature);
    }
    return sum;
  }

  private Layer layer(float[] sum, boolean[] kept, int kind) {
    float scale = 1 / (1 - settings.dropout());
    for (int h = 0; h < sum.length; h++) {
      sum[h] = kept[h] && sum[h] > 0 ? sum[h] * scale : 0;
    }
    float score = weights.times(sum, kind) + biases.weights()[kind];
    return new Layer(sum, score);
  }

  /// How the loss moves with each score; the last is that of being new.
  private float[] gradients(List<Layer> layers, boolean[] right) {
    int n = layers.size();
    boolean isNew = none(right);
    double[] odds = new double[n];
    double most = layers.stream().mapToDouble(Layer::score).max().orElse(0);
    double all = 0;
    double good = LEAST;
    for (int k = 0; k < n; k++) {
      odds[k] = Math.exp(layers.get(k).score() - most);
      all += odds[k];
      good += (k < n - 1 ? right[k] : isNew) ? odds[k] : 0;
    }
    float[] gradients = new float[n];
    for (int k = 0; k < n; k++) {
      boolean wanted = k < n - 1 ? right[k] : isNew;
      gradients[k] = (float) (odds[k] / all - (wanted ? odds[k] / good : 0));
    }
    loss -= Math.log(good / all);
    return gradients;
  }

  private static boolean none(boolean[] right) {
    for (boolean r : right) {
      if (r) {
        return false;
      }
    }
    return true;
  }

  private void descend(Choice choice, List<Layer> layers, float[] gradients, float rate) {
    int n = choice.size();
    float decay = settings.decay();
    float[] sumOfMine = new float[settings.hidden()];
    for (int k = 0; k <= n; k++) {
      if (Math.abs(gradients[k]) < NEGLIGIBLE) {
        continue;
      }
      int kind = k < n ? 0 : 1;
      float[] back = back(layers.get(k), gradients[k], kind, rate);
      if (k < n) {
        for (int h = 0; h < back.length; h++) {
          sumOfMine[h] += back[h];
        }
        for (int feature : choice.own(choice.antecedent(k))) {
          yours.step(feature, back, rate, decay);
        }
        for (int feature : choice.pair(k)) {
          pair.step(feature, back, rate, decay);
        }
        pair.step(Choice.pairFeatures(), back, rate, 0);
      } else {
        for (int feature : choice.own(choice.mention())) {
          alone.step(feature, back, rate, decay);
        }
        alone.step(Choice.ownFeatures(), back, rate, 0);
      }
    }
    for (int feature : choice.own(choice.mention())) {
      mine.step(feature, sumOfMine, rate, decay);
    }
  }

  /// The gradient at the hidden layer; the weights behind it are moved.
  private float[] back(Layer layer, float gradient, int kind, float rate) {
    float scale = 1 / (1 - settings.dropout());
    float[] back = new float[settings.hidden()];
    float[] over = new float[settings.hidden()];
    int at = kind * back.length;
    for (int h = 0; h < back.length; h++) {
      over[h] = gradient * layer.values()[h];
      back[h] = layer.values()[h] > 0 ? gradient * scale * weights.weights()[at + h] : 0;
    }
    weights.step(kind, over, rate, settings.decay());
    biases.step(kind, new float[] {gradient}, rate, 0);
    return back;
  }

  /// The sum of all losses since this was last asked.
  double takeLoss() {
    double sum = loss;
    loss = 0;
    return sum;
  }

  /// Counts the weights as they stand into the mean.
  void remember() {
    List.of(mine, yours, pair, alone, weights, biases).forEach(Rows::remember);
  }

  /// The ranker of the mean of the weights that were remembered.
  ///
  /// @param lean what is taken off the score of being new
  Ranker ranker(float lean) {
    int hidden = settings.hidden();
    float[] out = new float[2 * hidden + 2];
    System.arraycopy(weights.mean(), 0, out, 0, 2 * hidden);
    System.arraycopy(biases.mean(), 0, out, 2 * hidden, 2);
    out[2 * hidden + 1] -= lean;
    return new Ranker(hidden, mine.mean(), yours.mean(), pair.mean(), alone.mean(), out);
  }

  /// What the hidden layer holds for one answer, and its score.
  private record Layer(float[] values, float score) {}
}
