package org.dragoman.store.sql;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.dragoman.store.Facet;
import org.dragoman.store.LineKind;
import org.dragoman.store.line.Portrait;
import org.dragoman.store.sql.Tables.Body;
import org.dragoman.store.sql.Tables.Line;
import org.dragoman.store.sql.Tables.Mark;
import org.dragoman.store.sql.Tables.Pair;
import org.dragoman.store.sql.Tables.Place;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Puts lines into their tables and takes them out, many at a time.
final class LineTables {
  private static final int AT_ONCE = 500;

  private final DSLContext dsl;
  private final Engine engine;
  private final Terms terms;
  private final Effects effects;

  LineTables(DSLContext dsl, Engine engine, Effects effects) {
    this.dsl = dsl;
    this.effects = effects;
    this.engine = engine;
    this.terms = new Terms(dsl);
  }

  /// Puts lines in, in the place of those of the same numbers.
  void put(List<Shown> lines) {
    if (lines.isEmpty()) {
      return;
    }
    clear(lines.stream().filter(line -> !line.fresh()).toList());
    effects.counts(lines);
    terms.learn(lines.stream().map(line -> line.portrait().marks()).toList());
    putLines(lines);
    putBodies(lines);
    putMarks(lines);
    putPairs(lines);
    putSpots(lines);
    putWords(lines);
  }

  private void clear(List<Shown> old) {
    List<Long> numbers = old.stream().map(Shown::number).toList();
    List<Long> worded =
        old.stream().filter(line -> line.wording().isPresent()).map(Shown::number).toList();
    effects.discounts(dsl, numbers);
    delete(Line.TABLE, Line.ID, numbers);
    delete(Mark.TABLE, Mark.LINE, numbers);
    delete(Pair.TABLE, Pair.LINE, numbers);
    delete(Place.TABLE, Place.LINE, numbers);
    delete(Body.TABLE, Body.ID, worded);
    delete(table(name("words")), engine.wordsId(), worded);
  }

  /// Tells lines of what they are part.
  void belong(Map<Long, Long> wholes) {
    Batch batch =
        new Batch(
            dsl,
            dsl.update(Line.TABLE).set(field(name("whole"), Long.class), 0L).where(Line.ID.eq(0L)));
    wholes.forEach((part, whole) -> batch.bind(whole, part));
    batch.execute();
  }

  /// Takes lines out altogether.
  void remove(Collection<Long> gone) {
    List<Long> numbers = List.copyOf(gone);
    effects.discounts(dsl, numbers);
    delete(Line.TABLE, Line.ID, numbers);
    delete(Mark.TABLE, Mark.LINE, numbers);
    delete(Pair.TABLE, Pair.LINE, numbers);
    delete(Place.TABLE, Place.LINE, numbers);
    delete(Body.TABLE, Body.ID, numbers);
    delete(table(name("words")), engine.wordsId(), numbers);
  }

  private void delete(Table<Record> from, Field<Long> id, List<Long> numbers) {
    for (int at = 0; at < numbers.size(); at += AT_ONCE) {
      dsl.deleteFrom(from)
          .where(id.in(numbers.subList(at, Math.min(numbers.size(), at + AT_ONCE))))
          .execute();
    }
  }

  private void putLines(List<Shown> lines) {
    Batch batch =
        new Batch(
            dsl,
            dsl.insertInto(Line.TABLE)
                .columns(
                    Line.ID,
                    Line.KIND,
                    Line.SHELF,
                    Line.NAME,
                    Line.ARTICLE,
                    Line.WHOLE,
                    Line.HAPPENED,
                    Line.LASTED,
                    Line.REPORTED,
                    Line.WEIGHT,
                    Line.SINCE,
                    Line.DIGEST,
                    Line.STALE,
                    Line.TYPE,
                    Line.LANE,
                    Line.STANDING)
                .values(0L, 0, 0, "", 0L, 0L, 0, 0, 0, 0, 0L, 0L, 0, "", "", ""));
    for (Shown line : lines) {
      Portrait portrait = line.portrait();
      batch.bind(
          line.number(),
          Shelf.number(line.line().kind()),
          Shelf.of(line.line().kind(), line.takenOut()),
          line.line().id(),
          orNull(line.article()),
          orNull(line.whole()),
          portrait.happened().first(),
          portrait.happened().last(),
          portrait.reported(),
          portrait.weight(),
          line.since(),
          line.digest(),
          0,
          orNull(portrait.deed().map(Portrait.Deed::type)),
          orNull(portrait.deed().map(Portrait.Deed::lane)),
          orNull(portrait.deed().map(Portrait.Deed::standing)));
    }
    batch.execute();
  }

