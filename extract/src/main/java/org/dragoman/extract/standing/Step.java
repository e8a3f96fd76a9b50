package org.dragoman.extract.standing;

import java.util.Optional;

/// A step from a word to the word that it depends on.
///
/// @param operator what the upper word does to the lower
/// @param shares whether the upper word's own negation and modals reach the lower word too
/// @param goesOn whether what stands above the upper word reaches the lower word
/// @param given whether the lower word is taken for granted
record Step(Optional<Operator> operator, boolean shares, boolean goesOn, boolean given) {
  /// Nothing above reaches the lower word.
  static final Step STOP = new Step(Optional.empty(), false, false, false);

  /// The lower word is taken for granted: nothing above reaches it.
  static final Step GIVEN = new Step(Optional.empty(), false, false, true);

  /// Whatever holds of the upper word holds of the lower.
  static final Step SHARE = new Step(Optional.empty(), true, true, false);

  /// Only what stands above the upper word reaches the lower.
  static final Step PASS = new Step(Optional.empty(), false, true, false);

  /// The upper word decides, and what decides over it does so here.
  static Step by(Operator operator) {
    return new Step(Optional.of(operator), true, true, false);
  }

  /// The operator if there is one, else another step.
  static Step byOr(Optional<Operator> operator, Step otherwise) {
    return operator.map(Step::by).orElse(otherwise);
  }
}
