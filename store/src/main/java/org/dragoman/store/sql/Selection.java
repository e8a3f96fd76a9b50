package org.dragoman.store.sql;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.store.Facet;
import org.dragoman.store.Filter;
import org.dragoman.store.LineKind;
import org.dragoman.store.Period;
import org.dragoman.store.line.Days;
import org.dragoman.store.line.Marks;
import org.dragoman.store.line.Sought;
import org.dragoman.store.sql.Tables.Line;
import org.dragoman.store.sql.Tables.Mark;
import org.dragoman.store.sql.Tables.Term;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;

/// Which rows a filter means, and from which table they are best taken: from the marks of its
/// rarest facet, whose index has them in the order of either clock, or from all lines of the kind.
final class Selection {
  /// The facets that usually leave least come first.
  private static final List<Facet> RAREST =
      List.of(
          Facet.ARTICLE,
          Facet.STORY,
          Facet.PLACE,
          Facet.SPEAKER,
          Facet.ADDRESSEE,
          Facet.HOLDER,
          Facet.DYAD,
          Facet.SOURCE,
          Facet.TARGET,
          Facet.ACTOR,
          Facet.CONFLICT,
          Facet.FIRST_OUTLET,
          Facet.ONLY_OUTLET,
          Facet.OUTLET,
          Facet.CAMEO,
          Facet.COPY,
          Facet.TYPE,
          Facet.COUNTRY,
          Facet.MANNER,
          Facet.STANDING,
          Facet.LANE,
          Facet.LANGUAGE);

  private final DSLContext dsl;
  private final Engine engine;
  private final int shelf;
  private final LineKind kind;
  private final Filter filter;
  private final Map<Facet, List<Long>> terms = new EnumMap<>(Facet.class);
  private final Optional<Facet> leading;

  Selection(DSLContext dsl, Engine engine, LineKind kind, Filter filter) {
    this.dsl = dsl;
    this.engine = engine;
    this.kind = kind;
    this.filter = filter;
    this.shelf = Shelf.of(kind, filter.rejected());
    filter.facets().keySet().stream()
        .filter(this::isMarked)
        .forEach(facet -> terms.put(facet, termsOf(facet)));
    this.leading =
        RAREST.stream().filter(f -> terms.getOrDefault(f, List.of()).size() == 1).findFirst();
  }

  /// The table that leads; joined with that of lines where these are asked for their columns.
  Table<?> from(boolean withLine) {
    if (leading.isEmpty()) {
      return Line.TABLE;
    }
    return withLine ? Mark.TABLE.join(Line.TABLE).on(Line.ID.eq(Mark.LINE)) : Mark.TABLE;
  }

  Field<Long> id() {
    return leading.isEmpty() ? Line.ID : Mark.LINE;
  }

  Field<Integer> reported() {
    return leading.isEmpty() ? Line.REPORTED : Mark.REPORTED;
  }

  Field<Integer> happened() {
    return leading.isEmpty() ? Line.HAPPENED : Mark.HAPPENED;
  }

  /// The day by the filter's clock.
  Field<Integer> day() {
    return filter.period().clock() == Period.Clock.HAPPENED ? happened() : reported();
  }

  /// The numbers of the lines, as a query under other names.
  Select<Record1<Long>> ids() {
    return select(field(name("chosen", "id"), Long.class))
        .from(select(id().as("id")).from(from(false)).where(where()).asTable("chosen"));
  }

  /// All conditions of the filter.
  Condition where() {
    Condition all = onShelf();
    for (Map.Entry<Facet, List<Long>> facet : terms.entrySet()) {
      all = all.and(marked(facet.getKey(), facet.getValue()));
    }
    for (Map.Entry<Facet, List<String>> facet : filter.facets().entrySet()) {
      if (!isMarked(facet.getKey())) {
        all = all.and(related(facet.getKey(), facet.getValue()));
      }
    }
    return all.and(during()).and(saying());
  }

  private Condition onShelf() {
    if (leading.isPresent()) {
      return Mark.SHELF.eq(shelf);
    }
    // Nothing is added where something else leaves few lines, so that a database without statistics
    // takes the index of that, and does not go through the whole shelf in its order.
    return isNarrow() ? Line.SHELF.plus(inline(0)).eq(shelf) : Line.SHELF.eq(shelf);
  }

  private boolean isNarrow() {
    return !filter.words().isEmpty()
        || filter.facets().keySet().stream().anyMatch(facet -> !isMarked(facet));
  }

  /// Facets that lines of this kind carry themselves; the others lead over other lines.
  private boolean isMarked(Facet facet) {
    return switch (facet) {
      case WHOLE, PART, LEFT_OUT -> false;
      case ARTICLE -> !kind.isOfOneArticle();
      case STORY -> kind == LineKind.INCIDENT || kind == LineKind.STORY;
      case ACTOR,
          SOURCE,
          TARGET,
          SPEAKER,
          ADDRESSEE,
          HOLDER,
          COUNTRY,
          OUTLET,
          TYPE,
          CAMEO,
          STANDING,
          LANE,
          PLACE,
          DYAD,
          MANNER,
          CONFLICT,
          LANGUAGE,
          ONLY_OUTLET,
          FIRST_OUTLET,
          COPY ->
          true;
    };
  }

  private List<Long> termsOf(Facet facet) {
    List<String> values =
        filter.facets().getOrDefault(facet, List.of()).stream().map(Marks::clean).toList();
    return dsl.select(Term.ID)
        .from(Term.TABLE)
        .where(Term.FACET.eq(facet.name()).and(Term.VALUE.in(values)))
        .fetch(Term.ID);
  }

