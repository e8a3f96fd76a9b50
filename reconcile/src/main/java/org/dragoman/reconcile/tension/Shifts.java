package org.dragoman.reconcile.tension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.dragoman.model.crisis.Coverage;
import org.dragoman.model.crisis.Deed;
import org.dragoman.model.crisis.Tension.Direction;
import org.dragoman.model.crisis.Tension.Shift;

/// The shifts of one dyad: the days on which [Rise] or [Fall] first speaks. A rise that goes on is
/// told again after 28 days, or at once when it has grown by half; so a higher alarm is never
/// silenced by a lower one. A fall is told again only after the level was back at the usual.
final class Shifts {
  private static final int QUIET_DAYS = 28;
  private static final double GROWN = 1.5;
  private static final double BACK = 1;
  private static final int MOST_CAUSES = 10;
  private static final double LEAST_HOSTILITY = 20;

  /// What drives a shift: the most hostile first, then the latest.
  private static final Comparator<Deed> WORST_FIRST =
      Comparator.comparingDouble(Deed::value)
          .thenComparing(Deed::day, Comparator.reverseOrder())
          .thenComparing(Deed::id);

  private final Collection<Deed> deeds;
  private final Series series;

  private Shifts(Collection<Deed> deeds, Series series) {
    this.deeds = deeds;
    this.series = series;
  }

  /// The shifts of some deeds, in order.
  static List<Shift> in(Collection<Deed> deeds, Coverage coverage) {
    double all = deeds.stream().mapToDouble(d -> Math.max(0, -d.value())).sum();
    if (all < LEAST_HOSTILITY) {
      // No level of a dyad so quiet reaches a threshold, whatever its days.
      return List.of();
    }
    return new Shifts(deeds, Series.of(deeds, coverage)).find();
  }

  private List<Shift> find() {
    Rise rise = new Rise(series);
    Fall fall = new Fall(series);
    List<Shift> shifts = new ArrayList<>();
    int told = -QUIET_DAYS - 1;
    double toldLevel = 0;
    boolean fallen = false;
    for (int day = 0; day < series.length(); day++) {
      if (rise.at(day)) {
        double level = rise.level(day);
        if (day - told > QUIET_DAYS || level >= GROWN * toldLevel) {
          shifts.add(worse(day, level, rise.highestInMonths(day)));
          told = day;
          toldLevel = level;
        }
      }
      boolean down = fall.at(day);
      if (down && !fallen) {
        shifts.add(
            new Shift(series.date(day), Direction.BETTER, rounded(fall.level(day)), 0, List.of()));
      }
      fallen = down || fallen && fall.level(day) < BACK;
    }
    return shifts;
  }

  private Shift worse(int day, double level, int highestInMonths) {
    LocalDate last = series.date(day);
    LocalDate first = last.minusDays(Rise.WEEK - 1L);
    List<String> because =
        deeds.stream()
            .filter(d -> d.value() < 0 && !d.day().isBefore(first) && !d.day().isAfter(last))
            .sorted(WORST_FIRST)
            .limit(MOST_CAUSES)
            .map(Deed::id)
            .toList();
    return new Shift(last, Direction.WORSE, rounded(level), highestInMonths, because);
  }

  private static double rounded(double level) {
    return Math.round(level * 100) / 100.0;
  }
}
