package org.dragoman.reconcile.conflict;

import org.dragoman.model.finding.Quantity;

/// The numbers that a quantity allows.
///
/// @param least the smallest
/// @param most the largest
record Bounds(double least, double most) {
  private static final double ABOUT = 0.15;

  static Bounds of(Quantity quantity) {
    double low = quantity.value();
    double high = quantity.upper().orElse(low);
    return switch (quantity.bound()) {
      case EXACT -> new Bounds(low, high);
      case ABOUT -> new Bounds(low * (1 - ABOUT), high * (1 + ABOUT));
      case AT_LEAST -> new Bounds(low, Double.MAX_VALUE);
      case AT_MOST -> new Bounds(0, high);
    };
  }

  /// Whether no number is allowed by both.
  boolean excludes(Bounds other) {
    return most < other.least || other.most < least;
  }
}
