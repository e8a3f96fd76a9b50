package org.dragoman.app;

import java.nio.file.Path;
import org.dragoman.store.RecordStore;
import org.dragoman.store.sql.SqliteStore;

/// Which store the application keeps its record in.
final class Stores {
  private Stores() {}

  /// The embedded store of a folder, which is made if need be.
  ///
  /// @throws org.dragoman.store.StoreProblem if it cannot be used
  static RecordStore open(Path folder) {
    return SqliteStore.open(folder);
  }
}
