package org.dragoman.store.sql;

import java.nio.file.Path;
import org.dragoman.store.ChangingContract;
import org.dragoman.store.RecordStore;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends ChangingContract {
  @TempDir private Path folder = Path.of("");

  private int stores;

  @Override
  protected RecordStore empty() {
    stores++;
    return again();
  }

  @Override
  protected RecordStore again() {
    return SqliteStore.open(folder.resolve("store-" + stores));
  }
}
