package org.dragoman.reconcile.proposition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Joins claims that say much the same in words.
final class SameWords {
  private final List<Held> claims;
  private final Measure measure;

  SameWords(List<Held> claims, Measure measure) {
    this.claims = claims;
    this.measure = measure;
  }

  /// Joins those of some claims that say the same. Longer ones are looked up first, so that each
  /// claim is compared with those that are at least as long; who shares enough of its terms has one
  /// of its rarest.
  void join(List<Integer> some, Groups groups) {
    Map<String, List<Integer>> byTerm = new HashMap<>();
    List<Integer> longestFirst =
        some.stream()
            .sorted(
                Comparator.comparingInt((Integer i) -> -claims.get(i).terms().size())
                    .thenComparingInt(i -> i))
            .toList();
    for (int i : longestFirst) {
      Held claim = claims.get(i);
      int needed = measure.needed(claim.terms().size());
      claim.terms().stream()
          .sorted(
              Comparator.comparingInt((String t) -> byTerm.getOrDefault(t, List.of()).size())
                  .thenComparing(t -> t))
          .limit(Math.max(0, claim.terms().size() - needed + 1L))
          .flatMap(t -> byTerm.getOrDefault(t, List.of()).stream())
          .distinct()
          .filter(j -> sayTheSame(claim, claims.get(j), needed))
          .forEach(j -> groups.join(i, j));
      claim.terms().forEach(t -> byTerm.computeIfAbsent(t, _ -> new ArrayList<>()).add(i));
    }
  }

  private boolean sayTheSame(Held shorter, Held longer, int needed) {
    return longer.terms().size() <= measure.longest * shorter.terms().size()
        && shorter.terms().stream().filter(longer.terms()::contains).count() >= needed;
  }

  /// How much two claims must share.
  enum Measure {
    /// what one says again is told by many words; what else he says of the same country by some
    OF_ONE_HOLDER(0.7, 3, 3),
    /// what two say of one happening
    OF_ONE_HAPPENING(0.5, 2, 4);

    private final double share;
    private final int fewest;
    private final int longest;

    Measure(double share, int fewest, int longest) {
      this.share = share;
      this.fewest = fewest;
      this.longest = longest;
    }

    /// How many of its terms a claim must share with one that is as long or longer.
    int needed(int terms) {
      return Math.max(Math.min(fewest, Math.max(1, terms)), (int) Math.ceil(share * terms));
    }
  }
}
