package org.dragoman.store.sql;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.dragoman.store.StoreProblem;
import org.dragoman.store.line.Sought;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.sqlite.SQLiteConfig;

/// SQLite in a folder: one file, with a log beside it while it is open. Full-text search is FTS5.
final class SqliteEngine implements Engine {
  /// Says in the file's header that it is ours: `DRGM`.
  static final int APPLICATION = 0x4452474d;

  private static final long LONG_LOG = 64L << 20;
  private static final int PATIENCE_MS = 10_000;

  private final StoreFolder folder;
  private final Path file;

  private SqliteEngine(StoreFolder folder) {
    this.folder = folder;
    this.file = folder.database();
  }

  /// The engine of a folder, which is made if it is not there, and locked.
  ///
  /// @throws StoreProblem if another process has it
  static SqliteEngine in(Path folder) {
    return new SqliteEngine(StoreFolder.open(folder));
  }

  @Override
  public SQLDialect dialect() {
    return SQLDialect.SQLITE;
  }

  @Override
  public void migrate() {
    boolean fresh = SqliteFile.isFresh(file);
    if (!fresh) {
      SqliteFile.checkOwner(file);
    }
    try {
      Migrations.run("sqlite", toString(), "jdbc:sqlite:" + file, "", "");
    } catch (StoreProblem e) {
      throw SqliteFile.isDamage(e) ? SqliteFile.problem(file, e) : e;
    }
    if (fresh) {
      try (Connection connection = connect(config());
          Statement statement = connection.createStatement()) {
        statement.execute("pragma application_id = " + APPLICATION);
      } catch (SQLException e) {
        throw SqliteFile.problem(file, e);
      }
    }
  }

  @Override
  public Connection writer() throws SQLException {
    SQLiteConfig config = config();
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    Connection connection = connect(config);
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  public Connection reader() throws SQLException {
    SQLiteConfig config = config();
    config.setReadOnly(true);
    Connection connection = connect(config);
    connection.setAutoCommit(false);
    return connection;
  }

  private SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(PATIENCE_MS);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setCacheSize(-16_000);
    return config;
  }

  private Connection connect(SQLiteConfig config) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
  }

  @Override
  public Field<Long> wordsId() {
    return field("words.rowid", Long.class);
  }

  @Override
  public Condition saysAll(Sought sought) {
    return condition("words match {0}", Phrases.sqlite(sought.wanted(), " AND "));
  }

  @Override
  public Condition saysUnwanted(Sought sought) {
    return condition("words match {0}", Phrases.sqlite(sought.unwanted(), " OR "));
  }

  @Override
  public Field<Double> rank(Sought sought) {
    return field("bm25(words)", Double.class);
  }

  @Override
  public Query putWords(DSLContext dsl) {
    return dsl.query("insert into words (rowid, said) values (?, ?)", 0L, "");
  }

  @Override
  public String indexable(String words) {
    return words;
  }

  /// Readers that never pause keep the log from being taken over into the file; when it has grown
  /// long, the writer waits for a moment without.
  @Override
  public void written(Connection writer) throws SQLException {
    if (logLength() > LONG_LOG) {
      writer.setAutoCommit(true);
      try (Statement statement = writer.createStatement()) {
        statement.execute("pragma wal_checkpoint(truncate)");
      } finally {
        writer.setAutoCommit(false);
      }
    }
  }

  private long logLength() {
    try {
      return Files.size(file.resolveSibling(file.getFileName() + "-wal"));
    } catch (IOException _) {
      return 0;
    }
  }

  @Override
  public StoreProblem problem(RuntimeException failure) {
    return SqliteFile.problem(file, failure);
  }

  @Override
  public void close() {
    folder.close();
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
