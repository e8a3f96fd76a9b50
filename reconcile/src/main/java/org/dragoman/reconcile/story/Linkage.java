package org.dragoman.reconcile.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.dragoman.reconcile.story.Likeness.Edge;

/// Joins the two most alike groups again and again, likeness being the mean over all their pairs
/// (average linkage; pairs that are not given count as 0).
final class Linkage {
  private static final Comparator<Candidate> MOST_ALIKE =
      Comparator.<Candidate>comparingDouble(c -> -c.mean)
          .thenComparingInt(c -> c.one)
          .thenComparingInt(c -> c.other);

  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Map<Integer, Double>> sums = new ArrayList<>();
  private final PriorityQueue<Candidate> queue = new PriorityQueue<>(MOST_ALIKE);
  private final double least;
  private int left;

  private Linkage(int things, List<Edge> edges, double least) {
    this.least = least;
    left = things;
    for (int i = 0; i < things; i++) {
      members.add(List.of(i));
      sums.add(new HashMap<>());
    }
    edges.forEach(e -> offer(e.one(), e.other(), e.likeness()));
  }

  private record Candidate(int one, int other, double mean) {}

  /// Groups of the numbers below `things`, each ascending, in the order of their first members.
  ///
  /// @param least mean likeness at which two groups are still joined
  /// @param fewest groups at which joining ends in any case
  static List<List<Integer>> join(int things, List<Edge> edges, double least, int fewest) {
    Linkage linkage = new Linkage(things, linked(things, edges, least), least);
    linkage.run(fewest);
    return linkage.groups();
  }

  /// The pairs between things that could end in one group: groups are joined only over some pair
  /// that is alike enough, so that the others change nothing.
  private static List<Edge> linked(int things, List<Edge> edges, double least) {
    int[] leader = IntStream.range(0, things).toArray();
    edges.stream()
        .filter(e -> e.likeness() >= least)
        .forEach(e -> leader[leaderOf(leader, e.one())] = leaderOf(leader, e.other()));
    return edges.stream()
        .filter(e -> leaderOf(leader, e.one()) == leaderOf(leader, e.other()))
        .toList();
  }

  private static int leaderOf(int[] leader, int thing) {
    int at = thing;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }

  private void run(int fewest) {
    while (left > fewest && !queue.isEmpty()) {
      Candidate best = queue.poll();
      if (!members.get(best.one).isEmpty() && !members.get(best.other).isEmpty()) {
        unite(best.one, best.other);
      }
    }
  }

  /// A united group gets a number of its own, so that candidates of its parts are known as stale.
  private void unite(int one, int other) {
    int fresh = members.size();
    members.add(
        IntStream.concat(
                members.get(one).stream().mapToInt(i -> i),
                members.get(other).stream().mapToInt(i -> i))
            .sorted()
            .boxed()
            .toList());
    sums.add(new HashMap<>());
    Map<Integer, Double> near = new HashMap<>(sums.get(one));
    sums.get(other).forEach((k, s) -> near.merge(k, s, Double::sum));
    retire(one);
    retire(other);
    near.forEach((k, s) -> {
      if (!members.get(k).isEmpty()) {
        offer(k, fresh, s);
      }
    });
    left--;
  }

  private void retire(int group) {
    members.set(group, List.of());
    sums.get(group).keySet().forEach(k -> sums.get(k).remove(group));
    sums.set(group, Map.of());
  }

  private void offer(int one, int other, double sum) {
    sums.get(one).put(other, sum);
    sums.get(other).put(one, sum);
    double pairs = (double) members.get(one).size() * members.get(other).size();
    if (sum / pairs >= least) {
      queue.add(new Candidate(one, other, sum / pairs));
    }
  }

  private List<List<Integer>> groups() {
    return members.stream()
        .filter(m -> !m.isEmpty())
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }
}
