package org.dragoman.extract.event;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dragoman.model.Span;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// The classifier that ships: a multinomial logistic regression over [ClauseFeatures], trained by
/// `training` on sentences that we wrote ([card](EXEMPLARS-CARD.md)). It says which PLOVER type it
/// is, or none, and a code as fine as it is sure of.
public final class Exemplars implements EventClassifier {
  /// Least share of a finer code within the broader one.
  private static final double FINER = 0.5;

  private final Codebook codebook;
  private final ClauseFeatures features;
  private final Supplier<Weights> weights;

  Exemplars(EventTables tables, Supplier<Weights> weights) {
    this.codebook = tables.codebook();
    this.features = new ClauseFeatures(tables);
    this.weights = weights;
  }

  /// The classifier with the weights that lie beside this class; they are read when it is first
  /// asked, since most short texts never ask.
  ///
  /// @param tables what else events are coded by
  public static Exemplars with(EventTables tables) {
    return new Exemplars(tables, () -> Shipped.WEIGHTS);
  }

  @Override
  public Optional<Vote> vote(
      Sentence sentence, Token clause, Optional<Span> source, Optional<Span> target) {
    return judged(features.of(sentence, clause, source, target));
  }

  /// Nothing: where a rule has a proposal, even a doubtful one, it is more often right than this
  /// classifier when they differ.
  @Override
  public Optional<Vote> voteAgainst(
      String proposed,
      Sentence sentence,
      Token clause,
      Optional<Span> source,
      Optional<Span> target) {
    return Optional.empty();
  }

  private Optional<Vote> judged(Set<String> seen) {
    Map<String, Double> types = weights.get().shares(Weights.TYPES, seen);
    return types.entrySet().stream()
        .filter(share -> !share.getKey().equals(Weights.NONE))
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .map(best -> new Vote(code(best.getKey(), seen), best.getValue(), weights.get().name()));
  }

  /// From the type to the finest code that is likelier than all its neighbours together.
  private String code(String type, Set<String> seen) {
    String code = codebook.rootOf(EventType.valueOf(type)).code();
    String group = type;
    for (int digits = 3; digits <= 4; digits++) {
      Map<String, Double> finer = weights.get().shares(group, seen);
      Optional<String> sure =
          finer.keySet().stream().filter(one -> finer.getOrDefault(one, 0.0) >= FINER).findFirst();
      if (sure.isEmpty()) {
        return code;
      }
      code = sure.get();
      group = code;
    }
    return code;
  }

  /// The weights, once for all classifiers.
  private static final class Shipped {
    static final Weights WEIGHTS = Weights.shipped();
  }
}
