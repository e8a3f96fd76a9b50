package org.dragoman.store.sql;

import java.sql.Connection;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// How SQL is written.
final class Sql {
  private Sql() {}

  /// SQL on a connection, whose transactions are the caller's.
  static DSLContext on(Connection connection, Engine engine) {
    return DSL.using(connection, engine.dialect());
  }
}
