package org.dragoman.reconcile.story;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
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

  /// Vectors that tell story from story: terms that are rare in these articles and in English.
  static List<Vector> amongAll(List<Wording> wordings, Rarity rarity) {
    Weighing weighing = new Weighing(wordings);
    int n = wordings.size();
    return weighing.vectors(term -> {
      double rare = rarity.of(term);
      // While articles are few, what all of them have may still be what the story is about.
      double here = (n * weighing.rarityHere(term) + PRIOR_ARTICLES * rare) / (n + PRIOR_ARTICLES);
      double blend =
          Math.pow(Math.max(here, 0.01), 1 - SHARE_OF_RARITY) * Math.pow(rare, SHARE_OF_RARITY);
      return blend * (weighing.isName(term) ? NAME_AMONG_ALL : 1);
    });
  }

  /// Vectors that tell apart what seems to be one story: what all share counts for little.
  static List<Vector> within(List<Wording> wordings) {
    Weighing weighing = new Weighing(wordings);
    int n = wordings.size();
    return weighing.vectors(term -> {
      double drawn =
          (n * weighing.rarityHere(term) + PRIOR_WITHIN * PRIOR_WEIGHT) / (n + PRIOR_WITHIN);
      return Math.max(drawn, 0) * (weighing.isName(term) ? NAME_WITHIN : 1);
    });
  }

  private boolean isName(String term) {
    return of(term).isName();
  }

  private double rarityHere(String term) {
    return Math.log((wordings.size() + 1) / (of(term).articles + 0.5));
  }

  private Seen of(String term) {
    return seen.getOrDefault(term, new Seen());
  }

  private List<Vector> vectors(ToDoubleFunction<String> weight) {
    return wordings.stream().map(w -> vector(w, weight)).toList();
  }

  private Vector vector(Wording wording, ToDoubleFunction<String> weight) {
    SortedMap<Integer, Double> weights = new TreeMap<>();
    wording
        .counts()
        .forEach(
            (term, n) -> weights.put(of(term).number, Math.log1p(n) * weight.applyAsDouble(term)));
    return Vector.of(weights);
  }
}
