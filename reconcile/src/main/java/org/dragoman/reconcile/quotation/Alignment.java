package org.dragoman.reconcile.quotation;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.crisis.Quotation.Difference;

/// The best word-by-word alignment of two quotations (longest common subsequence).
///
/// @param pairs positions of words that match, in order
/// @param full words of the fuller quotation
/// @param other words of the other
record Alignment(List<Pair> pairs, List<Wording> full, List<Wording> other) {
  private static final int LONGEST = 400;

  /// A word of the fuller quotation and its match in the other.
  record Pair(int full, int other) {}

  /// Aligns two quotations; of very long ones the first 400 words.
  static Alignment of(List<Wording> full, List<Wording> other) {
    List<Wording> a = full.subList(0, Math.min(full.size(), LONGEST));
    List<Wording> b = other.subList(0, Math.min(other.size(), LONGEST));
    int[][] best = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        best[i][j] =
            a.get(i).matches(b.get(j))
                ? best[i + 1][j + 1] + 1
                : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    return new Alignment(path(a, b, best), a, b);
  }

  private static List<Pair> path(List<Wording> a, List<Wording> b, int[][] best) {
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (a.get(i).matches(b.get(j)) && best[i][j] == best[i + 1][j + 1] + 1) {
        pairs.add(new Pair(i++, j++));
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  /// The part of the other quotation's words that match.
  double share() {
    return other.isEmpty() ? 0 : (double) pairs.size() / other.size();
  }

  /// Whether the other quotation's words stand in one run of the fuller.
  boolean isContiguous() {
    return pairs.isEmpty() || pairs.getLast().full() - pairs.getFirst().full() == pairs.size() - 1;
  }

  boolean hasBleeps() {
    return pairs.stream()
        .anyMatch(p -> !full.get(p.full()).word().equals(other.get(p.other()).word()));
  }

  /// Where the other quotation departs from the fuller: words inside its stretch that only one has,
  /// and words made decent.
  List<Difference> differences() {
    List<Difference> found = new ArrayList<>();
    int i = pairs.isEmpty() ? 0 : pairs.getFirst().full();
    int j = 0;
    for (Pair pair : pairs) {
      add(found, i, pair.full(), j, pair.other());
      Wording left = full.get(pair.full());
      Wording right = other.get(pair.other());
      if (!left.word().equals(right.word())) {
        found.add(new Difference(left.printed(), right.printed()));
      }
      i = pair.full() + 1;
      j = pair.other() + 1;
    }
    add(found, i, i, j, other.size());
    return found;
  }

  private void add(List<Difference> found, int from, int to, int otherFrom, int otherTo) {
    if (from < to || otherFrom < otherTo) {
      found.add(new Difference(join(full, from, to), join(other, otherFrom, otherTo)));
    }
  }

  private static String join(List<Wording> words, int from, int to) {
    return String.join(" ", words.subList(from, to).stream().map(Wording::printed).toList());
  }
}
