package org.dragoman.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelvesTest {
  @TempDir private Path folder;

  @Test
  void whatWasThereAtFirstIsNotNew() throws IOException {
    Files.writeString(folder.resolve("old.txt"), "old");
    Shelves shelves = new Shelves(List.of(folder));
    assertThat(shelves.changed()).isEmpty();
    assertThat(shelves.changed()).isEmpty();
  }

  @Test
  void aNewFileIsToldOnceItHasStayedAsItIs() throws IOException {
    Shelves shelves = new Shelves(List.of(folder));
    Path file = Files.createDirectories(folder.resolve("a")).resolve("new.txt");
    Files.writeString(file, "half");
    assertThat(shelves.changed()).isEmpty();
    Files.writeString(file, "half and the rest");
    assertThat(shelves.changed()).isEmpty();
    assertThat(shelves.changed()).containsExactly(file);
    assertThat(shelves.changed()).isEmpty();
  }

  @Test
  void aFileThatChangesIsToldAgain() throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), "first");
    Shelves shelves = new Shelves(List.of(folder));
    Files.writeString(file, "first, corrected");
    assertThat(shelves.changed()).isEmpty();
    assertThat(shelves.changed()).containsExactly(file);
  }

  @Test
  void hiddenFilesArePassedOver() throws IOException {
    Shelves shelves = new Shelves(List.of(folder));
    Files.writeString(folder.resolve(".draft.txt"), "no");
    Files.writeString(Files.createDirectories(folder.resolve(".git")).resolve("x.txt"), "no");
    shelves.changed();
    assertThat(shelves.changed()).isEmpty();
  }

  @Test
  void aFolderThatIsAwayIsNoFailure() {
    Shelves shelves = new Shelves(List.of(folder.resolve("not there")));
    assertThat(shelves.changed()).isEmpty();
  }
}
