package org.dragoman.store.sql;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.sql.Connection;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dragoman.store.Basis;
import org.dragoman.store.Bucket;
import org.dragoman.store.Counts;
import org.dragoman.store.Edge;
import org.dragoman.store.Facet;
import org.dragoman.store.Filter;
import org.dragoman.store.Hit;
import org.dragoman.store.Line;
import org.dragoman.store.LineKind;
import org.dragoman.store.Located;
import org.dragoman.store.OutletSum;
import org.dragoman.store.Page;
import org.dragoman.store.Query;
import org.dragoman.store.Share;
import org.dragoman.store.Snapshot;
import org.dragoman.store.line.ArticleText;
import org.dragoman.store.line.Snippet;
import org.dragoman.store.line.Sought;
import org.dragoman.store.sql.Tables.Body;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;

/// One revision of a store, read by one connection in one transaction.
final class SqlSnapshot implements Snapshot {
  private static final int AT_ONCE = 500;

  private final Engine engine;
  private final Connections connections;
  private final Connection connection;
  private final DSLContext dsl;
  private final Answers answers;
  private final Sums sums;
  private final Reads reads;
  private final long revision;

  SqlSnapshot(Engine engine, Connections connections, Connection connection, Answers answers) {
    this.engine = engine;
    this.connections = connections;
    this.connection = connection;
    this.answers = answers;
    this.dsl = Sql.on(connection, engine);
    this.sums = new Sums(dsl, engine);
    this.revision =
        ask(() ->
            dsl.select(Tables.Store.REVISION).from(Tables.Store.TABLE).fetchSingle().value1());
    this.reads = new Reads(revision);
  }

  @Override
  public long revision() {
    return revision;
  }

  @Override
  public Basis basis() {
    return reads.basis();
  }

  @Override
  public List<Line> some(Query query) {
    Optional<Cursor> after = Cursor.of(query);
    Basis _ = reads.lists(query.kind(), query.filter());
    return ask(() -> {
      List<At> found = after(query, query.limit(), after);
      return bodies(query.kind(), found.stream().map(At::id).toList(), true);
    });
  }

  @Override
  public Page lines(Query query) {
    Optional<Cursor> after = Cursor.of(query);
    Basis basis = reads.lists(query.kind(), query.filter());
    return ask(() -> {
      List<At> found = after(query, query.limit() + 1, after);
      boolean more = found.size() > query.limit();
      List<At> shown = more ? found.subList(0, query.limit()) : found;
      Optional<String> next =
          more
              ? Optional.of(new Cursor(shown.getLast().value, shown.getLast().id).handle(query))
              : Optional.empty();
      List<Line> lines = bodies(query.kind(), shown.stream().map(At::id).toList(), true);
      return new Page(lines, next, total(basis, query.kind(), query.filter()));
    });
  }

  private List<At> after(Query query, int limit, Optional<Cursor> after) {
    Selection selection = new Selection(dsl, engine, query.kind(), query.filter());
    boolean byWeight = query.order() == Query.Order.WEIGHTIEST;
    boolean descending = query.order() != Query.Order.OLDEST;
    Field<Integer> value = byWeight ? Tables.Line.WEIGHT : selection.day();
    Field<Long> id = selection.id();
    Condition behind =
        after.map(cursor -> behind(value, id, cursor, descending)).orElse(noCondition());
    return dsl.select(value, id)
        .from(selection.from(byWeight))
        .where(selection.where())
        .and(behind)
        .orderBy(descending ? value.desc() : value.asc(), descending ? id.desc() : id.asc())
        .limit(limit)
        .fetch(found -> new At(found.value1(), found.value2()));
  }

  private static Condition behind(
      Field<Integer> value, Field<Long> id, Cursor cursor, boolean descending) {
    int at = Math.toIntExact(cursor.value());
    Condition same = value.eq(at);
    return descending
        ? value.le(at).and(value.lt(at).or(same.and(id.lt(cursor.line()))))
        : value.ge(at).and(value.gt(at).or(same.and(id.gt(cursor.line()))));
  }

  private long total(Basis basis, LineKind kind, Filter filter) {
    return answers.at(
        basis,
        Long.class,
        new Total(kind, filter),
        () -> {
          Selection selection = new Selection(dsl, engine, kind, filter);
          return (long)
              dsl.selectCount()
                  .from(selection.from(false))
                  .where(selection.where())
                  .fetchSingle()
                  .value1();
        });
  }

