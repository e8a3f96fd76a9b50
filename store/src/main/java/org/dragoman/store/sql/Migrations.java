package org.dragoman.store.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import org.dragoman.store.StoreProblem;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/// Brings a store to the newest form of the schema. Migrations lie in `sqlite` and `postgresql`
/// beside this package, one file a version, each applied in one step.
final class Migrations {
  private static final String HISTORY = "schema_history";

  private Migrations() {}

  /// Applies what is missing.
  ///
  /// @param dialect the folder of the migrations
  /// @param store for messages
  /// @throws StoreProblem if the store is of a later version, or cannot be brought to this one
  static void run(String dialect, String store, String url, String user, String password) {
    Flyway flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(url, user, password)
            .locations("classpath:org/dragoman/store/sql/" + dialect)
            .table(HISTORY)
            .baselineOnMigrate(false)
            .ignoreMigrationPatterns("*:future")
            .failOnMissingLocations(true)
            .load();
    try {
      refuseLater(store, flyway);
      flyway.migrate();
    } catch (FlywayException e) {
      throw new StoreProblem(
          store + " cannot be brought to this version's form: " + e.getMessage(), e);
    }
  }

  private static void refuseLater(String store, Flyway flyway) {
    MigrationInfo[] applied = flyway.info().applied();
    Optional<MigrationVersion> found = newest(applied);
    Optional<MigrationVersion> known =
        newest(
            Arrays.stream(flyway.info().all())
                .filter(m -> m.getState().isResolved())
                .toArray(MigrationInfo[]::new));
    if (found.isPresent() && known.isPresent() && found.get().compareTo(known.get()) > 0) {
      throw new StoreProblem(
          "%s was made by a later version of Dragoman (form %s, this one knows up to %s): use that one"
              .formatted(store, found.get(), known.get()));
    }
  }

  private static Optional<MigrationVersion> newest(MigrationInfo[] migrations) {
    return Arrays.stream(migrations)
        .map(MigrationInfo::getVersion)
        .filter(version -> version != null)
        .max(MigrationVersion::compareTo);
  }

  /// Whether migrations of ours have been applied to a database.
  static boolean hasHistory(String url) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select count(*) from sqlite_master where name not like 'sqlite_%' and name <> '"
                    + HISTORY
                    + "' and name not like '"
                    + HISTORY
                    + "%'")) {
      boolean others = found.next() && found.getInt(1) > 0;
      return !others || hasTable(connection, HISTORY);
    } catch (SQLException _) {
      return false;
    }
  }

  private static boolean hasTable(Connection connection, String table) throws SQLException {
    try (ResultSet found = connection.getMetaData().getTables(null, null, table, null)) {
      return found.next();
    }
  }
}
