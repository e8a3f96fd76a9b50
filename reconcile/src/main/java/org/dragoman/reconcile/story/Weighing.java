package org.dragoman.reconcile.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import org.dragoman.reconcile.text.Rarity;

/// Weighs the terms of articles: by the logarithm of their count, by how few of the articles have
/// them, and more if they are names.
final class Weighing {
  private static final double NAME_AMONG_ALL = 1.3;
  private static final double SHARE_OF_RARITY = 0.4;
  private static final double PRIOR_ARTICLES = 5;
  private static final double NAME_WITHIN = 2.5;
  private static final double PRIOR_WITHIN = 3;
  private static final double PRIOR_WEIGHT = 5;

  private final List<Wording> wordings;
  private final Map<String, Seen> seen = new TreeMap<>();

  private Weighing(List<Wording> wordings) {
    this.wordings = wordings;
    wordings.forEach(this::count);
    int number = 0;
    for (Seen s : seen.values()) {
      s.number = number++;
    }
  }

  /// In how many articles a term stands, and in how many as a name.
  private static final class Seen {
    private int number;
    private int articles;
    private int asName;
    private double weight;

    boolean isName() {
      return asName * 2 > articles;
    }
  }

  private void count(Wording wording) {
    for (String term : wording.counts().keySet()) {
      Seen s = seen.computeIfAbsent(term, _ -> new Seen());
      s.articles++;
      s.asName += wording.named().contains(term) ? 1 : 0;
    }
  }

  /// Vectors of wordings and of their headlines.
  ///
  /// @param texts one for each wording
  /// @param headlines beside them; without terms where there is no telling headline
  record Weighed(List<Vector> texts, List<Vector> headlines) {}

  /// Vectors that tell story from story: terms that are rare in these articles and in English.
  static Weighed amongAll(List<Wording> wordings, Rarity rarity) {
    Weighing weighing = new Weighing(wordings);
    int n = wordings.size();
    weighing.weigh((term, seen) -> {
      double rare = rarity.of(term);
      // While articles are few, what all of them have may still be what the story is about.
      double here = (n * weighing.rarityHere(seen) + PRIOR_ARTICLES * rare) / (n + PRIOR_ARTICLES);
      double blend =
          Math.pow(Math.max(here, 0.01), 1 - SHARE_OF_RARITY) * Math.pow(rare, SHARE_OF_RARITY);
      return blend * (seen.isName() ? NAME_AMONG_ALL : 1);
    });
    return new Weighed(
        weighing.texts(), wordings.stream().map(w -> weighing.vector(w.headline())).toList());
  }

  /// Vectors that tell apart what seems to be one story: what all share counts for little.
  static List<Vector> within(List<Wording> wordings) {
    Weighing weighing = new Weighing(wordings);
    int n = wordings.size();
    weighing.weigh((_, seen) -> {
      double drawn =
          (n * weighing.rarityHere(seen) + PRIOR_WITHIN * PRIOR_WEIGHT) / (n + PRIOR_WITHIN);
      return Math.max(drawn, 0) * (seen.isName() ? NAME_WITHIN : 1);
    });
    return weighing.texts();
  }

  private void weigh(ToDoubleBiFunction<String, Seen> weight) {
    seen.forEach((term, s) -> s.weight = weight.applyAsDouble(term, s));
  }

  private double rarityHere(Seen seen) {
    return Math.log((wordings.size() + 1) / (seen.articles + 0.5));
  }

  private Seen of(String term) {
    return seen.getOrDefault(term, new Seen());
  }

  private List<Vector> texts() {
    return wordings.stream().map(w -> vector(w.counts())).toList();
  }

  private Vector vector(Map<String, Integer> counts) {
    SortedMap<Integer, Double> weights = new TreeMap<>();
    counts.forEach((term, n) -> {
      Seen s = of(term);
      weights.put(s.number, Math.log1p(n) * s.weight);
    });
    return Vector.of(weights);
  }

  private Vector vector(Set<String> terms) {
    SortedMap<Integer, Double> weights = new TreeMap<>();
    terms.forEach(term -> {
      Seen s = of(term);
      weights.put(s.number, s.weight);
    });
    return Vector.of(weights);
  }
}
