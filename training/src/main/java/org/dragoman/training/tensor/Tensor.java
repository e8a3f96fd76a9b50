package org.dragoman.training.tensor;

import java.util.Arrays;

/// Numbers in a grid, row by row.
///
/// @param sizes of the grid, the slowest first
/// @param values as many as the sizes say
public record Tensor(long[] sizes, float[] values) {
  public Tensor {
    if (count(sizes) != values.length) {
      throw new IllegalArgumentException(
          values.length + " values for a grid of " + Arrays.toString(sizes));
    }
  }

  /// A grid of such sizes.
  public static Tensor of(float[] values, long... sizes) {
    return new Tensor(sizes, values);
  }

  /// A grid of zeros.
  public static Tensor zeros(long... sizes) {
    return new Tensor(sizes, new float[count(sizes)]);
  }

  private static int count(long[] sizes) {
    return Math.toIntExact(Arrays.stream(sizes).reduce(1, Math::multiplyExact));
  }

  /// The number of columns: the size that changes fastest.
  public int columns() {
    return Math.toIntExact(sizes[sizes.length - 1]);
  }

  /// The number of rows over all but the last size.
  public int rows() {
    return values.length / columns();
  }
}
