package org.dragoman.training.coreference;

import java.util.Arrays;

/// The cheapest pairing of rows and columns of a square table (the Hungarian method, O(n³)).
final class Assignment {
  private final double[][] cost;
  private final double[] rowPrice;
  private final double[] columnPrice;
  private final int[] rowOf;

  private Assignment(double[][] cost) {
    this.cost = cost;
    this.rowPrice = new double[cost.length + 1];
    this.columnPrice = new double[cost.length + 1];
    this.rowOf = new int[cost.length + 1];
  }

  /// The least sum of one entry from each row and column.
  static double cheapest(double[][] cost) {
    Assignment assignment = new Assignment(cost);
    for (int row = 1; row <= cost.length; row++) {
      assignment.place(row);
    }
    double sum = 0;
    for (int column = 1; column <= cost.length; column++) {
      sum += cost[assignment.rowOf[column] - 1][column - 1];
    }
    return sum;
  }

  /// Gives a row a column along the cheapest path of changes; column 0 stands for none.
  private void place(int row) {
    int n = cost.length;
    int[] way = new int[n + 1];
    double[] least = new double[n + 1];
    boolean[] used = new boolean[n + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    rowOf[0] = row;
    int column = 0;
    do {
      used[column] = true;
      column = next(column, way, least, used);
    } while (rowOf[column] != 0);
    while (column != 0) {
      rowOf[column] = rowOf[way[column]];
      column = way[column];
    }
  }

  private int next(int column, int[] way, double[] least, boolean[] used) {
    int row = rowOf[column];
    int nearest = 0;
    double delta = Double.POSITIVE_INFINITY;
    for (int j = 1; j <= cost.length; j++) {
      if (!used[j]) {
        double reduced = cost[row - 1][j - 1] - rowPrice[row] - columnPrice[j];
        if (reduced < least[j]) {
          least[j] = reduced;
          way[j] = column;
        }
        if (least[j] < delta) {
          delta = least[j];
          nearest = j;
        }
      }
    }
    reprice(delta, least, used);
    return nearest;
  }

  private void reprice(double delta, double[] least, boolean[] used) {
    for (int j = 0; j <= cost.length; j++) {
      if (used[j]) {
        rowPrice[rowOf[j]] += delta;
        columnPrice[j] -= delta;
      } else {
        least[j] -= delta;
      }
    }
  }
}
