package org.dragoman.reconcile.proposition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Numbers that are joined into groups (union-find); a group is known by its smallest number, so
/// the order of joining plays no part.
final class Groups {
  private final int[] leader;

  Groups(int size) {
    leader = new int[size];
    for (int i = 0; i < size; i++) {
      leader[i] = i;
    }
  }

  void join(int a, int b) {
    int left = leaderOf(a);
    int right = leaderOf(b);
    leader[Math.max(left, right)] = Math.min(left, right);
  }

  private int leaderOf(int i) {
    int at = i;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }

  Collection<List<Integer>> members() {
    Map<Integer, List<Integer>> byLeader = new TreeMap<>();
    for (int i = 0; i < leader.length; i++) {
      byLeader.computeIfAbsent(leaderOf(i), _ -> new ArrayList<>()).add(i);
    }
    return byLeader.values();
  }
}
