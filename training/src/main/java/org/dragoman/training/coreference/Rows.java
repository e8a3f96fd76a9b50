package org.dragoman.training.coreference;

import java.util.random.RandomGenerator;

/// A table of weights that learns by AdaGrad: each weight's steps get smaller by what it has moved.
final class Rows {
  private static final float START = 0.1f;

  private final int width;
  private final float[] weights;
  private final float[] moved;
  private final float[] sum;
  private int remembered;

  /// Rows of small random weights.
  Rows(int rows, int width, float scale, RandomGenerator random) {
    this.width = width;
    this.weights = new float[rows * width];
    this.moved = new float[rows * width];
    this.sum = new float[rows * width];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = scale * (float) random.nextGaussian();
      moved[i] = START;
    }
  }

  float[] weights() {
    return weights;
  }

  /// Counts the weights as they stand into the mean.
  void remember() {
    remembered++;
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weights[i];
    }
  }

  /// The mean of what was remembered.
  float[] mean() {
    float[] mean = new float[sum.length];
    for (int i = 0; i < sum.length; i++) {
      mean[i] = sum[i] / Math.max(1, remembered);
    }
    return mean;
  }

  void addTo(float[] sum, int row) {
    int at = row * width;
    for (int i = 0; i < width; i++) {
      sum[i] += weights[at + i];
    }
  }

  float times(float[] values, int row) {
    float sum = 0;
    int at = row * width;
    for (int i = 0; i < width; i++) {
      sum += weights[at + i] * values[i];
    }
    return sum;
  }

  /// One step down a gradient.
  void step(int row, float[] gradient, float rate, float decay) {
    int at = row * width;
    for (int i = 0; i < width; i++) {
      float g = gradient[i];
      if (g != 0) {
        g += decay * weights[at + i];
        moved[at + i] += g * g;
        weights[at + i] -= rate * g / (float) Math.sqrt(moved[at + i]);
      }
    }
  }
}
