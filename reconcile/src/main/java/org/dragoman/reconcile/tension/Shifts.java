package org.dragoman.reconcile.tension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.model.crisis.Tension.Day;
import org.dragoman.model.crisis.Tension.Direction;
import org.dragoman.model.crisis.Tension.Shift;

/// Days on which the course between two parties changes: the score of the last seven days departs
/// from that of the ninety before by more than three robust standard deviations. A day is judged by
/// nothing later than itself, and not before twenty days with incidents have been seen.
final class Shifts {
  private static final int RECENT_DAYS = 7;
  private static final int PAST_DAYS = 90;
  private static final int FEWEST_DAYS = 20;
  private static final double ROBUST = 1.4826;
  private static final double THRESHOLD = 3;
  private static final double LEAST_SPREAD = 1;

  private Shifts() {}

  static List<Shift> in(List<Day> days) {
    List<Shift> shifts = new ArrayList<>();
    LocalDate quietUntil = LocalDate.MIN;
    for (int i = FEWEST_DAYS; i < days.size(); i++) {
      Day day = days.get(i);
      double departure = departure(days.subList(0, i + 1), day.date());
      if (Math.abs(departure) > THRESHOLD && day.date().isAfter(quietUntil)) {
        Direction direction = departure < 0 ? Direction.WORSE : Direction.BETTER;
        shifts.add(new Shift(day.date(), direction, day.incidents()));
        quietUntil = day.date().plusDays(RECENT_DAYS);
      }
    }
    return shifts;
  }

  private static double departure(List<Day> until, LocalDate now) {
    double[] past = new double[PAST_DAYS];
    double recent = 0;
    for (Day day : until) {
      long age = now.toEpochDay() - day.date().toEpochDay();
      if (age < RECENT_DAYS) {
        recent += day.score() / RECENT_DAYS;
      } else if (age < RECENT_DAYS + PAST_DAYS) {
        past[(int) age - RECENT_DAYS] = day.score();
      }
    }
    double usual = median(past);
    double[] distances = new double[past.length];
    for (int i = 0; i < past.length; i++) {
      distances[i] = Math.abs(past[i] - usual);
    }
    double spread = Math.max(LEAST_SPREAD, ROBUST * median(distances));
    return (recent - usual) / spread;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
