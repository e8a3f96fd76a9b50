package org.dragoman.reconcile.tension;

import java.util.Comparator;

/// A directed pair of parties.
record Dyad(String source, String target) implements Comparable<Dyad> {
  private static final Comparator<Dyad> ORDER =
      Comparator.comparing(Dyad::source).thenComparing(Dyad::target);

  @Override
  public int compareTo(Dyad other) {
    return ORDER.compare(this, other);
  }
}
