package org.dragoman.extract.standing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.table.Table;

/// How two judgements of one word become one: the shares are multiplied, each with a power of its
/// own, and the estimates added with weights. What the powers are was found on judged words that
/// neither judge had learnt from.
final class Mixture {
  private static final int DEGREES = 4;
  private static final double LEAST = 1e-6;

  private final double[] weighed;
  private final double[] read;
  private final double[] constant;
  private final double[] importance;

  private Mixture(Map<String, double[]> rows) {
    this.weighed = row(rows, "weights");
    this.read = row(rows, "network");
    this.constant = row(rows, "constant");
    this.importance = row(rows, "importance");
  }

  static Mixture load() {
    return of(Table.load(Mixture.class, "factuality-mixture.tsv"));
  }

  /// The mixture of a table.
  ///
  /// @throws org.dragoman.model.table.TableError if a cell is no number
  /// @throws IllegalArgumentException if a row is missing
  static Mixture of(Table table) {
    Map<String, double[]> rows = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      rows.put(
          row.get("what"),
          FactualityWeights.OUTPUTS.stream()
              .mapToDouble(o -> row.as(o, Double::valueOf, "a number"))
              .toArray());
    }
    return new Mixture(rows);
  }

  private static double[] row(Map<String, double[]> rows, String what) {
    return Optional.ofNullable(rows.get(what))
        .orElseThrow(() ->
            new IllegalArgumentException("the mixture lacks " + what + "; has " + rows.keySet()));
  }

  /// One judgement of two.
  Judgement of(Judgement byFeatures, Judgement byWords) {
    double[] sums = constant.clone();
    for (int i = 0; i < DEGREES; i++) {
      sums[i] += weighed[i] * odds(byFeatures, i) + read[i] * odds(byWords, i);
    }
    sums[DEGREES] += weighed[DEGREES] * byFeatures.estimate() + read[DEGREES] * byWords.estimate();
    return Judgement.ofOdds(sums);
  }

  private static double odds(Judgement judgement, int degree) {
    return Math.log(Math.max(LEAST, judgement.shares().get(degree)));
  }

  /// How much the share of each degree counts when one is chosen.
  List<Double> importance() {
    return Arrays.stream(importance).limit(DEGREES).boxed().toList();
  }
}
