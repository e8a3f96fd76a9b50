package org.dragoman.store.sql;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.nullif;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.store.Bucket;
import org.dragoman.store.Counts;
import org.dragoman.store.Facet;
import org.dragoman.store.Filter;
import org.dragoman.store.LineKind;
import org.dragoman.store.Located;
import org.dragoman.store.Period;
import org.dragoman.store.Share;
import org.dragoman.store.Snapshot;
import org.dragoman.store.line.Days;
import org.dragoman.store.sql.Tables.Article;
import org.dragoman.store.sql.Tables.DaySum;
import org.dragoman.store.sql.Tables.Line;
import org.dragoman.store.sql.Tables.Mark;
import org.dragoman.store.sql.Tables.Place;
import org.dragoman.store.sql.Tables.ShelfSum;
import org.dragoman.store.sql.Tables.Term;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Result;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// What the views need added up, worked out by the database.
final class Sums {
  private final DSLContext dsl;
  private final Engine engine;

  Sums(DSLContext dsl, Engine engine) {
    this.dsl = dsl;
    this.engine = engine;
  }

  Counts counts(long since) {
    Condition later = since > 0 ? Line.SINCE.gt(since) : noCondition();
    Map<LineKind, Long> lines = new EnumMap<>(LineKind.class);
    Map<String, Long> standings = new TreeMap<>();
    if (since > 0) {
      countLater(later, lines, standings);
    } else {
      countAll(lines, standings);
    }
    Field<Integer> known = nullif(Article.PUBLISHED, Days.NEVER);
    var articles =
        dsl.select(countDistinct(Article.OUTLET), count(Article.COPY_OF), min(known), max(known))
            .from(Article.TABLE)
            .join(Line.TABLE)
            .on(Line.ID.eq(Article.ID))
            .where(Line.SHELF.plus(inline(0)).eq(Shelf.of(LineKind.ARTICLE)))
            .and(later)
            .fetchSingle();
    return new Counts(
        lines,
        articles.value1(),
        articles.value2(),
        standings,
        conflicts(since > 0 ? Optional.of(later) : Optional.empty()),
        day(articles.value3()),
        day(articles.value4()));
  }

  private void countAll(Map<LineKind, Long> lines, Map<String, Long> standings) {
    dsl.select(ShelfSum.SHELF, ShelfSum.STANDING, ShelfSum.N)
        .from(ShelfSum.TABLE)
        .where(ShelfSum.N.gt(0L))
        .forEach(row -> {
          note(row.value1(), row.value3(), lines);
          if (row.value1() == Shelf.of(LineKind.INCIDENT)) {
            standings.put(row.value2(), row.value3());
          }
        });
  }

  private void countLater(Condition later, Map<LineKind, Long> lines, Map<String, Long> standings) {
    // Nothing is added so that the index of `since` is used, and not one that is sorted by shelf.
    Field<Integer> shelf = Line.SHELF.plus(inline(0));
    dsl.select(shelf, Line.STANDING, count())
        .from(Line.TABLE)
        .where(later)
        .groupBy(shelf, Line.STANDING)
        .forEach(row -> {
          note(row.value1(), row.value3(), lines);
          if (row.value1() == Shelf.of(LineKind.INCIDENT)) {
            standings.put(row.value2(), (long) row.value3());
          }
        });
  }

  private static void note(int shelf, long number, Map<LineKind, Long> lines) {
    if (shelf % 2 == 0) {
      lines.merge(Shelf.kind(shelf / 2), number, Long::sum);
    }
  }

  private Map<String, Long> conflicts(Optional<Condition> later) {
    Map<String, Long> conflicts = new TreeMap<>();
    Table<?> marks = Term.TABLE.join(Mark.TABLE).on(Mark.TERM.eq(Term.ID));
    // Lines are looked up only for what they alone say; the index of the marks has all the rest.
    Table<?> from = later.isPresent() ? marks.join(Line.TABLE).on(Line.ID.eq(Mark.LINE)) : marks;
    dsl.select(Term.VALUE, count())
        .from(from)
        .where(Term.FACET.eq(Facet.CONFLICT.name()))
        .and(Mark.SHELF.in(Shelf.of(LineKind.INCIDENT), Shelf.of(LineKind.PROPOSITION)))
        .and(later.orElse(noCondition()))
        .groupBy(Term.VALUE)
        .forEach(row -> conflicts.put(row.value1(), (long) row.value2()));
    return conflicts;
  }

