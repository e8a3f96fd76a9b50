package org.dragoman.store.sql;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.dragoman.store.StoreProblem;
import org.dragoman.store.line.Sought;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.SQLDialect;

/// A database of PostgreSQL. Full-text search is its own; one process writes at a time, which an
/// advisory lock sees to.
final class PostgresEngine implements Engine {
  /// The number of the advisory lock: `DRGM`.
  private static final long LOCK = 0x4452474dL;

  /// The most characters of a text that are searched: PostgreSQL takes a megabyte of words.
  private static final int LONGEST = 400_000;

  private final PostgresAddress address;

  PostgresEngine(PostgresAddress address) {
    this.address = address;
  }

  @Override
  public SQLDialect dialect() {
    return SQLDialect.POSTGRES;
  }

  @Override
  public void migrate() {
    Migrations.run("postgresql", toString(), address.url(), address.user(), address.password());
  }

  @Override
  public Connection writer() throws SQLException {
    Connection connection = connect();
    try (Statement statement = connection.createStatement();
        ResultSet taken = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
      if (!taken.next() || !taken.getBoolean(1)) {
        connection.close();
        throw new StoreProblem(
            this + " is in use by another process: end that one, or name another database");
      }
    }
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  public Connection reader() throws SQLException {
    Connection connection = connect();
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    return connection;
  }

  private Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", address.user());
    properties.setProperty("password", address.password());
    properties.setProperty("reWriteBatchedInserts", "true");
    properties.setProperty("ApplicationName", "dragoman");
    return DriverManager.getConnection(address.url(), properties);
  }

  @Override
  public Field<Long> wordsId() {
    return field("words.id", Long.class);
  }

  @Override
  public Condition saysAll(Sought sought) {
    return condition(
        "words.said @@ to_tsquery('every_word', {0})", Phrases.postgres(sought.wanted(), " & "));
  }

  @Override
  public Condition saysUnwanted(Sought sought) {
    return condition(
        "words.said @@ to_tsquery('every_word', {0})", Phrases.postgres(sought.unwanted(), " | "));
  }

  @Override
  public Field<Double> rank(Sought sought) {
    return field(
        "-ts_rank(words.said, to_tsquery('every_word', {0}), 1)",
        Double.class, Phrases.postgres(sought.wanted(), " & "));
  }

  @Override
  public Query putWords(DSLContext dsl) {
    return dsl.query(
        "insert into words (id, said) values (?, to_tsvector('every_word', ?))", 0L, "");
  }

  @Override
  public String indexable(String words) {
    return Sought.plain(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
  }

  @Override
  public void written(Connection writer) {
    // PostgreSQL tidies up by itself.
  }

  @Override
  public StoreProblem problem(RuntimeException failure) {
    return new StoreProblem(this + " cannot be used: " + failure.getMessage(), failure);
  }

  @Override
  public void close() {
    // The lock goes with its connection.
  }

  @Override
  public String toString() {
    return address.url().replaceAll("[?].*", "");
  }
}
