package org.dragoman.reconcile.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// How telling a term is among a set of texts: inverse document frequency, drawn towards a constant
/// while texts are few, so that three articles on one crisis do not look like strangers.
public final class Weights {
  private static final double PRIOR_TEXTS = 50;
  private static final double PRIOR_WEIGHT = 5;

  private final Map<String, Integer> textsWith;
  private final int texts;

  private Weights(Map<String, Integer> textsWith, int texts) {
    this.textsWith = textsWith;
    this.texts = texts;
  }

  /// Counts in how many texts each term stands.
  public static Weights over(Collection<List<String>> texts) {
    Map<String, Integer> counts = new HashMap<>();
    texts.forEach(t -> new HashSet<>(t).forEach(term -> counts.merge(term, 1, Integer::sum)));
    return new Weights(counts, texts.size());
  }

  /// The weight of a term.
  public double of(String term) {
    double seen = Math.log((texts + 1) / (textsWith.getOrDefault(term, 0) + 0.5));
    return (texts * seen + PRIOR_TEXTS * PRIOR_WEIGHT) / (texts + PRIOR_TEXTS);
  }

  /// A vector of length 1: each term with the logarithm of its count times its weight.
  public Vector vector(List<String> terms) {
    Map<String, Double> counts = new HashMap<>();
    terms.forEach(t -> counts.merge(t, 1.0, Double::sum));
    counts.replaceAll((term, n) -> (1 + Math.log(n)) * of(term));
    return new Vector(counts).unit();
  }
}
