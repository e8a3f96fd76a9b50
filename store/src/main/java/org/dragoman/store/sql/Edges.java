package org.dragoman.store.sql;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dragoman.store.Edge;
import org.dragoman.store.Filter;
import org.dragoman.store.LineKind;
import org.dragoman.store.sql.Tables.Line;
import org.dragoman.store.sql.Tables.Pair;
import org.dragoman.store.sql.Tables.PairSum;
import org.dragoman.store.sql.Tables.Term;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Who did what to whom: of everything from the sums that the store keeps, of a filter added up.
final class Edges {
  private static final int SAMPLE = 5;

  private final DSLContext dsl;
  private final Engine engine;

  Edges(DSLContext dsl, Engine engine) {
    this.dsl = dsl;
    this.engine = engine;
  }

  /// Two parties, by the numbers of their terms.
  private record Parties(long source, long target) {}

  /// What they have.
  private record Busy(Parties parties, long all, long cooperation) {}

  List<Edge> of(Filter filter, int limit) {
    List<Busy> busiest = busiest(filter, limit);
    if (Reads.isEverything(filter)) {
      return edges(busiest, this::sample);
    }
    Map<Parties, List<String>> samples = samples(filter, busiest);
    return edges(busiest, parties -> samples.getOrDefault(parties, List.of()));
  }

  /// The same without samples.
  List<Edge> busiestOf(Filter filter, int limit) {
    return edges(busiest(filter, limit), _ -> List.of());
  }

  private List<Edge> edges(List<Busy> busiest, Function<Parties, List<String>> sample) {
    Map<Long, String> names = names(busiest);
    List<Edge> edges = new ArrayList<>();
    for (Busy pair : busiest) {
      Parties parties = pair.parties;
      edges.add(
          new Edge(
              names.getOrDefault(parties.source, ""),
              names.getOrDefault(parties.target, ""),
              pair.all - pair.cooperation,
              pair.cooperation,
              sample.apply(parties)));
    }
    return edges;
  }

  private List<Busy> busiest(Filter filter, int limit) {
    return Reads.isEverything(filter) ? busiestOfAll(limit) : busiestAmong(filter, limit);
  }

  private List<Busy> busiestOfAll(int limit) {
    return dsl.select(PairSum.SOURCE, PairSum.TARGET, PairSum.N, PairSum.COOPERATION)
        .from(PairSum.TABLE)
        .where(PairSum.N.gt(0L))
        .orderBy(PairSum.N.desc(), PairSum.SOURCE, PairSum.TARGET)
        .limit(limit)
        .fetch(
            row -> new Busy(new Parties(row.value1(), row.value2()), row.value3(), row.value4()));
  }

  private List<Busy> busiestAmong(Filter filter, int limit) {
    Field<Long> cooperative =
        sum(when(Line.LANE.eq("cooperation"), 1).otherwise(0)).cast(Long.class);
    return dsl.select(Pair.SOURCE, Pair.TARGET, count(), cooperative)
        .from(Pair.TABLE)
        .join(Line.TABLE)
        .on(Line.ID.eq(Pair.LINE))
        .where(among(filter))
        .groupBy(Pair.SOURCE, Pair.TARGET)
        .orderBy(count().desc(), Pair.SOURCE, Pair.TARGET)
        .limit(limit)
        .fetch(
            row -> new Busy(new Parties(row.value1(), row.value2()), row.value3(), row.value4()));
  }

  private Condition among(Filter filter) {
    return Line.ID.in(new Selection(dsl, engine, LineKind.INCIDENT, filter).ids());
  }

  private Map<Long, String> names(List<Busy> busiest) {
    List<Long> terms =
        busiest.stream()
            .flatMap(pair -> Stream.of(pair.parties.source, pair.parties.target))
            .distinct()
            .toList();
    Map<Long, String> names = new HashMap<>();
    dsl.select(Term.ID, Term.VALUE)
        .from(Term.TABLE)
        .where(Term.ID.in(terms))
        .forEach(row -> names.put(row.value1(), row.value2()));
    return names;
  }

  /// The latest of all incidents of a pair, by the index of its parties.
  private List<String> sample(Parties parties) {
    // Nothing is added so that the index of the parties leads, and not that of the shelf.
    return dsl.select(Line.NAME)
        .from(Pair.TABLE)
        .join(Line.TABLE)
        .on(Line.ID.eq(Pair.LINE))
        .where(Pair.SOURCE.eq(parties.source))
        .and(Pair.TARGET.eq(parties.target))
        .and(Line.SHELF.plus(inline(0)).eq(Shelf.of(LineKind.INCIDENT)))
        .orderBy(Line.HAPPENED.desc(), Line.ID.desc())
        .limit(SAMPLE)
        .fetch(Line.NAME);
  }

  /// The latest incidents of a filter, for some pairs at once.
  private Map<Parties, List<String>> samples(Filter filter, List<Busy> busiest) {
    List<Long> sources = busiest.stream().map(pair -> pair.parties.source).distinct().toList();
    List<Long> targets = busiest.stream().map(pair -> pair.parties.target).distinct().toList();
    Field<Integer> place =
        rowNumber()
            .over()
            .partitionBy(Pair.SOURCE, Pair.TARGET)
            .orderBy(Line.HAPPENED.desc(), Line.ID.desc())
            .as("place");
    var ranked =
        DSL.select(
                Pair.SOURCE.as("from_whom"), Pair.TARGET.as("to_whom"), Line.NAME.as("id"), place)
            .from(Pair.TABLE)
            .join(Line.TABLE)
            .on(Line.ID.eq(Pair.LINE))
            .where(among(filter))
            .and(Pair.SOURCE.in(sources))
            .and(Pair.TARGET.in(targets))
            .asTable("ranked");
    Field<Long> source = DSL.field(name("from_whom"), Long.class);
    Field<Long> target = DSL.field(name("to_whom"), Long.class);
    Field<Integer> ranking = DSL.field(name("place"), Integer.class);
    Map<Parties, List<String>> samples = new HashMap<>();
    dsl.select(source, target, DSL.field(name("id"), String.class))
        .from(ranked)
        .where(ranking.le(SAMPLE))
        .orderBy(source, target, ranking)
        .forEach(row ->
            samples
                .computeIfAbsent(new Parties(row.value1(), row.value2()), _ -> new ArrayList<>())
                .add(row.value3()));
    return samples;
  }
}
