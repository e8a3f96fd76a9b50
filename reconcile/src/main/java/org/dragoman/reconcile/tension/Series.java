package org.dragoman.reconcile.tension;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dragoman.model.crisis.Coverage;
import org.dragoman.model.crisis.Deed;

/// The hostility of one dyad on every day from the first to the last that is covered, as running
/// sums in thousandths, so that every window is exact.
final class Series {
  private static final double THOUSANDTHS = 1000;

  private final long first;
  private final long[] hostility;
  private final int[] covered;

  private Series(long first, long[] hostility, int[] covered) {
    this.first = first;
    this.hostility = hostility;
    this.covered = covered;
  }

  /// The series of some deeds; what lies outside of the coverage is left out.
  static Series of(Collection<Deed> deeds, Coverage coverage) {
    List<Coverage.Stretch> stretches = coverage.stretches();
    if (stretches.isEmpty()) {
      return new Series(0, new long[1], new int[1]);
    }
    long first = stretches.getFirst().from().toEpochDay();
    int length = (int) (stretches.getLast().to().toEpochDay() - first + 1);
    int[] covered = new int[length + 1];
    for (Coverage.Stretch stretch : stretches) {
      for (long day = stretch.from().toEpochDay(); day <= stretch.to().toEpochDay(); day++) {
        covered[(int) (day - first) + 1] = 1;
      }
    }
    long[] hostility = new long[length + 1];
    for (Deed deed : deeds) {
      long at = deed.day().toEpochDay() - first;
      if (at >= 0 && at < length && covered[(int) at + 1] == 1 && deed.value() < 0) {
        hostility[(int) at + 1] += Math.round(-deed.value() * THOUSANDTHS);
      }
    }
    for (int i = 1; i <= length; i++) {
      hostility[i] += hostility[i - 1];
      covered[i] += covered[i - 1];
    }
    return new Series(first, hostility, covered);
  }

  /// How many days there are.
  int length() {
    return covered.length - 1;
  }

  /// The date of a day.
  LocalDate date(int day) {
    return LocalDate.ofEpochDay(first + day);
  }

  /// The hostility of the days `from` (inclusive) to `to` (exclusive); days before the first count
  /// nothing.
  double hostility(int from, int to) {
    return (hostility[within(to)] - hostility[within(from)]) / THOUSANDTHS;
  }

  /// How many of the days `from` (inclusive) to `to` (exclusive) are covered.
  int covered(int from, int to) {
    return covered[within(to)] - covered[within(from)];
  }

  private int within(int day) {
    return Math.clamp(day, 0, length());
  }
}
