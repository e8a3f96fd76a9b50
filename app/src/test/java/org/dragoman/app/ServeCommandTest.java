package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.store.RecordStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ServeCommandTest {
  @TempDir private Path folder;

  /// What a call that cannot start says.
  private String said(int code, String... arguments) {
    StringWriter err = new StringWriter();
    CommandLine line =
        new CommandLine(new ServeCommand())
            .setExecutionExceptionHandler(new Failure())
            .setErr(new PrintWriter(err));
    assertThat(line.execute(arguments)).isEqualTo(code);
    return err.toString();
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThat(said(2, "nowhere", "--store", folder.toString()))
        .contains("found no file or folder nowhere; expected one to read");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--port=70000 | found port 70000; expected 0 to 65535",
        "--token=short | found a token of 5 characters; expected at least 16",
        "--feed=nowhere.xml | --feed: found no file nowhere.xml; expected the address of a feed",
        "--feeds-every=0 | --feeds-every: found 0; expected 1 to 1440 minutes",
        "--port=many | Invalid value for option '--port'"
      })
  void anOptionThatIsNotRightSaysWhatIsExpected(String option, String told) {
    assertThat(said(2, "--store", folder.toString(), option)).contains(told);
  }

  @Test
  void onlyFoldersAreWatched() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "A report.");
    assertThat(said(2, file.toString(), "--watch", "--store", folder.resolve("s").toString()))
        .contains("--watch: found the file");
  }

  @Test
  void aStoreThatIsInUseIsNamed() {
    Path place = folder.resolve("store");
    try (RecordStore open = Stores.open(place)) {
      assertThat(open.articles()).isEmpty();
      assertThat(said(1, "--store", place.toString(), "--port", "0")).contains("in use");
    }
  }

  @Test
  void theHelpShowsAnExample() {
    assertThat(new CommandLine(new ServeCommand()).getUsageMessage())
        .contains("dragoman serve examples/us-colombia-2026")
        .contains("--watch")
        .contains("--bind")
        .contains("--feed https://news.example/world.xml");
  }
}
