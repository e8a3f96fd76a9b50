package org.dragoman.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.store.Filter;
import org.dragoman.store.KeptSums;
import org.dragoman.store.Line;
import org.dragoman.store.LineKind;
import org.dragoman.store.Query;
import org.dragoman.store.RecordStore;
import org.dragoman.store.Sample;
import org.dragoman.store.Snapshot;
import org.dragoman.store.StoreProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What lies in the folder of an embedded store, and what may lie there.
class SqliteFolderTest {
  @TempDir private Path folder = Path.of("");

  private Path store() {
    return folder.resolve("store");
  }

  private Path database() {
    return store().resolve("record.db");
  }

  private void fill() {
    try (RecordStore store = SqliteStore.open(store())) {
      store.add(Sample.herald());
      store.add(Sample.courier());
      store.replace(Sample.together());
    }
  }

  private static List<String> incidents(Path folder) {
    try (RecordStore store = SqliteStore.open(folder);
        Snapshot snapshot = store.snapshot()) {
      return snapshot.lines(Query.of(LineKind.INCIDENT)).lines().stream().map(Line::id).toList();
    }
  }

  @Test
  void itsFilesAreTheOwnersAlone() throws IOException {
    try (RecordStore store = SqliteStore.open(store())) {
      store.add(Sample.herald());
      assertThat(permissions(store())).isEqualTo("rwx------");
      try (Stream<Path> files = Files.list(store())) {
        assertThat(files.map(SqliteFolderTest::permissions)).containsOnly("rw-------");
      }
    }
  }

  private static String permissions(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aClosedStoreIsOneFileThatCanBeCopied() throws IOException {
    fill();
    try (Stream<Path> files = Files.list(store())) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("record.db", "lock");
    }
    Path copy = folder.resolve("copy");
    Files.createDirectories(copy);
    Files.copy(database(), copy.resolve("record.db"));
    assertThat(incidents(copy)).containsExactly("incident:2", "incident:1");
  }

  @Test
  void peopleCanReadItWithOtherTools() throws SQLException {
    fill();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database());
        Statement statement = connection.createStatement();
        var found = statement.executeQuery("select json from record where type = 'briefing'")) {
      assertThat(found.next()).isTrue();
      assertThat(found.getString(1)).isEqualTo(Sample.together().lines().getLast());
    }
  }

  @Test
  void aFileOfAnotherKindIsLeftAloneAndNamed() throws IOException {
    Files.createDirectories(store());
    Files.writeString(database(), "Dear diary, today nothing happened.");
    assertThatThrownBy(() -> SqliteStore.open(store()))
        .isInstanceOf(StoreProblem.class)
        .hasMessage(
            database()
                + " is no SQLite file, so no store of Dragoman: name another folder, or move the"
                + " file away");
    assertThat(Files.readString(database())).startsWith("Dear diary");
  }

  @Test
  void aDatabaseOfAnotherApplicationIsLeftAloneAndNamed() throws Exception {
    Files.createDirectories(store());
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database());
        Statement statement = connection.createStatement()) {
      statement.execute("create table diary (day text)");
    }
    byte[] before = Files.readAllBytes(database());
    assertThatThrownBy(() -> SqliteStore.open(store()))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("is an SQLite file of another application");
    assertThat(Files.readAllBytes(database())).isEqualTo(before);
  }

  @Test
  void aStoreOfALaterVersionIsRefused() throws SQLException {
    fill();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into schema_history select 99, '99', 'later', type, 'V99__later.sql', checksum,"
              + " installed_by, installed_on, execution_time, success from schema_history where"
              + " version = '1'");
    }
    assertThatThrownBy(() -> SqliteStore.open(store()))
        .isInstanceOf(StoreProblem.class)
        .hasMessageMatching(
            ".*record.db was made by a later version of Dragoman \\(form 99, this one knows up to"
                + " \\d+\\): use that one");
  }

  @Test
  void aDamagedStoreSaysSo() throws IOException {
    fill();
    try (RandomAccessFile file = new RandomAccessFile(database().toFile(), "rw")) {
      byte[] rubbish = new byte[4096 * 8];
      java.util.Arrays.fill(rubbish, (byte) 0x5a);
      for (long at = 4096 * 4; at + rubbish.length < file.length(); at += rubbish.length) {
        file.seek(at);
        file.write(rubbish);
      }
    }
    assertThatThrownBy(() -> incidents(store()))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("record.db")
        .hasMessageContaining("damaged");
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws IOException {
    Path file = folder.resolve("file");
    Files.writeString(file, "no folder");
    assertThatThrownBy(() -> SqliteStore.open(file))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining(file + " cannot be used for a store");
  }

  @Test
  void aClosedStoreAnswersWithAMessage() {
    RecordStore store = SqliteStore.open(store());
    store.close();
    store.close();
    assertThatThrownBy(store::articles)
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("is closed");
    assertThatThrownBy(() -> store.add(Sample.herald())).isInstanceOf(StoreProblem.class);
  }

  @Test
  void aStoreOfTheFirstFormIsBroughtToTheNewestWithoutLoss() throws Exception {
    OldStore.ofFormOne(store());
    try (RecordStore store = SqliteStore.open(store());
        Snapshot snapshot = store.snapshot()) {
      assertThat(store.articles()).containsExactlyInAnyOrder("herald-1", "courier-1", "echo-1");
      assertThat(snapshot.lines(Query.of(LineKind.EVENT)).total()).isEqualTo(3);
      assertThat(snapshot.line(LineKind.INCIDENT, "incident:2").orElseThrow().json())
          .isEqualTo(Sample.together().lines().get(4));
      assertThat(
              snapshot.lines(Query.of(LineKind.ARTICLE).where(Filter.ALL.saying("bridge"))).total())
          .isEqualTo(3);
      assertThat(store.corrections()).hasSize(1);
      KeptSums.areRight(snapshot);
      long revision = store.revision();
      assertThat(revision).isEqualTo(5);
      assertThat(store.replace(Sample.together())).isEqualTo(revision);
      assertThat(store.add(Sample.herald()).outcome().name()).isEqualTo("KNOWN");
    }
  }
}
