package org.dragoman.store.sql;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.store.Correction;
import org.dragoman.store.Facet;
import org.dragoman.store.LineKind;
import org.dragoman.store.line.Days;
import org.dragoman.store.line.Marks;
import org.dragoman.store.line.Part;
import org.dragoman.store.line.PartIds;
import org.dragoman.store.line.RecordLine;
import org.dragoman.store.line.Surroundings;
import org.dragoman.store.line.Wording;
import org.dragoman.store.sql.Tables.Article;
import org.dragoman.store.sql.Tables.Body;
import org.dragoman.store.sql.Tables.Line;
import org.dragoman.store.sql.Tables.Mark;
import org.dragoman.store.sql.Tables.Term;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Shows lines anew after a correction was made or taken back, from what was extracted.
final class Reshow {
  private static final int AT_ONCE = 200;

  private final Step step;
  private final DSLContext dsl;

  Reshow(Step step) {
    this.step = step;
    this.dsl = step.dsl();
  }

  /// Every line that a correction touches, whether it holds or no longer.
  void touched(Correction correction) {
    Set<Long> numbers = new TreeSet<>(named(correction.kind(), correction.target()));
    if (correction instanceof Correction.Merge merge) {
      numbers.addAll(named(merge.kind(), merge.into()));
      if (merge.kind() == LineKind.ACTOR) {
        numbers.addAll(naming(merge.target()));
        numbers.addAll(naming(merge.into()));
      }
    }
    again(List.copyOf(numbers));
  }

  /// The line of an article that was found to be a copy, or found to be none.
  void copy(String article, Optional<String> of) {
    List<Long> number = named(LineKind.ARTICLE, article);
    String source =
        dsl.select(Body.SOURCE).from(Body.TABLE).where(Body.ID.in(number)).fetchSingle().value1();
    dsl.update(Body.TABLE)
        .set(field(name("source"), String.class), Copies.marked(RecordLine.of(source), of).json())
        .where(Body.ID.in(number))
        .execute();
    again(number);
  }

  private List<Long> named(LineKind kind, String id) {
    return dsl.select(Line.ID)
        .from(Line.TABLE)
        .where(Line.NAME.eq(id))
        .and(Line.KIND.eq(Shelf.number(kind)))
        .fetch(Line.ID);
  }

  private List<Long> naming(String actor) {
    return dsl.select(Mark.LINE)
        .from(Mark.TABLE)
        .where(
            Mark.TERM.in(
                select(Term.ID)
                    .from(Term.TABLE)
                    .where(Term.FACET.in(Facet.ACTOR.name(), Facet.HOLDER.name()))
                    .and(Term.VALUE.eq(Marks.clean(actor)))))
        .fetch(Mark.LINE);
  }

  private void again(List<Long> numbers) {
    Map<String, String> countries = numbers.isEmpty() ? Map.of() : step.countries();
    for (int at = 0; at < numbers.size(); at += AT_ONCE) {
      some(numbers.subList(at, Math.min(numbers.size(), at + AT_ONCE)), countries);
    }
    step.flush();
  }

  private void some(List<Long> numbers, Map<String, String> countries) {
    Map<Long, Before> before = before(Line.ID.in(numbers));
    Map<Long, RecordLine> lines = new HashMap<>();
    step.sources(numbers).forEach(row -> lines.put(row.value1(), RecordLine.of(row.value2())));
    List<String> ids = new ArrayList<>();
    lines.values().forEach(line -> ids.addAll(PartIds.of(line.kind(), step.shown(line))));
    Map<String, Part> parts = step.parts(ids);
    Map<Long, Set<String>> dyads = dyads(numbers);
    lines.forEach((number, line) -> {
      Before known = Objects.requireNonNull(before.get(number));
      List<Part> own =
          PartIds.of(line.kind(), step.shown(line)).stream()
              .filter(parts::containsKey)
              .map(parts::get)
              .toList();
      Surroundings around =
          new Surroundings(
              known.outlet,
              known.published,
              own,
              dyads.getOrDefault(number, Set.of()),
              countries,
              known.weight);
      RecordLine shown = new RecordLine(line.kind(), line.id(), line.json(), step.shown(line));
      Optional<Wording> wording =
          line.kind().isOfOneArticle()
              ? Optional.empty()
              : Optional.of(Wording.together(shown, own));
      step.put(line, known.line, around, wording);
    });
  }

  private Map<Long, Before> before(Condition which) {
    Map<Long, Before> before = new HashMap<>();
    dsl.select(
            Line.ID,
            Line.ARTICLE,
            Line.WHOLE,
            Line.SINCE,
            Line.DIGEST,
            Line.WEIGHT,
            Article.OUTLET,
            Article.PUBLISHED)
        .from(Line.TABLE)
        .leftJoin(Article.TABLE)
        .on(Article.ID.eq(Line.ARTICLE))
        .where(which)
        .forEach(row ->
            before.put(
                row.value1(),
                new Before(
                    new Step.Known(
                        row.value1(),
                        false,
                        Optional.ofNullable(row.value2()),
                        Optional.ofNullable(row.value3()),
                        row.value4(),
                        row.value5()),
                    row.value6(),
                    Optional.ofNullable(row.value7()),
                    Optional.ofNullable(row.value8()).orElse(Days.NEVER))));
    return before;
  }

  private Map<Long, Set<String>> dyads(List<Long> numbers) {
    Map<Long, Set<String>> dyads = new HashMap<>();
    dsl.select(Mark.LINE, Term.VALUE)
        .from(Mark.TABLE)
        .join(Term.TABLE)
        .on(Term.ID.eq(Mark.TERM))
        .where(Mark.LINE.in(numbers))
        .and(Term.FACET.eq(Facet.DYAD.name()))
        .forEach(
            row -> dyads.computeIfAbsent(row.value1(), _ -> new TreeSet<>()).add(row.value2()));
    return dyads;
  }

  /// A line as it stands.
  private record Before(Step.Known line, int weight, Optional<String> outlet, int published) {}
}
