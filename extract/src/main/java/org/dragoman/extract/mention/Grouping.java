package org.dragoman.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Groups tellings of one event, the surest pair first. Everybody in a group must tolerate
/// everybody else, and a telling that could as well be another's stays by itself.
final class Grouping {
  private final List<Telling> tellings;
  private final double[][] likeness;
  private final List<Set<Integer>> groupOf = new ArrayList<>();

  Grouping(List<Telling> tellings, Likeness measure) {
    this.tellings = tellings;
    int n = tellings.size();
    this.likeness = new double[n][n];
    for (int i = 0; i < n; i++) {
      groupOf.add(new LinkedHashSet<>(List.of(i)));
      for (int j = 0; j < i; j++) {
        likeness[i][j] = measure.of(tellings.get(j), tellings.get(i));
        likeness[j][i] = likeness[i][j];
      }
    }
  }

  /// Two tellings that may be one event.
  private record Pair(int first, int second, double likeness) {}

  List<List<Telling>> groups() {
    for (Pair pair : pairs()) {
      Set<Integer> one = groupOf.get(pair.first());
      Set<Integer> two = groupOf.get(pair.second());
      if (!one.contains(pair.second()) && tolerate(one, two) && !isOpen(pair)) {
        one.addAll(two);
        two.forEach(member -> groupOf.set(member, one));
      }
    }
    return new LinkedHashSet<>(groupOf)
        .stream().map(group -> group.stream().map(tellings::get).toList()).toList();
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < tellings.size(); i++) {
      for (int j = i + 1; j < tellings.size(); j++) {
        if (likeness[i][j] >= Likeness.ENOUGH) {
          pairs.add(new Pair(i, j, likeness[i][j]));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.likeness())
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second));
    return pairs;
  }

  private boolean tolerate(Set<Integer> one, Set<Integer> two) {
    return one.stream()
        .allMatch(i -> two.stream().allMatch(j -> likeness[i][j] >= Likeness.TOLERABLE));
  }

  /// Whether one of the two would suit a third as well, which cannot be the other.
  private boolean isOpen(Pair pair) {
    return hasRival(pair.first(), pair.second(), pair.likeness())
        || hasRival(pair.second(), pair.first(), pair.likeness());
  }

  private boolean hasRival(int telling, int partner, double likeness) {
    for (int third = 0; third < tellings.size(); third++) {
      boolean other = third != telling && third != partner;
      if (other
          && this.likeness[telling][third] >= likeness
          && this.likeness[partner][third] < Likeness.TOLERABLE) {
        return true;
      }
    }
    return false;
  }
}
