package org.dragoman.reconcile.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.reconcile.story.Likeness.Edge;

/// Parts what is alike only in kind: two earthquakes, two trials. Within such a group the words
/// that all share are left aside; if names and numbers then fall into two camps that have little in
/// common, they are two stories.
final class Parting {
  private static final int FEWEST = 4;
  private static final int MOST = 500;
  private static final int SMALLEST_CAMP = 2;
  private static final double IN_COMMON = 0.5;

  private final List<Wording> wordings;

  Parting(List<Wording> wordings) {
    this.wordings = wordings;
  }

  /// The group itself, or its parts.
  Stream<List<Integer>> part(List<Integer> group) {
    if (group.size() < FEWEST || group.size() > MOST) {
      return Stream.of(group);
    }
    List<Edge> edges = Edge.all(Weighing.within(group.stream().map(wordings::get).toList()));
    List<List<Integer>> camps = Linkage.join(group.size(), edges, 0, 2);
    boolean two =
        camps.size() == 2
            && camps.stream().allMatch(c -> c.size() >= SMALLEST_CAMP)
            && areStrangers(camps.getFirst(), group.size(), edges);
    return two
        ? camps.stream().map(c -> c.stream().map(group::get).toList()).flatMap(this::part)
        : Stream.of(group);
  }

  private static boolean areStrangers(List<Integer> camp, int size, List<Edge> edges) {
    boolean[] inCamp = new boolean[size];
    camp.forEach(i -> inCamp[i] = true);
    List<Double> inside = new ArrayList<>();
    List<Double> across = new ArrayList<>();
    edges.forEach(e -> (inCamp[e.one()] == inCamp[e.other()] ? inside : across).add(e.likeness()));
    return mean(across) < IN_COMMON * mean(inside);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(v -> v).average().orElse(0);
  }
}
