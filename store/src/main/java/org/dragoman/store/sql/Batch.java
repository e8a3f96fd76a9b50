package org.dragoman.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/// A statement with many sets of values. jOOQ writes it; the driver binds, which at thousands of
/// rows is several times as fast.
final class Batch {
  private final DSLContext dsl;
  private final Query statement;
  private final List<@Nullable Object[]> rows = new ArrayList<>();

  Batch(DSLContext dsl, Query statement) {
    this.dsl = dsl;
    this.statement = statement;
  }

  void bind(@Nullable Object... values) {
    rows.add(values);
  }

  void execute() {
    if (!rows.isEmpty()) {
      dsl.connection(connection -> execute(connection, dsl.render(statement)));
    }
  }

  private void execute(Connection connection, String sql) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(sql)) {
      for (@Nullable Object[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          prepared.setObject(i + 1, row[i]);
        }
        prepared.addBatch();
      }
      int[] _ = prepared.executeBatch();
    }
  }
}
