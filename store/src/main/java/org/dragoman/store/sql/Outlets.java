package org.dragoman.store.sql;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.store.Facet;
import org.dragoman.store.LineKind;
import org.dragoman.store.OutletSum;
import org.dragoman.store.line.Days;
import org.dragoman.store.sql.Tables.Article;
import org.dragoman.store.sql.Tables.Line;
import org.dragoman.store.sql.Tables.Mark;
import org.dragoman.store.sql.Tables.Term;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// What each outlet contributed.
final class Outlets {
  private final DSLContext dsl;

  Outlets(DSLContext dsl) {
    this.dsl = dsl;
  }

  /// What each outlet has of the incidents.
  ///
  /// @param all how many it reports
  /// @param first how many it reported first
  /// @param alone how many it alone reports
  /// @param leftOut how many it left out
  record OfIncidents(
      Map<String, Long> all,
      Map<String, Long> first,
      Map<String, Long> alone,
      Map<String, Long> leftOut) {}

  /// What each outlet has of the articles.
  ///
  /// @param sums how many there are, and of which days
  /// @param copied from whom its copies come
  record OfArticles(List<OutletSum> sums, Map<String, Map<String, Long>> copied) {}

  OfIncidents ofIncidents() {
    return new OfIncidents(
        counted(Facet.OUTLET), counted(Facet.FIRST_OUTLET), counted(Facet.ONLY_OUTLET), leftOut());
  }

  OfArticles ofArticles() {
    List<OutletSum> sums = new ArrayList<>();
    Field<Integer> known = nullif(Article.PUBLISHED, Days.NEVER);
    dsl.select(Article.OUTLET, count(), min(known), max(known))
        .from(Article.TABLE)
        .join(Line.TABLE)
        .on(Line.ID.eq(Article.ID))
        .where(Line.SHELF.plus(inline(0)).eq(Shelf.of(LineKind.ARTICLE)))
        .and(Article.OUTLET.isNotNull())
        .groupBy(Article.OUTLET)
        .forEach(row ->
            sums.add(
                new OutletSum(
                    row.value1(),
                    row.value2(),
                    Sums.day(row.value3()),
                    Sums.day(row.value4()),
                    0,
                    0,
                    0,
                    0,
                    0,
                    Map.of())));
    sums.sort(Comparator.comparing(OutletSum::outlet));
    return new OfArticles(sums, copied());
  }

  /// Both together.
  List<OutletSum> sums(OfIncidents incidents, OfArticles articles) {
    return articles.sums.stream()
        .map(sum -> {
          Map<String, Long> from = articles.copied.getOrDefault(sum.outlet(), Map.of());
          return new OutletSum(
              sum.outlet(),
              sum.articles(),
              sum.first(),
              sum.latest(),
              incidents.all.getOrDefault(sum.outlet(), 0L),
              incidents.first.getOrDefault(sum.outlet(), 0L),
              incidents.alone.getOrDefault(sum.outlet(), 0L),
              incidents.leftOut.getOrDefault(sum.outlet(), 0L),
              from.values().stream().mapToLong(Long::longValue).sum(),
              from);
        })
        .toList();
  }

  /// The names of all that have an article.
  List<String> names() {
    return ofArticles().sums.stream().map(OutletSum::outlet).toList();
  }

  private Map<String, Long> counted(Facet facet) {
    Map<String, Long> counted = new HashMap<>();
    dsl.select(Term.VALUE, count())
        .from(Term.TABLE)
        .join(Mark.TABLE)
        .on(Mark.TERM.eq(Term.ID))
        .where(Term.FACET.eq(facet.name()))
        .and(Mark.SHELF.eq(Shelf.of(LineKind.INCIDENT)))
        .groupBy(Term.VALUE)
        .forEach(row -> counted.put(row.value1(), (long) row.value2()));
    return counted;
  }

  /// How many incidents of the stories that it covers each outlet does not report, though others
  /// do.
  private Map<String, Long> leftOut() {
    Map<Long, Set<String>> reporters = valuesByLine(LineKind.INCIDENT, Facet.OUTLET);
    reporters.values().removeIf(by -> by.size() < LeftOut.OTHERS);
    Map<String, Set<String>> covered = new HashMap<>();
    Map<Long, Set<String>> storyOf = valuesByLine(LineKind.STORY, Facet.STORY);
    valuesByLine(LineKind.STORY, Facet.OUTLET)
        .forEach((story, outlets) ->
            storyOf.getOrDefault(story, Set.of()).forEach(id -> covered.put(id, outlets)));
    Map<String, Long> leftOut = new HashMap<>();
    valuesByLine(LineKind.INCIDENT, Facet.STORY)
        .forEach((incident, stories) -> {
          Set<String> by = reporters.getOrDefault(incident, Set.of());
          if (by.size() >= LeftOut.OTHERS) {
            Set<String> silent = new HashSet<>();
            stories.forEach(story -> silent.addAll(covered.getOrDefault(story, Set.of())));
            silent.removeAll(by);
            silent.forEach(outlet -> leftOut.merge(outlet, 1L, Long::sum));
          }
        });
    return leftOut;
  }

  private Map<Long, Set<String>> valuesByLine(LineKind kind, Facet facet) {
    Map<Long, Set<String>> values = new HashMap<>();
    dsl.select(Mark.LINE, Term.VALUE)
        .from(Term.TABLE)
        .join(Mark.TABLE)
        .on(Mark.TERM.eq(Term.ID))
        .where(Term.FACET.eq(facet.name()))
        .and(Mark.SHELF.eq(Shelf.of(kind)))
        .forEach(
            row -> values.computeIfAbsent(row.value1(), _ -> new HashSet<>(4)).add(row.value2()));
    return values;
  }

  /// From whom each outlet's copies come, and how many.
  private Map<String, Map<String, Long>> copied() {
    Table<Record> earlier = table(name("article")).as("earlier");
    Field<String> earlierName = field(name("earlier", "name"), String.class);
    Field<String> earlierOutlet = field(name("earlier", "outlet"), String.class);
    Map<String, Map<String, Long>> copied = new HashMap<>();
    dsl.select(Article.OUTLET, earlierOutlet, count())
        .from(Article.TABLE)
        .join(earlier)
        .on(earlierName.eq(Article.COPY_OF))
        .where(Article.OUTLET.isNotNull())
        .and(earlierOutlet.isNotNull())
        .groupBy(Article.OUTLET, earlierOutlet)
        .forEach(row ->
            copied
                .computeIfAbsent(row.value1(), _ -> new TreeMap<>())
                .put(row.value2(), (long) row.value3()));
    return copied;
  }
}