  private Condition marked(Facet facet, List<Long> ids) {
    if (ids.isEmpty()) {
      return falseCondition();
    }
    if (leading.filter(facet::equals).isPresent()) {
      return Mark.TERM.eq(ids.getFirst());
    }
    Table<Record> other = table(name("mark")).as("m_" + facet.parameter());
    Field<Long> line = field(name("m_" + facet.parameter(), "line"), Long.class);
    Field<Long> term = field(name("m_" + facet.parameter(), "term"), Long.class);
    return exists(selectOne().from(other).where(line.eq(id()).and(term.in(ids))));
  }

  /// Conditions on what other lines say of this one.
  private Condition related(Facet facet, List<String> values) {
    Table<Record> other = table(name("line")).as("o_" + facet.parameter());
    Field<String> called = field(name("o_" + facet.parameter(), "name"), String.class);
    Field<Long> number = field(name("o_" + facet.parameter(), "id"), Long.class);
    Field<Long> whole = field(name("o_" + facet.parameter(), "whole"), Long.class);
    Field<Integer> kindOf = field(name("o_" + facet.parameter(), "kind"), Integer.class);
    return switch (facet) {
      case PART -> id().in(select(whole).from(other).where(called.in(values)));
      case WHOLE ->
          id().in(
                  select(Line.ID.as("part"))
                      .from(Line.TABLE)
                      .where(Line.WHOLE.in(select(number).from(other).where(called.in(values)))));
      case STORY -> inArticles(articlesOf(values));
      case LEFT_OUT -> new LeftOut(dsl).by(values, id());
      default ->
          inArticles(
              select(number)
                  .from(other)
                  .where(kindOf.eq(Shelf.number(LineKind.ARTICLE)).and(called.in(values))));
    };
  }

  /// Numbers of the articles of some stories.
  private Select<Record1<Long>> articlesOf(List<String> stories) {
    List<String> articles =
        dsl.select(Term.VALUE)
            .from(Line.TABLE)
            .join(Mark.TABLE)
            .on(Mark.LINE.eq(Line.ID))
            .join(Term.TABLE)
            .on(Term.ID.eq(Mark.TERM))
            .where(Line.NAME.in(stories))
            .and(Line.KIND.eq(Shelf.number(LineKind.STORY)))
            .and(Term.FACET.eq(Facet.ARTICLE.name()))
            .fetch(Term.VALUE);
    Table<Record> other = table(name("line")).as("o_articles");
    return select(field(name("o_articles", "id"), Long.class))
        .from(other)
        .where(field(name("o_articles", "name"), String.class).in(articles))
        .and(field(name("o_articles", "kind"), Integer.class).eq(Shelf.number(LineKind.ARTICLE)));
  }

  private Condition inArticles(Select<Record1<Long>> articles) {
    if (kind.isOfOneArticle()) {
      Field<Long> own = field(name("l_own", "id"), Long.class);
      Field<Long> article = field(name("l_own", "article"), Long.class);
      return leading.isEmpty()
          ? Line.ARTICLE.in(articles)
          : id().in(select(own).from(table(name("line")).as("l_own")).where(article.in(articles)));
    }
    Field<Long> line = field(name("m_of", "line"), Long.class);
    Field<Long> term = field(name("m_of", "term"), Long.class);
    List<String> names =
        dsl.select(Line.NAME).from(Line.TABLE).where(Line.ID.in(articles)).fetch(Line.NAME);
    return id().in(
            select(line)
                .from(table(name("mark")).as("m_of"))
                .where(
                    term.in(
                        select(Term.ID)
                            .from(Term.TABLE)
                            .where(Term.FACET.eq(Facet.ARTICLE.name()))
                            .and(Term.VALUE.in(names)))));
  }

  private Condition during() {
    Period period = filter.period();
    if (period.isOpen()) {
      return noCondition();
    }
    Field<Integer> day = day();
    Condition inside = day.gt(Days.NEVER);
    if (period.to().isPresent()) {
      inside = inside.and(day.le(Math.toIntExact(period.to().get().toEpochDay())));
    }
    if (period.from().isPresent()) {
      int from = Math.toIntExact(period.from().get().toEpochDay());
      inside =
          period.clock() == Period.Clock.REPORTED
              ? inside.and(day.ge(from))
              // No stretch is longer, so that the index need not be read to its end.
              : inside.and(day.ge(from - Days.LONGEST)).and(lasted().ge(from));
    }
    return inside;
  }

  private Field<Integer> lasted() {
    return leading.isEmpty() ? Line.LASTED : Mark.LASTED;
  }

  private Condition saying() {
    if (filter.words().isEmpty()) {
      return noCondition();
    }
    Optional<Sought> sought = Sought.in(filter.words());
    if (sought.isEmpty()) {
      return falseCondition();
    }
    Condition says = noCondition();
    if (!sought.get().wanted().isEmpty()) {
      says =
          id().in(
                  select(engine.wordsId())
                      .from(table(name("words")))
                      .where(engine.saysAll(sought.get())));
    }
    if (!sought.get().unwanted().isEmpty()) {
      says =
          says.and(
              id().notIn(
                      select(engine.wordsId())
                          .from(table(name("words")))
                          .where(engine.saysUnwanted(sought.get()))));
    }
    return says;
  }
}
