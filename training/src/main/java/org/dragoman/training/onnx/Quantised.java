package org.dragoman.training.onnx;

import org.dragoman.training.tensor.Tensor;

/// Weights as signed bytes, each column or row with a scale of its own.
///
/// @param bytes in the order of the weights
/// @param scales what a step of a byte is worth
record Quantised(byte[] bytes, float[] scales) {
  /// In seven bits products of unsigned and signed bytes cannot overflow on processors that add
  /// them up in 16: 255 * 63 * 2 is less than 32,768.
  private static final int SEVEN_BITS = 63;

  private static final int EIGHT_BITS = 127;
  private static final float LEAST_SCALE = 1e-10f;

  /// Seven bits a weight, a scale a column: a matrix that inputs are multiplied with.
  static Quantised columns(Tensor matrix) {
    int columns = matrix.columns();
    float[] values = matrix.values();
    float[] scales = new float[columns];
    for (int i = 0; i < values.length; i++) {
      scales[i % columns] = Math.max(scales[i % columns], Math.abs(values[i]));
    }
    return of(values, scaled(scales, SEVEN_BITS), i -> i % columns);
  }

  /// Eight bits a weight, a scale a row: vectors that are looked up.
  static Quantised rows(Tensor matrix) {
    int columns = matrix.columns();
    float[] values = matrix.values();
    float[] scales = new float[matrix.rows()];
    for (int i = 0; i < values.length; i++) {
      scales[i / columns] = Math.max(scales[i / columns], Math.abs(values[i]));
    }
    return of(values, scaled(scales, EIGHT_BITS), i -> i / columns);
  }

  private static float[] scaled(float[] largest, int steps) {
    float[] scales = new float[largest.length];
    for (int i = 0; i < scales.length; i++) {
      scales[i] = Math.max(largest[i] / steps, LEAST_SCALE);
    }
    return scales;
  }

  /// Which scale a value has.
  private interface ScaleOf {
    int of(int value);
  }

  private static Quantised of(float[] values, float[] scales, ScaleOf scale) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(values[i] / scales[scale.of(i)]);
    }
    return new Quantised(bytes, scales);
  }
}
