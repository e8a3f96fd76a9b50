package org.dragoman.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.app.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example's record is the golden one, byte for byte. A change on purpose is accepted with
/// `-Daccept=true`, and read before it is committed.
class ExampleRecordTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/us-colombia-2026.jsonl");

  @TempDir private Path folder = Path.of("");

  @Test
  void theExampleGivesTheGoldenRecord() throws IOException {
    Main.run("read", "../examples/us-colombia-2026", "--no-cache", "--out", folder.toString());
    String record = Files.readString(folder.resolve("record.jsonl"));
    if (Boolean.getBoolean("accept")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, record);
    }
    assertThat(record.lines().toList())
        .as("if the change is on purpose: -Daccept=true")
        .isEqualTo(Files.readString(GOLDEN).lines().toList());
  }
}