  private void putBodies(List<Shown> lines) {
    Batch batch =
        new Batch(
            dsl,
            dsl.insertInto(Body.TABLE, Body.ID, Body.SOURCE, Body.SHOWN, Body.BRIEF, Body.WORDS)
                .values(0L, "", "", "", ""));
    Batch changes =
        new Batch(
            dsl,
            dsl.update(Body.TABLE)
                .set(unqualified("shown"), "")
                .set(unqualified("brief"), "")
                .where(Body.ID.eq(0L)));
    for (Shown line : lines) {
      if (line.wording().isPresent()) {
        batch.bind(
            line.number(),
            line.line().json(),
            orNull(line.shown()),
            orNull(line.brief()),
            line.wording().get().shown().replace("\u0000", ""));
      } else {
        changes.bind(orNull(line.shown()), orNull(line.brief()), line.number());
      }
    }
    batch.execute();
    changes.execute();
  }

  private static Field<String> unqualified(String column) {
    return field(name(column), String.class);
  }

  private void putMarks(List<Shown> lines) {
    Batch batch =
        new Batch(
            dsl,
            dsl.insertInto(Mark.TABLE)
                .columns(
                    Mark.LINE, Mark.TERM, Mark.SHELF, Mark.REPORTED, Mark.HAPPENED, Mark.LASTED)
                .values(0L, 0L, 0, 0, 0, 0));
    for (Shown line : lines) {
      Portrait portrait = line.portrait();
      int shelf = Shelf.of(line.line().kind(), line.takenOut());
      for (Map.Entry<Facet, SortedSet<String>> facet : portrait.marks().all().entrySet()) {
        for (String value : facet.getValue()) {
          batch.bind(
              line.number(),
              terms.of(facet.getKey(), value),
              shelf,
              portrait.reported(),
              portrait.happened().first(),
              portrait.happened().last());
        }
      }
    }
    batch.execute();
  }

  private void putPairs(List<Shown> lines) {
    Batch batch =
        new Batch(
            dsl,
            dsl.insertInto(Pair.TABLE, Pair.LINE, Pair.SOURCE, Pair.TARGET).values(0L, 0L, 0L));
    for (Shown line : lines) {
      if (line.line().kind() == LineKind.INCIDENT) {
        for (String source : line.portrait().marks().of(Facet.SOURCE)) {
          for (String target : line.portrait().marks().of(Facet.TARGET)) {
            long from = terms.of(Facet.SOURCE, source);
            long to = terms.of(Facet.TARGET, target);
            batch.bind(line.number(), from, to);
            effects.counts(line, from, to);
          }
        }
      }
    }
    batch.execute();
  }

  private void putSpots(List<Shown> lines) {
    Batch batch =
        new Batch(
            dsl,
            dsl.insertInto(
                    Place.TABLE,
                    Place.LINE,
                    Place.PLACE,
                    Place.LATITUDE,
                    Place.LONGITUDE,
                    Place.FINENESS)
                .values(0L, "", 0.0, 0.0, ""));
    for (Shown line : lines) {
      line.portrait()
          .spot()
          .ifPresent(spot ->
              batch.bind(
                  line.number(),
                  spot.place().replace("\u0000", ""),
                  spot.latitude(),
                  spot.longitude(),
                  spot.precision()));
    }
    batch.execute();
  }

  private void putWords(List<Shown> lines) {
    Batch batch = new Batch(dsl, engine.putWords(dsl));
    for (Shown line : lines) {
      line.wording()
          .filter(wording -> !wording.searched().isBlank())
          .ifPresent(wording ->
              batch.bind(
                  line.number(), engine.indexable(wording.searched().replace("\u0000", ""))));
    }
    batch.execute();
  }

  private static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
