package org.dragoman.evaluation.factuality;

import java.util.List;

/// An event's word whose certainty people have judged.
///
/// @param features what bears on it
/// @param score -3..3
record Example(List<String> features, double score) {
  /// The degree of a score: 0 fact, 1 possible, 2 uncertain, 3 counterfact.
  int degree() {
    return degree(score);
  }

  /// The degree of a score.
  static int degree(double score) {
    if (score >= 2) {
      return 0;
    }
    if (score >= 0.5) {
      return 1;
    }
    return score >= -0.5 ? 2 : 3;
  }
}
