package org.dragoman.training.coreference;

/// How a ranker is trained.
///
/// @param hidden width of the hidden layer
/// @param epochs how often all documents are seen
/// @param rate the first step size; it falls to a tenth
/// @param dropout part of the hidden layer that is left out at random
/// @param decay pull of weights towards zero
/// @param lean what is taken off the score of being new when all is learnt: the score counts whole
///   chains, so that a link missed costs more than a phrase wrongly taken for new
/// @param seed of all chance
record Settings(
    int hidden, int epochs, float rate, float dropout, float decay, float lean, long seed) {
  static final Settings USUAL = new Settings(64, 6, 0.05f, 0.3f, 1e-5f, 0.5f, 7);

  float rate(int epoch) {
    return rate * (1 - 0.9f * epoch / Math.max(1, epochs - 1));
  }

  /// The first epoch whose weights count into the mean that is kept.
  int firstRemembered() {
    return epochs / 3;
  }
}
