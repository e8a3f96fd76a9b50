package org.dragoman.reconcile.tension;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.dragoman.model.crisis.Coverage.Stretch;
import org.dragoman.model.crisis.Tension;

/// The range in which the score of a dyad's next seven days is expected: the mean of the last eight
/// weeks, more or less what such means have missed by. Weeks are counted back from the last covered
/// day. A miss is taken relative to the size of the mean plus ten; of the last 208 misses the range
/// leaves out the lowest and the highest tenth. Nothing is expected from fewer than 104 misses, nor
/// where a tenth of the days is not covered.
///
/// @param from first day of the week to come
/// @param low the score is below this in one of ten weeks
/// @param expected the mean
/// @param high the score is above this in one of ten weeks
public record Outlook(LocalDate from, double low, double expected, double high) {
  private static final int WEEK = 7;
  private static final int WEEKS = 8;
  private static final int FEWEST_MISSES = 104;
  private static final int MOST_MISSES = 208;
  private static final double TENTH = 0.1;
  private static final double ONE_WORST_DEED = 10;

  /// The outlook of a dyad, if its past allows one.
  public static Optional<Outlook> of(Tension tension) {
    if (tension.coverage().isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = tension.coverage().stretches().getFirst().from();
    Stretch last = tension.coverage().stretches().getLast();
    long days = last.to().toEpochDay() - first.toEpochDay() + 1;
    int weeks = (int) (days / WEEK);
    boolean known = tension.coverage().days() >= (1 - TENTH) * days;
    if (!known || weeks < FEWEST_MISSES + WEEKS) {
      return Optional.empty();
    }
    return Optional.of(outlook(scores(tension, last.to(), weeks), last.to().plusDays(1)));
  }

  /// The score of each week, the first first.
  private static double[] scores(Tension tension, LocalDate lastDay, int weeks) {
    double[] scores = new double[weeks];
    for (Tension.Day day : tension.days()) {
      long before = lastDay.toEpochDay() - day.date().toEpochDay();
      int week = weeks - 1 - Math.toIntExact(Math.floorDiv(before, (long) WEEK));
      if (week >= 0 && week < weeks) {
        scores[week] += day.score();
      }
    }
    return scores;
  }

  private static Outlook outlook(double[] scores, LocalDate from) {
    int last = scores.length - 1;
    int first = Math.max(WEEKS - 1, last - MOST_MISSES);
    double[] misses = new double[last - first];
    for (int week = first; week < last; week++) {
      double mean = mean(scores, week);
      misses[week - first] = (scores[week + 1] - mean) / (Math.abs(mean) + ONE_WORST_DEED);
    }
    Arrays.sort(misses);
    double mean = mean(scores, last);
    double size = Math.abs(mean) + ONE_WORST_DEED;
    int most = misses.length - 1;
    return new Outlook(
        from,
        rounded(mean + misses[(int) (TENTH * most)] * size),
        rounded(mean),
        rounded(mean + misses[(int) ((1 - TENTH) * most)] * size));
  }

  private static double mean(double[] scores, int week) {
    return Arrays.stream(scores, week - WEEKS + 1, week + 1).sum() / WEEKS;
  }

  private static double rounded(double score) {
    return Math.round(score * 10) / 10.0;
  }
}
