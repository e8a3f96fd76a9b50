package org.dragoman.extract.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.table.Table;

/// Weighs whether a cue where it stands reports a statement: a logistic regression over what is
/// seen of cue, speaker and content. Its weights are trained by `training` on marked passages.
final class CandidateModel {
  private static final String VERSION = "version";
  private static final String THRESHOLD = "threshold";
  private static final String REFUSAL = "refusal";

  private final Map<String, Double> weights;
  private final String version;
  private final double threshold;
  private final double refusal;

  private CandidateModel(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
    this.version = "weights-" + weights.getOrDefault(VERSION, 0.0).intValue();
    this.threshold = weights.getOrDefault(THRESHOLD, 0.5);
    this.refusal = weights.getOrDefault(REFUSAL, 0.0);
  }

  /// The weights that lie beside this class.
  static CandidateModel load() {
    return of(Table.load(CandidateModel.class, "candidate-weights.tsv"));
  }

  static CandidateModel of(Table table) {
    Map<String, Double> weights = new HashMap<>();
    for (Table.Row row : table.rows()) {
      weights.put(row.get("feature"), row.as("weight", Double::parseDouble, "a number"));
    }
    return new CandidateModel(weights);
  }

  /// How likely it is that the candidate is a statement.
  double probability(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /// Whether it is likely enough for a cue that mostly means something else.
  boolean accepts(double probability) {
    return probability >= threshold;
  }

  /// Whether it is so unlikely that a rule which would take it for a statement is overruled.
  boolean refuses(double probability) {
    return probability < refusal;
  }

  /// The name of a rule whose proposal these weights have accepted.
  String signed(String rule) {
    return rule + "@" + version;
  }
}
