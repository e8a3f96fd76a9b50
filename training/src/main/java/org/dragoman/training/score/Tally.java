package org.dragoman.training.score;

import java.util.Map;
import java.util.TreeMap;

/// Counts of what is found, what should be, and what is both; by figure.
public final class Tally {
  private final Map<String, Counts> byFigure = new TreeMap<>();

  /// How much was found, how much there is, how much of that was found.
  public record Counts(int found, int gold, int right) {
    private Counts plus(Counts other) {
      return new Counts(found + other.found, gold + other.gold, right + other.right);
    }

    /// The harmonic mean of precision and recall in percent; the share that is right where one
    /// thing is found for each that there is.
    public double f1() {
      return found + gold == 0 ? 0 : 200.0 * right / (found + gold);
    }

    /// The share of what was found that is right, in percent.
    public double precision() {
      return found == 0 ? 0 : 100.0 * right / found;
    }

    /// The share of what there is that was found, in percent.
    public double recall() {
      return gold == 0 ? 0 : 100.0 * right / gold;
    }
  }

  /// Adds to a figure's counts.
  public void add(String figure, int found, int gold, int right) {
    byFigure.merge(figure, new Counts(found, gold, right), Counts::plus);
  }

  /// Adds a choice that is right or wrong.
  public void add(String figure, boolean right) {
    add(figure, 1, 1, right ? 1 : 0);
  }

  /// All counts, by the figures' names.
  public Map<String, Counts> all() {
    return byFigure;
  }

  /// A figure in percent; 0 if nothing was counted.
  public double percent(String figure) {
    return byFigure.getOrDefault(figure, new Counts(0, 0, 0)).f1();
  }
}
