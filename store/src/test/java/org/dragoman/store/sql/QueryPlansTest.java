package org.dragoman.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dragoman.store.Facet;
import org.dragoman.store.Filter;
import org.dragoman.store.LineKind;
import org.dragoman.store.Period;
import org.dragoman.store.Query;
import org.dragoman.store.RecordStore;
import org.dragoman.store.Sample;
import org.dragoman.store.Snapshot;
import org.dragoman.store.StoreProblem;
import org.dragoman.store.line.Sought;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// How SQLite goes about what the interface asks: by an index, never through a whole table.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryPlansTest {
  /// The tables that grow with the record; a match of words (`M`) is by the index of full text.
  private static final Pattern THROUGH_ALL =
      Pattern.compile("SCAN (line|mark|body|pair|spot|term|article|m_|l_|o_|words (?!.*:M)).*");

  private Path file = Path.of("");
  private final Set<String> asked = new LinkedHashSet<>();
  private final List<Consumer<Snapshot>> lists = new ArrayList<>();

  @BeforeAll
  void fill(@TempDir Path folder) {
    file = folder.resolve("record.db");
    try (RecordStore store = SqlStore.open(new Listening(SqliteEngine.in(folder)))) {
      store.add(Sample.herald());
      store.add(Sample.courier());
      store.add(Sample.echo());
      store.replace(Sample.together());
      questions();
      try (Snapshot snapshot = store.snapshot()) {
        lists.forEach(question -> question.accept(snapshot));
      }
    }
  }

  private void questions() {
    Period week =
        new Period(
            Period.Clock.HAPPENED,
            Optional.of(LocalDate.of(2031, 3, 1)),
            Optional.of(LocalDate.of(2031, 3, 7)));
    List<Filter> filters =
        List.of(
            Filter.ALL,
            Filter.ALL.during(week),
            Filter.ALL.with(Facet.ACTOR, "person:minister"),
            Filter.ALL.with(Facet.OUTLET, "Herald").with(Facet.TYPE, "THREATEN").during(week),
            Filter.ALL.with(Facet.ARTICLE, "herald-1"),
            Filter.ALL.with(Facet.STORY, "story:1"),
            Filter.ALL.with(Facet.WHOLE, "incident:1"),
            Filter.ALL.with(Facet.PART, "event:h1"),
            Filter.ALL.saying("bridge"));
    for (LineKind kind : LineKind.values()) {
      for (Filter filter : filters) {
        for (Query.Order order : Query.Order.values()) {
          lists.add(s -> s.lines(Query.of(kind).where(filter).by(order).atMost(1)));
        }
      }
      lists.add(s -> s.line(kind, "incident:1"));
      lists.add(s -> s.briefs(kind, List.of("herald-1", "echo-1")));
    }
    lists.add(s -> s.search(EnumSet.allOf(LineKind.class), Filter.ALL.saying("bridge"), 9));
    lists.add(s -> s.counts(1));
    lists.add(s -> s.edges(Filter.ALL, 9));
    lists.add(s -> s.timeline(Filter.ALL, Snapshot.Unit.WEEK));
    lists.add(s -> s.located(Filter.ALL, 9));
    lists.add(s -> s.text("herald-1"));
  }

  @Test
  void nothingGoesThroughAWholeTable() throws SQLException {
    assertThat(asked).hasSizeGreaterThan(40);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : asked) {
        assertThat(plan(statement, sql).stream().filter(THROUGH_ALL.asMatchPredicate()))
            .as(sql)
            .isEmpty();
      }
    }
  }

  private static List<String> plan(Statement statement, String sql) throws SQLException {
    List<String> plan = new ArrayList<>();
    try (ResultSet steps = statement.executeQuery("explain query plan " + sql)) {
      while (steps.next()) {
        plan.add(steps.getString("detail"));
      }
    }
    return plan;
  }

  /// The engine of SQLite, whose readers note what they are asked.
  private final class Listening implements Engine {
    private final Engine engine;

    private Listening(Engine engine) {
      this.engine = engine;
    }

    @Override
    public Connection reader() throws SQLException {
      Connection reader = engine.reader();
      return (Connection)
          Proxy.newProxyInstance(
              Listening.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (_, method, arguments) -> {
                if (method.getName().equals("prepareStatement")) {
                  asked.add((String) arguments[0]);
                }
                try {
                  return method.invoke(reader, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              });
    }

    @Override
    public SQLDialect dialect() {
      return engine.dialect();
    }

    @Override
    public void migrate() {
      engine.migrate();
    }

    @Override
    public Connection writer() throws SQLException {
      return engine.writer();
    }

    @Override
    public Field<Long> wordsId() {
      return engine.wordsId();
    }

    @Override
    public Condition saysAll(Sought sought) {
      return engine.saysAll(sought);
    }

    @Override
    public Condition saysUnwanted(Sought sought) {
      return engine.saysUnwanted(sought);
    }

    @Override
    public Field<Double> rank(Sought sought) {
      return engine.rank(sought);
    }

    @Override
    public org.jooq.Query putWords(DSLContext dsl) {
      return engine.putWords(dsl);
    }

    @Override
    public String indexable(String words) {
      return engine.indexable(words);
    }

    @Override
    public void written(Connection writer) throws SQLException {
      engine.written(writer);
    }

    @Override
    public StoreProblem problem(RuntimeException failure) {
      return engine.problem(failure);
    }

    @Override
    public void close() {
      engine.close();
    }
  }
}
