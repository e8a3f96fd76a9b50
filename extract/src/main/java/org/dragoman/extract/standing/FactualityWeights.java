package org.dragoman.extract.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.table.Table;

/// Weights of features for each degree of certainty and for an estimate on the scale of -3 to 3.
final class FactualityWeights {
  /// The columns of a table of weights.
  static final List<String> OUTPUTS =
      List.of("fact", "possible", "uncertain", "counterfact", "estimate");

  private final Map<String, double[]> weights;

  private FactualityWeights(Map<String, double[]> weights) {
    this.weights = weights;
  }

  static FactualityWeights load() {
    return of(Table.load(FactualityWeights.class, "factuality-weights.tsv"));
  }

  /// Weights of a table.
  ///
  /// @throws org.dragoman.model.table.TableError if a cell is no number
  static FactualityWeights of(Table table) {
    Map<String, double[]> weights = new HashMap<>();
    for (Table.Row row : table.rows()) {
      weights.put(
          row.get("feature"),
          OUTPUTS.stream().mapToDouble(o -> row.as(o, Double::valueOf, "a number")).toArray());
    }
    return new FactualityWeights(weights);
  }

  /// The judgement over a set of features; those that no weight knows count nothing.
  Judgement judge(Set<String> features) {
    double[] sums = new double[OUTPUTS.size()];
    for (String feature : features) {
      double[] found = weights.getOrDefault(feature, new double[OUTPUTS.size()]);
      for (int i = 0; i < sums.length; i++) {
        sums[i] += found[i];
      }
    }
    return Judgement.ofOdds(sums);
  }
}
