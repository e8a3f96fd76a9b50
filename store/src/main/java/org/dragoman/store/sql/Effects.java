package org.dragoman.store.sql;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.store.Changes;
import org.dragoman.store.LineKind;
import org.dragoman.store.line.Portrait;
import org.dragoman.store.sql.Tables.Line;
import org.dragoman.store.sql.Tables.Pair;
import org.jooq.DSLContext;
import org.jooq.Field;

/// What a step brings about beside its lines: which kinds of lines it changes, and by how much it
/// changes the sums that the store keeps. They are kept in the same transaction.
final class Effects {
  private static final int AT_ONCE = 500;
  private static final int INCIDENTS = Shelf.of(LineKind.INCIDENT);
  private static final String COOPERATION = "cooperation";

  private final Set<LineKind> lists = EnumSet.noneOf(LineKind.class);
  private final Set<LineKind> lines = EnumSet.noneOf(LineKind.class);
  private final Map<OfShelf, Long> shelves = new TreeMap<>();
  private final Map<OfDay, Long> days = new TreeMap<>();
  private final Map<OfPair, long[]> pairs = new TreeMap<>();
  private boolean outlets;

  /// How many lines of a standing a shelf has.
  private record OfShelf(int shelf, String standing) implements Comparable<OfShelf> {
    @Override
    public int compareTo(OfShelf other) {
      int byShelf = Integer.compare(shelf, other.shelf);
      return byShelf != 0 ? byShelf : standing.compareTo(other.standing);
    }
  }

  /// How many incidents of a lane and standing a day has, by one of the clocks.
  private record OfDay(int clock, int day, String lane, String standing)
      implements Comparable<OfDay> {
    @Override
    public int compareTo(OfDay other) {
      int order = Integer.compare(clock, other.clock);
      order = order != 0 ? order : Integer.compare(day, other.day);
      order = order != 0 ? order : lane.compareTo(other.lane);
      return order != 0 ? order : standing.compareTo(other.standing);
    }
  }

  /// How many incidents two parties have.
  private record OfPair(long source, long target) implements Comparable<OfPair> {
    @Override
    public int compareTo(OfPair other) {
      int bySource = Long.compare(source, other.source);
      return bySource != 0 ? bySource : Long.compare(target, other.target);
    }
  }

  /// Lists of a kind have another content or order.
  void listed(LineKind kind) {
    lists.add(kind);
  }

  /// A line of a kind that was there is another one, or gone.
  void changed(LineKind kind) {
    lines.add(kind);
  }

  /// There are other outlets, or may be.
  void otherOutlets() {
    outlets = true;
  }

  /// What is known after the step that made a revision.
  Changes after(Changes before, long revision) {
    return revision == before.revision() ? before : before.after(revision, lists, lines, outlets);
  }

  /// Counts lines that come in.
  void counts(Collection<Shown> shown) {
    for (Shown line : shown) {
      LineKind kind = line.line().kind();
      int shelf = Shelf.of(kind, line.takenOut());
      String standing = line.portrait().deed().map(Portrait.Deed::standing).orElse("");
      shelves.merge(new OfShelf(shelf, standing), 1L, Long::sum);
      if (shelf == INCIDENTS) {
        String lane = line.portrait().deed().map(Portrait.Deed::lane).orElse("");
        day(line.portrait().happened().first(), line.portrait().reported(), lane, standing, 1);
      }
    }
  }

  /// Counts an incident of two parties that comes in.
  void counts(Shown incident, long source, long target) {
    if (!incident.takenOut()) {
      boolean cooperative =
          incident
              .portrait()
              .deed()
              .map(Portrait.Deed::lane)
              .filter(COOPERATION::equals)
              .isPresent();
      pair(source, target, 1, cooperative ? 1 : 0);
    }
  }

  private void day(int happened, int reported, String lane, String standing, long n) {
    days.merge(new OfDay(0, happened, lane, standing), n, Long::sum);
    days.merge(new OfDay(1, reported, lane, standing), n, Long::sum);
  }

  private void pair(long source, long target, long n, long cooperative) {
    long[] sum = pairs.computeIfAbsent(new OfPair(source, target), _ -> new long[2]);
    sum[0] += n;
    sum[1] += cooperative;
  }

  /// Takes lines that are there, and will not be, out of the sums.
  void discounts(DSLContext dsl, List<Long> numbers) {
    for (int at = 0; at < numbers.size(); at += AT_ONCE) {
      List<Long> some = numbers.subList(at, Math.min(numbers.size(), at + AT_ONCE));
      discountLines(dsl, some);
      discountPairs(dsl, some);
    }
  }

  private void discountLines(DSLContext dsl, List<Long> numbers) {
    Field<String> lane = coalesce(Line.LANE, inline(""));
    Field<String> standing = coalesce(Line.STANDING, inline(""));
    dsl.select(Line.SHELF, lane, standing, Line.HAPPENED, Line.REPORTED)
        .from(Line.TABLE)
        .where(Line.ID.in(numbers))
        .forEach(row -> {
          shelves.merge(new OfShelf(row.value1(), row.value3()), -1L, Long::sum);
          if (row.value1() == INCIDENTS) {
            day(row.value4(), row.value5(), row.value2(), row.value3(), -1);
          }
        });
  }

  private void discountPairs(DSLContext dsl, List<Long> numbers) {
    dsl.select(Pair.SOURCE, Pair.TARGET, Line.LANE, count())
        .from(Pair.TABLE)
        .join(Line.TABLE)
        .on(Line.ID.eq(Pair.LINE))
        .where(Pair.LINE.in(numbers))
        .and(Line.SHELF.eq(INCIDENTS))
        .groupBy(Pair.SOURCE, Pair.TARGET, Line.LANE)
        .forEach(row -> {
          long n = row.value4();
          pair(row.value1(), row.value2(), -n, COOPERATION.equals(row.value3()) ? -n : 0);
        });
  }

  /// Brings the sums that the store keeps to what they are with this step.
  void keep(DSLContext dsl) {
    Batch ofShelves =
        new Batch(
            dsl,
            dsl.query(
                "insert into shelf_sum (shelf, standing, n) values (?, ?, ?)"
                    + " on conflict (shelf, standing) do update set n = shelf_sum.n + excluded.n",
                0,
                "",
                0L));
    shelves.forEach((of, n) -> bind(ofShelves, n != 0, of.shelf, of.standing, n));
    ofShelves.execute();
    Batch ofDays =
        new Batch(
            dsl,
            dsl.query(
                "insert into day_sum (clock, day, lane, standing, n) values (?, ?, ?, ?, ?)"
                    + " on conflict (clock, day, lane, standing)"
                    + " do update set n = day_sum.n + excluded.n",
                0,
                0,
                "",
                "",
                0L));
    days.forEach((of, n) -> bind(ofDays, n != 0, of.clock, of.day, of.lane, of.standing, n));
    ofDays.execute();
    Batch ofPairs =
        new Batch(
            dsl,
            dsl.query(
                "insert into pair_sum (source, target, n, cooperation) values (?, ?, ?, ?)"
                    + " on conflict (source, target) do update set n = pair_sum.n + excluded.n,"
                    + " cooperation = pair_sum.cooperation + excluded.cooperation",
                0L,
                0L,
                0L,
                0L));
    pairs.forEach(
        (of, n) -> bind(ofPairs, n[0] != 0 || n[1] != 0, of.source, of.target, n[0], n[1]));
    ofPairs.execute();
  }

  private static void bind(Batch batch, boolean differs, Object... values) {
    if (differs) {
      batch.bind(values);
    }
  }
}
