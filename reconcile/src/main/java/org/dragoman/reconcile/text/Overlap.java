package org.dragoman.reconcile.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// How much two sets of terms share.
public final class Overlap {
  private Overlap() {}

  /// Shared terms as a part of the smaller set; 0 if one is empty.
  public static double ofSmaller(Collection<String> a, Collection<String> b) {
    Set<String> left = new HashSet<>(a);
    Set<String> right = new HashSet<>(b);
    int smaller = Math.min(left.size(), right.size());
    left.retainAll(right);
    return smaller == 0 ? 0 : (double) left.size() / smaller;
  }

  /// Shared terms as a part of all (Jaccard); 0 if both are empty.
  public static double ofAll(Collection<String> a, Collection<String> b) {
    Set<String> all = new HashSet<>(a);
    all.addAll(b);
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(new HashSet<>(b));
    return all.isEmpty() ? 0 : (double) shared.size() / all.size();
  }
}
