package org.dragoman.reconcile.incident;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.model.finding.Actor;

/// One side of a happening: who is named on it, each as the report that names him knows him. An
/// office is held for a time, so that a candidate of one year is the president of the next.
///
/// @param members views by actor id; empty for those of whom the report knows nothing
record Side(SortedMap<String, Optional<Actor>> members) {
  Side {
    members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
  }

  static Side none() {
    return new Side(new TreeMap<>());
  }

  Set<String> ids() {
    return members.keySet();
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  /// Both sides' members; whoever is in both is as this side knows him.
  Side and(Side other) {
    SortedMap<String, Optional<Actor>> both = new TreeMap<>(other.members);
    both.putAll(members);
    return new Side(both);
  }
}
