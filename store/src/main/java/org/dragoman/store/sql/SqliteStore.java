package org.dragoman.store.sql;

import java.nio.file.Path;
import org.dragoman.store.RecordStore;

/// The embedded store: a folder with one file of SQLite, which a person can copy while nobody has
/// it open, and look into with any tool that reads SQLite.
public final class SqliteStore {
  private SqliteStore() {}

  /// Opens the store in a folder, which is made where there is none, for its owner alone.
  ///
  /// @throws org.dragoman.store.StoreProblem if another process has it open, or what is there is
  ///   damaged, of another application or of a later version
  public static RecordStore open(Path folder) {
    return SqlStore.open(SqliteEngine.in(folder));
  }
}
