package org.dragoman.reconcile.tension;

import java.util.List;

/// Tells on which days the hostility of a dyad rises well above what is usual. A day is judged by
/// nothing later than itself.
///
/// *Level*: for windows of 3, 7 and 14 days that end with the day, (H + 10) / (E + 10), where H is
/// the hostility in the window and E what the four years before the window let expect for as many
/// covered days; the level is the geometric mean of the three. The 10 stands for one deed of the
/// worst kind, so that a dyad without a past does not ring at the first harsh word. *A rise*: the
/// level is at least 3, and the hostility of the last 7 days is more than 1.2 times that of any 7
/// days which ended in the 120 days before them, so that a war that goes on rings no more.
///
/// The figures were chosen by measuring, see `docs/decisions`.
final class Rise {
  /// Name and version of the rule.
  static final String METHOD = "threefold-rise/1";

  static final int WEEK = 7;

  private static final List<Integer> WINDOWS = List.of(3, WEEK, 14);
  private static final int PAST_DAYS = 1460;
  private static final int FEWEST_PAST_DAYS = 90;
  private static final double ONE_WORST_DEED = 10;
  private static final double LEAST_LEVEL = 3;
  private static final int RECENT_DAYS = 120;
  private static final double ABOVE_RECENT = 1.2;
  private static final double DAYS_IN_A_MONTH = 30.4375;

  private final Series series;

  Rise(Series series) {
    this.series = series;
  }

  /// Whether hostility rises on a day.
  boolean at(int day) {
    return series.covered(day, day + 1) > 0
        && series.hostility(day - WEEK + 1, day + 1) > 0
        && level(day) >= LEAST_LEVEL
        && isHighest(day);
  }

  /// How many times the usual hostility has been reached; 0 where too little is known of the past.
  double level(int day) {
    double product = 1;
    for (int window : WINDOWS) {
      int from = day - window + 1;
      int past = series.covered(from - PAST_DAYS, from);
      if (past < FEWEST_PAST_DAYS) {
        return 0;
      }
      double usual = series.hostility(from - PAST_DAYS, from) / past;
      double expected = usual * series.covered(from, day + 1);
      product *= (series.hostility(from, day + 1) + ONE_WORST_DEED) / (expected + ONE_WORST_DEED);
    }
    return Math.pow(product, 1.0 / WINDOWS.size());
  }

  private boolean isHighest(int day) {
    double now = week(day);
    for (int other = Math.max(0, day - WEEK - RECENT_DAYS); other <= day - WEEK; other++) {
      if (now <= ABOVE_RECENT * week(other)) {
        return false;
      }
    }
    return true;
  }

  /// For how many full months before a day no week has been as hostile as the one it ends.
  int highestInMonths(int day) {
    double now = week(day);
    int other = day - WEEK;
    while (other >= 0 && week(other) < now) {
      other--;
    }
    return (int) ((day - WEEK - other) / DAYS_IN_A_MONTH);
  }

  private double week(int lastDay) {
    return series.hostility(lastDay - WEEK + 1, lastDay + 1);
  }
}