  /// The lines of some numbers, in their order.
  private List<Line> bodies(LineKind kind, List<Long> ids, boolean brief) {
    Field<String> whole = coalesce(Body.SHOWN, Body.SOURCE);
    Field<String> json = brief ? coalesce(Body.BRIEF, Body.SHOWN, Body.SOURCE) : whole;
    Map<Long, Line> found = new HashMap<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      dsl.select(Tables.Line.ID, Tables.Line.NAME, json, Body.WORDS)
          .from(Tables.Line.TABLE)
          .join(Body.TABLE)
          .on(Body.ID.eq(Tables.Line.ID))
          .where(Tables.Line.ID.in(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))))
          .forEach(row ->
              found.put(row.value1(), new Line(kind, row.value2(), row.value3(), row.value4())));
    }
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }

  @Override
  public Optional<Line> line(LineKind kind, String id) {
    return lines(kind, List.of(id)).stream().findFirst();
  }

  @Override
  public List<Line> lines(LineKind kind, Collection<String> ids) {
    return named(kind, ids, false);
  }

  @Override
  public List<Line> briefs(LineKind kind, Collection<String> ids) {
    return named(kind, ids, true);
  }

  private List<Line> named(LineKind kind, Collection<String> ids, boolean brief) {
    return ask(() -> {
      List<String> names = ids.stream().distinct().toList();
      Map<String, Long> numbers = new HashMap<>();
      for (int from = 0; from < names.size(); from += AT_ONCE) {
        dsl.select(Tables.Line.NAME, Tables.Line.ID)
            .from(Tables.Line.TABLE)
            .where(Tables.Line.NAME.in(names.subList(from, Math.min(names.size(), from + AT_ONCE))))
            .and(Tables.Line.KIND.eq(Shelf.number(kind)))
            .forEach(row -> numbers.put(row.value1(), row.value2()));
      }
      reads.lines(kind, names, numbers.size());
      return bodies(
          kind, names.stream().filter(numbers::containsKey).map(numbers::get).toList(), brief);
    });
  }

  @Override
  public Optional<String> text(String article) {
    return line(LineKind.ARTICLE, article).map(SqlSnapshot::textOf);
  }

  private static String textOf(Line article) {
    return ArticleText.of(article.json());
  }

  @Override
  public List<Hit> search(Set<LineKind> kinds, Filter filter, int limit) {
    Optional<Sought> sought = Sought.in(filter.words()).filter(words -> !words.wanted().isEmpty());
    if (sought.isEmpty() || kinds.isEmpty()) {
      return List.of();
    }
    // How well a line fits depends on how frequent words are in all others.
    Basis _ = reads.lists(EnumSet.allOf(LineKind.class));
    return ask(() ->
        best(kinds, filter, sought.get(), limit).stream()
            .flatMap(hit -> hit(hit, sought.get()).stream())
            .toList());
  }

  private List<Found> best(Set<LineKind> kinds, Filter filter, Sought sought, int limit) {
    Filter rest = filter.saying("");
    Condition among =
        Tables.Line.SHELF.in(
            kinds.stream().map(kind -> Shelf.of(kind, filter.rejected())).toList());
    if (!rest.facets().isEmpty() || !rest.period().isOpen()) {
      Condition any = falseCondition();
      for (LineKind kind : kinds) {
        Selection selection = new Selection(dsl, engine, kind, rest);
        any =
            any.or(
                Tables.Line.ID.in(
                    select(selection.id()).from(selection.from(false)).where(selection.where())));
      }
      among = among.and(any);
    }
    if (!sought.unwanted().isEmpty()) {
      among =
          among.and(
              Tables.Line.ID.notIn(
                  select(engine.wordsId())
                      .from(table(name("words")))
                      .where(engine.saysUnwanted(sought))));
    }
    Field<Double> rank = engine.rank(sought).as("fit");
    return dsl.select(Tables.Line.ID, Tables.Line.KIND, rank)
        .from(table(name("words")))
        .join(Tables.Line.TABLE)
        .on(Tables.Line.ID.eq(engine.wordsId()))
        .where(engine.saysAll(sought))
        .and(among)
        .orderBy(rank, Tables.Line.ID)
        .limit(limit)
        .fetch(row -> new Found(Shelf.kind(row.value2()), row.value1()));
  }

  private Optional<Hit> hit(Found found, Sought sought) {
    List<Line> brief = bodies(found.kind, List.of(found.id), true);
    if (brief.isEmpty()) {
      return Optional.empty();
    }
    Line line = brief.getFirst();
    boolean isArticle = found.kind == LineKind.ARTICLE;
    String text =
        isArticle ? textOf(bodies(found.kind, List.of(found.id), false).getFirst()) : line.words();
    Snippet snippet = Snippet.of(text, sought);
    return Optional.of(
        new Hit(
            line,
            snippet.words(),
            snippet.marked(),
            isArticle ? Optional.of(snippet.at()) : Optional.empty()));
  }

  @Override
  public Counts counts(long since) {
    Basis basis = reads.lists(EnumSet.allOf(LineKind.class));
    return kept(basis, Counts.class, new CountsSince(since), () -> sums.counts(since));
  }

  @Override
  public List<Share> shares(LineKind kind, Facet facet, Filter filter, int limit) {
    return listed(
        reads.lists(kind, filter),
        new SharesOf(kind, facet, filter, limit),
        () -> sums.shares(kind, facet, filter, limit));
  }

  @Override
  public List<Bucket> timeline(Filter filter, Unit unit) {
    return listed(
        reads.lists(LineKind.INCIDENT, filter),
        new TimelineOf(filter, unit),
        () -> sums.timeline(filter, unit));
  }

  @Override
  public List<OutletSum> outlets() {
    Basis ofIncidents = reads.lists(EnumSet.of(LineKind.INCIDENT, LineKind.STORY));
    Basis ofArticles = reads.lists(EnumSet.of(LineKind.ARTICLE));
    Outlets outlets = new Outlets(dsl);
    return outlets.sums(
        kept(ofIncidents, Outlets.OfIncidents.class, new IncidentsByOutlet(), outlets::ofIncidents),
        kept(ofArticles, Outlets.OfArticles.class, new ArticlesByOutlet(), outlets::ofArticles));
  }

  @Override
  public List<String> outletNames() {
    reads.outlets();
    return kept(
            new Basis(revision, Set.of(), Set.of(), true),
            Names.class,
            new OutletNames(),
            () -> new Names(new Outlets(dsl).names()))
        .all();
  }

  @Override
  public List<Edge> edges(Filter filter, int limit) {
    return listed(
        reads.lists(LineKind.INCIDENT, filter),
        new EdgesOf(filter, limit),
        () -> new Edges(dsl, engine).of(filter, limit));
  }

  @Override
  public List<Edge> busiest(Filter filter, int limit) {
    return listed(
        reads.lists(LineKind.INCIDENT, filter),
        new BusiestOf(filter, limit),
        () -> new Edges(dsl, engine).busiestOf(filter, limit));
  }

  @Override
  public List<Located> located(Filter filter, int limit) {
    return listed(
        reads.lists(LineKind.INCIDENT, filter),
        new LocatedOf(filter, limit),
        () -> sums.located(filter, limit));
  }

  @SuppressWarnings("unchecked")
  private <T> List<T> listed(Basis basis, Record question, Supplier<List<T>> work) {
    return kept(basis, List.class, question, () -> List.copyOf(work.get()));
  }

  private <T> T kept(Basis basis, Class<T> type, Record question, Supplier<T> work) {
    return ask(() -> answers.at(basis, type, question, work));
  }

  private <T> T ask(Supplier<T> question) {
    try {
      return question.get();
    } catch (DataAccessException e) {
      throw engine.problem(e);
    }
  }

  @Override
  public void close() {
    connections.giveBack(connection);
  }

  private record At(int value, long id) {}

  private record Found(LineKind kind, long id) {}

  private record Total(LineKind kind, Filter filter) {}

  private record CountsSince(long since) {}

  private record SharesOf(LineKind kind, Facet facet, Filter filter, int limit) {}

  private record TimelineOf(Filter filter, Unit unit) {}

  private record IncidentsByOutlet() {}

  private record ArticlesByOutlet() {}

  private record OutletNames() {}

  private record Names(List<String> all) {}

  private record EdgesOf(Filter filter, int limit) {}

  private record BusiestOf(Filter filter, int limit) {}

  private record LocatedOf(Filter filter, int limit) {}
}
