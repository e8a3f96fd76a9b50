package org.dragoman.read.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The maximum spanning arborescence of a dense graph (Chu-Liu/Edmonds): a path of best arcs is
/// grown backwards, and each cycle it closes is melted into one node. O(n²) time and space, without
/// recursion.
///
/// A *node* is a word or a molten cycle. A *slot* is a row and column of the scores; a molten cycle
/// takes over the slot of its first member. What was molten is undone at the end, last first.
final class Arborescence {
  private static final double NO_ARC = Double.NEGATIVE_INFINITY;
  private static final int NO_NODE = -1;

  /// How far a slot's node is on its way into the tree.
  private enum State {
    OPEN,
    ON_PATH,
    DONE,
    MOLTEN
  }

  private final int slots;
  private final double[][] score;
  private final int[][] dependentWord;
  private final int[][] headWord;
  private final State[] state;
  private final int[] nodeAt;
  private final double[] entryScore;
  private final int[] parent;
  private final int[] entryDependent;
  private final int[] entryHead;
  private int nodes;

  /// @param scores of arcs by dependent and head; 0 is the root. They are changed.
  Arborescence(double[][] scores) {
    slots = scores.length;
    score = scores;
    dependentWord = new int[slots][slots];
    headWord = new int[slots][slots];
    state = new State[slots];
    nodeAt = new int[slots];
    entryScore = new double[slots];
    nodes = slots;
    parent = new int[2 * slots];
    entryDependent = new int[2 * slots];
    entryHead = new int[2 * slots];
    Arrays.fill(parent, NO_NODE);
    Arrays.fill(state, State.OPEN);
    for (int slot = 0; slot < slots; slot++) {
      nodeAt[slot] = slot;
      Arrays.fill(dependentWord[slot], slot);
      Arrays.setAll(headWord[slot], head -> head);
      score[slot][slot] = NO_ARC;
    }
  }

  /// The head of each word; the 0th is unused.
  int[] heads() {
    state[0] = State.DONE;
    for (int slot = 1; slot < slots; slot++) {
      if (state[slot] == State.OPEN) {
        growFrom(slot);
      }
    }
    for (int cycle = nodes - 1; cycle >= slots; cycle--) {
      breakUp(cycle);
    }
    return Arrays.copyOf(entryHead, slots);
  }

  private void growFrom(int start) {
    List<Integer> path = new ArrayList<>();
    int slot = start;
    while (state[slot] != State.DONE) {
      if (state[slot] == State.ON_PATH) {
        melt(path, slot);
      } else {
        state[slot] = State.ON_PATH;
        path.add(slot);
      }
      slot = enter(path.getLast());
    }
    path.forEach(s -> state[s] = State.DONE);
  }

  /// Notes the best arc into a slot and returns the slot that it comes from.
  private int enter(int slot) {
    int best = 0;
    for (int from = 1; from < slots; from++) {
      if (state[from] != State.MOLTEN && score[slot][from] > score[slot][best]) {
        best = from;
      }
    }
    entryScore[slot] = score[slot][best];
    entryDependent[nodeAt[slot]] = dependentWord[slot][best];
    entryHead[nodeAt[slot]] = headWord[slot][best];
    return best;
  }

  /// Melts the end of the path, from a slot on, into that slot.
  private void melt(List<Integer> path, int into) {
    List<Integer> cycle = path.subList(path.indexOf(into), path.size());
    int cycleNode = nodes++;
    for (int member : cycle) {
      parent[nodeAt[member]] = cycleNode;
      state[member] = State.MOLTEN;
    }
    for (int other = 0; other < slots; other++) {
      if (state[other] != State.MOLTEN) {
        joinArcsIn(cycle, into, other);
        joinArcsOut(cycle, into, other);
      }
    }
    nodeAt[into] = cycleNode;
    state[into] = State.ON_PATH;
    cycle.subList(1, cycle.size()).clear();
  }

  /// An arc into a cycle is worth what it adds over the member's arc that it takes the place of.
  private void joinArcsIn(List<Integer> cycle, int into, int other) {
    double best = NO_ARC;
    int dependent = 0;
    int head = 0;
    for (int member : cycle) {
      double gain = score[member][other] - entryScore[member];
      if (gain > best) {
        best = gain;
        dependent = dependentWord[member][other];
        head = headWord[member][other];
      }
    }
    set(into, other, best, dependent, head);
  }

  private void joinArcsOut(List<Integer> cycle, int into, int other) {
    int best = into;
    for (int member : cycle) {
      best = score[other][member] > score[other][best] ? member : best;
    }
    set(other, into, score[other][best], dependentWord[other][best], headWord[other][best]);
  }

  private void set(int to, int from, double value, int dependent, int head) {
    score[to][from] = value;
    dependentWord[to][from] = dependent;
    headWord[to][from] = head;
  }

  /// Lets the member that the cycle's arc ends in take that arc; the others keep theirs.
  private void breakUp(int cycle) {
    int member = entryDependent[cycle];
    while (parent[member] != cycle) {
      member = parent[member];
    }
    entryDependent[member] = entryDependent[cycle];
    entryHead[member] = entryHead[cycle];
  }
}
