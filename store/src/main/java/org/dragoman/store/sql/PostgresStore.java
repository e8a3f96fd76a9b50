package org.dragoman.store.sql;

import org.dragoman.store.RecordStore;

/// The store in a database of PostgreSQL, for those who have one: the same tables, the same
/// answers.
public final class PostgresStore {
  private PostgresStore() {}

  /// Opens the store in a database, whose tables are made where there are none. Its user must own
  /// the schema.
  ///
  /// @throws org.dragoman.store.StoreProblem if another process has it open, or it cannot be
  ///   reached
  public static RecordStore open(PostgresAddress address) {
    return SqlStore.open(new PostgresEngine(address));
  }
}