  /// How many lines of a kind have each value of a facet.
  private List<Share> marks(LineKind kind, Facet facet, Condition among) {
    return dsl.select(Term.VALUE, count())
        .from(Term.TABLE)
        .join(Mark.TABLE)
        .on(Mark.TERM.eq(Term.ID))
        .where(Term.FACET.eq(facet.name()))
        .and(Mark.SHELF.eq(Shelf.of(kind)))
        .and(among)
        .groupBy(Term.VALUE)
        .fetch(row -> new Share(row.value1(), row.value2()));
  }

  List<Share> shares(LineKind kind, Facet facet, Filter filter, int limit) {
    Condition among =
        filter.equals(Filter.ALL)
            ? noCondition()
            : Mark.LINE.in(new Selection(dsl, engine, kind, filter).ids());
    return marks(kind, facet, among).stream()
        .sorted(Comparator.comparingLong(Share::lines).reversed().thenComparing(Share::value))
        .limit(limit)
        .toList();
  }

  List<Bucket> timeline(Filter filter, Snapshot.Unit unit) {
    Map<Bucket, Long> buckets = new HashMap<>();
    var days = Reads.isEverything(filter) ? days(filter.period().clock()) : days(filter);
    days.forEach(row -> {
      LocalDate start = start(LocalDate.ofEpochDay(row.value1()), unit);
      Bucket bucket = new Bucket(start, row.value2(), row.value3(), 0);
      buckets.merge(bucket, row.value4().longValue(), Long::sum);
    });
    return buckets.entrySet().stream()
        .map(e ->
            new Bucket(e.getKey().start(), e.getKey().lane(), e.getKey().standing(), e.getValue()))
        .sorted(
            Comparator.comparing(Bucket::start)
                .thenComparing(Bucket::lane)
                .thenComparing(Bucket::standing))
        .toList();
  }

  private Result<? extends Record4<Integer, String, String, ? extends Number>> days(Filter filter) {
    Selection selection = new Selection(dsl, engine, LineKind.INCIDENT, filter);
    Field<Integer> day = selection.day();
    return dsl.select(day, Line.LANE, Line.STANDING, count())
        .from(selection.from(true))
        .where(selection.where())
        .and(day.gt(Days.NEVER))
        .groupBy(day, Line.LANE, Line.STANDING)
        .fetch();
  }

  /// Those of all incidents, which the store keeps.
  private Result<? extends Record4<Integer, String, String, ? extends Number>> days(
      Period.Clock clock) {
    return dsl.select(DaySum.DAY, DaySum.LANE, DaySum.STANDING, DaySum.N)
        .from(DaySum.TABLE)
        .where(DaySum.CLOCK.eq(DaySum.number(clock)))
        .and(DaySum.DAY.gt(Days.NEVER))
        .and(DaySum.N.gt(0L))
        .fetch();
  }

  private static LocalDate start(LocalDate day, Snapshot.Unit unit) {
    return switch (unit) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  List<Located> located(Filter filter, int limit) {
    Selection selection = new Selection(dsl, engine, LineKind.INCIDENT, filter);
    return dsl.select(
            Line.NAME,
            Place.PLACE,
            Place.LATITUDE,
            Place.LONGITUDE,
            Place.FINENESS,
            Line.TYPE,
            Line.STANDING)
        .from(selection.from(true).join(Place.TABLE).on(Place.LINE.eq(Line.ID)))
        .where(selection.where())
        .orderBy(selection.day().desc(), selection.id().desc())
        .limit(limit)
        .fetch(row ->
            new Located(
                row.value1(),
                row.value2(),
                row.value3(),
                row.value4(),
                row.value5(),
                row.value6(),
                row.value7()));
  }

  static Optional<LocalDate> day(@Nullable Integer number) {
    return number == null || number == Days.NEVER
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(number));
  }
}
