package org.dragoman.reconcile.tension;

/// Tells on which days the hostility of a dyad has fallen well below what the last months were used
/// to: (H + 10) / (E + 10) is at most a third, where H is the hostility of the last 28 days and E
/// what the 120 days before them let expect for as many covered days. At least half of the 28 days
/// must be covered: silence is no peace.
final class Fall {
  /// Name and version of the rule.
  static final String METHOD = "fall-to-a-third/1";

  private static final int RECENT_DAYS = 28;
  private static final int PAST_DAYS = 120;
  private static final int FEWEST_PAST_DAYS = 60;
  private static final double ONE_WORST_DEED = 10;
  private static final double MOST_LEVEL = 1 / 3.0;

  private final Series series;

  Fall(Series series) {
    this.series = series;
  }

  /// Whether a day belongs to a time that is much quieter than the months before.
  boolean at(int day) {
    return series.covered(day, day + 1) > 0 && level(day) <= MOST_LEVEL;
  }

  /// The share of the usual hostility that is left; 1 where too little is known.
  double level(int day) {
    int from = day - RECENT_DAYS + 1;
    int past = series.covered(from - PAST_DAYS, from);
    int recent = series.covered(from, day + 1);
    if (past < FEWEST_PAST_DAYS || recent * 2 < RECENT_DAYS) {
      return 1;
    }
    double expected = series.hostility(from - PAST_DAYS, from) / past * recent;
    return (series.hostility(from, day + 1) + ONE_WORST_DEED) / (expected + ONE_WORST_DEED);
  }
}
