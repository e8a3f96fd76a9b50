package org.dragoman.read.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Finds the best tree with one root over the words of a sentence. Each word's best head is taken
/// where that gives such a tree; else Chu-Liu/Edmonds is run for each of the likeliest roots.
///
/// Scores are `[dependent][head]`; 0 is the root, words count from 1.
final class Trees {
  private static final int ROOTS_TRIED = 4;
  private static final double NEVER = -1e9;

  private Trees() {}

  /// The head of each word; entry 0 is unused.
  static int[] decode(double[][] scores) {
    int[] greedy = bestHeads(scores);
    long roots = Arrays.stream(greedy).skip(1).filter(h -> h == 0).count();
    return roots == 1 && cycleIn(greedy).length == 0 ? greedy : repaired(scores);
  }

  private static int[] bestHeads(double[][] scores) {
    int[] heads = new int[scores.length];
    for (int word = 1; word < scores.length; word++) {
      heads[word] = best(scores[word], word);
    }
    return heads;
  }

  private static int best(double[] scores, int self) {
    int best = self == 0 ? 1 : 0;
    for (int head = 0; head < scores.length; head++) {
      if (head != self && scores[head] > scores[best]) {
        best = head;
      }
    }
    return best;
  }

  private static int[] repaired(double[][] scores) {
    return likelyRoots(scores)
        .mapToObj(root -> treeWith(scores, root))
        .max(Comparator.comparingDouble(t -> total(scores, t)))
        .orElseThrow();
  }

  /// Words by how much better they score as the root than under their best other head.
  private static IntStream likelyRoots(double[][] scores) {
    return IntStream.range(1, scores.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer w) -> -gainAsRoot(scores[w], w)))
        .limit(ROOTS_TRIED)
        .mapToInt(Integer::intValue);
  }

  private static double gainAsRoot(double[] scores, int word) {
    double other = NEVER;
    for (int head = 1; head < scores.length; head++) {
      other = head == word ? other : Math.max(other, scores[head]);
    }
    return scores[0] - other;
  }

  private static int[] treeWith(double[][] scores, int root) {
    double[][] forced = new double[scores.length][];
    for (int word = 0; word < scores.length; word++) {
      forced[word] = scores[word].clone();
      forced[word][0] = word == root ? scores[word][0] : NEVER;
    }
    Arrays.fill(forced[root], 1, scores.length, NEVER);
    return spanning(forced);
  }

  private static double total(double[][] scores, int[] heads) {
    return IntStream.range(1, heads.length).mapToDouble(w -> scores[w][heads[w]]).sum();
  }

  /// The nodes of one cycle; none if the heads form a tree.
  private static int[] cycleIn(int[] heads) {
    int[] seenFrom = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int at = start;
      while (at != 0 && seenFrom[at] == 0) {
        seenFrom[at] = start;
        at = heads[at];
      }
      if (at != 0 && seenFrom[at] == start) {
        int entry = at;
        int length = 1;
        for (int i = heads[entry]; i != entry; i = heads[i]) {
          length++;
        }
        int node = entry;
        int[] cycle = new int[length];
        for (int i = 0; i < length; i++) {
          cycle[i] = node;
          node = heads[node];
        }
        return cycle;
      }
    }
    return new int[0];
  }

  /// Chu-Liu/Edmonds: contract a cycle, solve the smaller problem, expand.
  private static int[] spanning(double[][] scores) {
    int[] heads = bestHeads(scores);
    int[] cycle = cycleIn(heads);
    return cycle.length == 0 ? heads : new Contraction(scores, heads, cycle).expanded();
  }

  /// A problem in which a cycle has become one node, the last.
  private static final class Contraction {
    private final double[][] scores;
    private final int[] heads;
    private final boolean[] inCycle;
    private final int[] number;
    private final int cycleNode;
    private final double cycleTotal;
    private final double[][] smaller;
    private final int[] entryBySource;
    private final int[] exitByTarget;

    Contraction(double[][] scores, int[] heads, int[] cycle) {
      this.scores = scores;
      this.heads = heads;
      this.inCycle = new boolean[heads.length];
      Arrays.stream(cycle).forEach(n -> inCycle[n] = true);
      this.number = new int[heads.length];
      int next = 0;
      for (int node = 0; node < heads.length; node++) {
        number[node] = inCycle[node] ? -1 : next++;
      }
      this.cycleNode = next;
      this.cycleTotal = Arrays.stream(cycle).mapToDouble(n -> scores[n][heads[n]]).sum();
      this.smaller = new double[next + 1][next + 1];
      Arrays.stream(smaller).forEach(r -> Arrays.fill(r, 2 * NEVER));
      this.entryBySource = new int[next + 1];
      this.exitByTarget = new int[next + 1];
      contract();
    }

    private void contract() {
      for (int word = 1; word < heads.length; word++) {
        for (int head = 0; head < heads.length; head++) {
          if (word != head) {
            contract(word, head);
          }
        }
      }
    }

    private void contract(int word, int head) {
      if (inCycle[word] && inCycle[head]) {
        return;
      }
      int to = inCycle[word] ? cycleNode : number[word];
      int from = inCycle[head] ? cycleNode : number[head];
      double score =
          inCycle[word]
              ? cycleTotal - scores[word][heads[word]] + scores[word][head]
              : scores[word][head];
      if (score > smaller[to][from]) {
        smaller[to][from] = score;
        if (inCycle[word]) {
          entryBySource[from] = word;
        } else if (inCycle[head]) {
          exitByTarget[to] = head;
        }
      }
    }

    int[] expanded() {
      int[] solution = spanning(smaller);
      int[] original = new int[cycleNode];
      for (int node = 0; node < number.length; node++) {
        if (!inCycle[node]) {
          original[number[node]] = node;
        }
      }
      int[] result = heads.clone();
      for (int node = 1; node < cycleNode; node++) {
        boolean fromCycle = solution[node] == cycleNode;
        result[original[node]] = fromCycle ? exitByTarget[node] : original[solution[node]];
      }
      int source = solution[cycleNode];
      result[entryBySource[source]] = original[source];
      return result;
    }
  }
}
