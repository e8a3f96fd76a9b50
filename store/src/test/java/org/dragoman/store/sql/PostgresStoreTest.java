package org.dragoman.store.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.dragoman.store.ChangingContract;
import org.dragoman.store.RecordStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// One server for all tests; each has the tables to itself.
class PostgresStoreTest extends ChangingContract {
  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Override
  protected RecordStore empty() throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "do $$ begin if exists (select from pg_tables where tablename = 'line') then truncate"
              + " line, body, article, term, mark, pair, spot, correction, withdrawal, words, shelf_sum,"
              + " day_sum, pair_sum;"
              + " update store set revision = 0; end if; end $$");
    }
    return again();
  }

  @Override
  protected RecordStore again() {
    return PostgresStore.open(
        new PostgresAddress(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres"));
  }
}
