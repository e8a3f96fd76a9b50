package org.dragoman.store.sql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// Stores as earlier versions made them: the sample's three articles, reconciled, and an actor
/// renamed.
final class OldStore {
  private OldStore() {}

  /// Puts a store of the first form into a folder.
  static void ofFormOne(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (InputStream packed =
            Objects.requireNonNull(OldStore.class.getResourceAsStream("form-1.db.gz"));
        InputStream plain = new GZIPInputStream(packed)) {
      Files.copy(plain, folder.resolve("record.db"));
    }
  }
}
