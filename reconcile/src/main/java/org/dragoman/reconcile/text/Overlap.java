package org.dragoman.reconcile.text;

import java.util.Set;

/// How much two sets of terms share.
public final class Overlap {
  private Overlap() {}

  /// Shared terms as a part of the smaller set; 0 if one is empty.
  public static double ofSmaller(Set<String> a, Set<String> b) {
    Set<String> smaller = a.size() <= b.size() ? a : b;
    Set<String> greater = a.size() <= b.size() ? b : a;
    int shared = 0;
    for (String term : smaller) {
      shared += greater.contains(term) ? 1 : 0;
    }
    return smaller.isEmpty() ? 0 : (double) shared / smaller.size();
  }
}
