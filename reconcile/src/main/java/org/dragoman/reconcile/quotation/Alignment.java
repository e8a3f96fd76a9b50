package org.dragoman.reconcile.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The best word-by-word alignment of two quotations (longest common subsequence, in which a word
/// retold counts a little less than the word itself).
///
/// @param pairs positions of words that match, in order
/// @param full words of the fuller quotation
/// @param other words of the other
record Alignment(List<Pair> pairs, List<Wording> full, List<Wording> other) {
  /// So many words are compared at most.
  static final int LONGEST = 400;

  private static final int SAME = 10;
  private static final int RETOLD = 9;

  /// How two words match.
  enum Match {
    SAME,
    BLEEPED,
    RETOLD
  }

  /// A word of the fuller quotation and its match in the other.
  record Pair(int full, int other, Match match) {}

  /// Aligns two quotations; of very long ones the first 400 words.
  static Alignment of(List<Wording> full, List<Wording> other, Drift drift) {
    List<Wording> a = compared(full);
    List<Wording> b = compared(other);
    int[][] worth = worth(a, b, drift);
    int[][] best = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        int apart = Math.max(best[i + 1][j], best[i][j + 1]);
        best[i][j] = worth[i][j] > 0 ? Math.max(apart, best[i + 1][j + 1] + worth[i][j]) : apart;
      }
    }
    return new Alignment(path(a, b, worth, best), a, b);
  }

  /// Those words of a quotation that are compared.
  static List<Wording> compared(List<Wording> words) {
    return words.subList(0, Math.min(words.size(), LONGEST));
  }

  /// What each pair of words is worth. Every word is looked at once beforehand, since a quotation
  /// of n words is aligned with one of m in n times m steps.
  private static int[][] worth(List<Wording> a, List<Wording> b, Drift drift) {
    Drift.Form[] full = forms(a, drift);
    Drift.Form[] other = forms(b, drift);
    boolean mayBleep = a.stream().anyMatch(Wording::mayBeBleeped);
    boolean otherMayBleep = b.stream().anyMatch(Wording::mayBeBleeped);
    int[][] worth = new int[a.size()][b.size()];
    for (int i = 0; i < full.length; i++) {
      for (int j = 0; j < other.length; j++) {
        boolean bleep = (mayBleep || otherMayBleep) && a.get(i).isBleepBeside(b.get(j));
        if (bleep || full[i].isWordOf(other[j])) {
          worth[i][j] = SAME;
        } else if (full[i].isRetoldAs(other[j])) {
          worth[i][j] = RETOLD;
        }
      }
    }
    return worth;
  }

  private static Drift.Form[] forms(List<Wording> words, Drift drift) {
    return words.stream().map(w -> drift.form(w.word())).toArray(Drift.Form[]::new);
  }

  private static List<Pair> path(List<Wording> a, List<Wording> b, int[][] worth, int[][] best) {
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (worth[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + worth[i][j]) {
        pairs.add(new Pair(i, j, match(a.get(i), b.get(j), worth[i][j])));
        i++;
        j++;
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  private static Match match(Wording a, Wording b, int worth) {
    if (worth == RETOLD) {
      return Match.RETOLD;
    }
    return a.word().equals(b.word()) ? Match.SAME : Match.BLEEPED;
  }

  /// The part of the other quotation's words that match; words in brackets are not the speaker's
  /// and count neither way.
  double share() {
    long matched = pairs.stream().filter(p -> !other.get(p.other()).bracketed()).count();
    long own = other.stream().filter(w -> !w.bracketed()).count();
    return own == 0 ? 0 : (double) matched / own;
  }

  /// Whether the other quotation's words stand in one run of the fuller.
  boolean isContiguous() {
    return pairs.size() == other.size()
        && (pairs.isEmpty()
            || pairs.getLast().full() - pairs.getFirst().full() == pairs.size() - 1);
  }

  boolean has(Match match) {
    return pairs.stream().anyMatch(p -> p.match() == match);
  }

  /// The longest stretch in which both have the same words, one after the other.
  List<Wording> longestRun() {
    int from = 0;
    int longest = 0;
    int start = 0;
    for (int i = 0; i < pairs.size(); i++) {
      boolean goesOn =
          i > 0
              && pairs.get(i).full() == pairs.get(i - 1).full() + 1
              && pairs.get(i).other() == pairs.get(i - 1).other() + 1;
      start = goesOn ? start : i;
      if (i - start + 1 > longest) {
        longest = i - start + 1;
        from = start;
      }
    }
    return pairs.subList(from, from + longest).stream()
        .map(p -> other.get(p.other()))
        .collect(Collectors.toUnmodifiableList());
  }
}
