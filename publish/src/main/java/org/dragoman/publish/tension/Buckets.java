package org.dragoman.publish.tension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.crisis.Coverage.Stretch;
import org.dragoman.model.crisis.Tension;

/// The days of a dyad, taken together where there are more of them than a chart has room for.
final class Buckets {
  private static final int MOST = 240;

  private final LocalDate from;
  private final int daysEach;
  private final double width;
  private final List<Bucket> all;

  /// Some days in a row.
  ///
  /// @param at its number
  /// @param covered whether any of its days is
  /// @param told all of it in words
  record Bucket(
      int at,
      boolean covered,
      int acts,
      int threats,
      int words,
      int cooperation,
      int volume,
      String told) {}

  Buckets(Tension tension, Stretch span, int pixels) {
    from = span.from();
    int days = (int) (span.to().toEpochDay() - from.toEpochDay() + 1);
    daysEach = Math.max(1, (days + MOST - 1) / MOST);
    int count = (days + daysEach - 1) / daysEach;
    width = pixels / (double) count;
    int[][] sums = new int[count][5];
    for (Tension.Day day : tension.days()) {
      int at = number(day.date());
      if (at >= 0 && at < count) {
        sums[at][0] += day.acts();
        sums[at][1] += day.threats();
        sums[at][2] += day.words();
        sums[at][3] += day.cooperation();
        sums[at][4] += day.volume();
      }
    }
    boolean[] covered = covered(tension, count);
    List<Bucket> buckets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      buckets.add(bucket(i, covered[i], sums[i]));
    }
    all = List.copyOf(buckets);
  }

  private boolean[] covered(Tension tension, int count) {
    boolean[] covered = new boolean[count];
    for (Stretch stretch : tension.coverage().stretches()) {
      int last = Math.min(count - 1, number(stretch.to()));
      for (int i = Math.max(0, number(stretch.from())); i <= last; i++) {
        covered[i] = true;
      }
    }
    return covered;
  }

  private Bucket bucket(int at, boolean covered, int[] sums) {
    String told =
        from.plusDays((long) at * daysEach)
            + ": acts "
            + sums[0]
            + ", threats "
            + sums[1]
            + ", words "
            + sums[2]
            + ", cooperation "
            + sums[3]
            + ", volume "
            + sums[4];
    return new Bucket(at, covered, sums[0], sums[1], sums[2], sums[3], sums[4], told);
  }

  private int number(LocalDate day) {
    return Math.toIntExact(Math.floorDiv(day.toEpochDay() - from.toEpochDay(), (long) daysEach));
  }

  /// How far to the right a day stands, in pixels.
  double place(LocalDate day) {
    return (day.toEpochDay() - from.toEpochDay() + 0.5) / daysEach * width;
  }

  List<Bucket> all() {
    return all;
  }

  int daysEach() {
    return daysEach;
  }

  /// Pixels of a bucket.
  double width() {
    return width;
  }

  /// The most hostile deeds in a bucket.
  int high() {
    return all.stream().mapToInt(b -> b.acts() + b.threats() + b.words()).max().orElse(0);
  }

  /// The most cooperation in a bucket.
  int low() {
    return all.stream().mapToInt(Bucket::cooperation).max().orElse(0);
  }

  int mostVolume() {
    return Math.max(1, all.stream().mapToInt(Bucket::volume).max().orElse(1));
  }
}
