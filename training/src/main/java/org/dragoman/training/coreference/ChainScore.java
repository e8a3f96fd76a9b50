package org.dragoman.training.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The score of the CoNLL shared tasks over the chains of many documents: the mean of the F1 of
/// MUC, B³ and CEAF-e. Chains of one mention count for nothing.
///
/// @param muc links that must be cut or made (Vilain and others 1995)
/// @param bCubed overlap of chains seen from each mention (Bagga and Baldwin 1998)
/// @param ceaf overlap of chains under the best pairing, by the φ4 of Luo 2005
public record ChainScore(Ratio muc, Ratio bCubed, Ratio ceaf) {
  private static final int NOWHERE = -1;

  /// The score of no documents.
  public static final ChainScore NONE = new ChainScore(Ratio.NONE, Ratio.NONE, Ratio.NONE);

  /// The score of one document.
  ///
  /// @param gold its chains, of mentions that are compared with `equals`
  /// @param found the chains that were found
  public static <T> ChainScore of(List<? extends Set<T>> gold, List<? extends Set<T>> found) {
    List<Set<T>> key = chains(gold);
    List<Set<T>> answer = chains(found);
    Ratio recall = muc(key, answer);
    Ratio precision = muc(answer, key);
    return new ChainScore(
        new Ratio(precision.right(), precision.found(), recall.right(), recall.found()),
        new Ratio(shared(answer, key), size(answer), shared(key, answer), size(key)),
        ceaf(key, answer));
  }

  private static <T> List<Set<T>> chains(List<? extends Set<T>> all) {
    List<Set<T>> chains = new ArrayList<>();
    all.stream().filter(c -> c.size() > 1).forEach(chains::add);
    return chains;
  }

  /// The mean of the three F1.
  public double conll() {
    return (muc.f1() + bCubed.f1() + ceaf.f1()) / 3;
  }

  /// The score of both documents together.
  public ChainScore plus(ChainScore other) {
    return new ChainScore(muc.plus(other.muc), bCubed.plus(other.bCubed), ceaf.plus(other.ceaf));
  }

  private static <T> Map<T, Integer> places(List<Set<T>> chains) {
    Map<T, Integer> places = new HashMap<>();
    for (int i = 0; i < chains.size(); i++) {
      for (T mention : chains.get(i)) {
        places.put(mention, i);
      }
    }
    return places;
  }

  /// Of the links that hold some chains together, those that others keep.
  private static <T> Ratio muc(List<Set<T>> chains, List<Set<T>> others) {
    Map<T, Integer> places = places(others);
    double kept = 0;
    double all = 0;
    for (Set<T> chain : chains) {
      Set<Integer> parts = new HashSet<>();
      int lost = 0;
      for (T mention : chain) {
        int place = places.getOrDefault(mention, NOWHERE);
        if (place == NOWHERE) {
          lost++;
        } else {
          parts.add(place);
        }
      }
      kept += chain.size() - parts.size() - lost;
      all += chain.size() - 1;
    }
    return new Ratio(kept, all, 0, 0);
  }

  private static <T> double size(List<Set<T>> chains) {
    return chains.stream().mapToInt(Set::size).sum();
  }

  /// For each mention, the part of its chain that is in its other chain.
  private static <T> double shared(List<Set<T>> chains, List<Set<T>> others) {
    Map<T, Integer> places = places(others);
    double sum = 0;
    for (Set<T> chain : chains) {
      for (T mention : chain) {
        int place = places.getOrDefault(mention, NOWHERE);
        if (place != NOWHERE) {
          sum += (double) common(chain, others.get(place)) / chain.size();
        }
      }
    }
    return sum;
  }

  private static <T> int common(Set<T> one, Set<T> other) {
    return (int) one.stream().filter(other::contains).count();
  }

  private static <T> Ratio ceaf(List<Set<T>> gold, List<Set<T>> found) {
    int size = Math.max(gold.size(), found.size());
    double[][] cost = new double[size][size];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        Set<T> one = gold.get(i);
        Set<T> other = found.get(j);
        cost[i][j] = -2.0 * common(one, other) / (one.size() + other.size());
      }
    }
    double best = -Assignment.cheapest(cost);
    return new Ratio(best, found.size(), best, gold.size());
  }

  /// Precision and recall as sums, so that documents can be added.
  ///
  /// @param right what is right of what was found
  /// @param found all that was found
  /// @param covered what is found of the gold
  /// @param gold all of the gold
  public record Ratio(double right, double found, double covered, double gold) {
    static final Ratio NONE = new Ratio(0, 0, 0, 0);

    public double precision() {
      return found == 0 ? 0 : right / found;
    }

    public double recall() {
      return gold == 0 ? 0 : covered / gold;
    }

    public double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    Ratio plus(Ratio other) {
      return new Ratio(
          right + other.right, found + other.found, covered + other.covered, gold + other.gold);
    }
  }
}
