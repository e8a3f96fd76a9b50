package org.dragoman.reconcile.briefing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What several articles open with, to which a digest should be close: near to all of them rather
/// than to one.
final class Consensus {
  private final List<Opening> openings;

  /// @param openings the words of each article's first sentences
  Consensus(List<List<String>> openings) {
    this.openings = openings.stream().map(Opening::of).toList();
  }

  /// How much some words have in common with the openings: the mean harmonic mean of the parts that
  /// they share, each word as often as both have it.
  double with(List<String> words) {
    Map<String, Integer> counts = counts(words);
    return openings.stream().mapToDouble(o -> o.with(counts, words.size())).sum()
        / Math.max(1, openings.size());
  }

  private static Map<String, Integer> counts(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(w -> counts.merge(w, 1, Integer::sum));
    return counts;
  }

  private record Opening(Map<String, Integer> counts, int length) {
    static Opening of(List<String> words) {
      return new Opening(Consensus.counts(words), words.size());
    }

    double with(Map<String, Integer> words, int number) {
      int shared = 0;
      for (Map.Entry<String, Integer> word : words.entrySet()) {
        shared += Math.min(word.getValue(), counts.getOrDefault(word.getKey(), 0));
      }
      return 2.0 * shared / (number + length);
    }
  }
}
