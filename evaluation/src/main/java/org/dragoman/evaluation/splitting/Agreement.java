package org.dragoman.evaluation.splitting;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// How far two sets of things agree.
///
/// @param both in both
/// @param gold in the gold set
/// @param found in ours
record Agreement(int both, int gold, int found) {
  static final Agreement NONE = new Agreement(0, 0, 0);

  static Agreement of(Collection<?> gold, Collection<?> found) {
    Set<Object> both = new HashSet<>(gold);
    both.retainAll(new HashSet<>(found));
    return new Agreement(both.size(), new HashSet<>(gold).size(), new HashSet<>(found).size());
  }

  Agreement plus(Agreement other) {
    return new Agreement(both + other.both, gold + other.gold, found + other.found);
  }

  /// The harmonic mean of precision and recall; 1 if there is nothing to find.
  double f1() {
    return gold + found == 0 ? 1 : 2.0 * both / (gold + found);
  }
}
