package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final Path EXAMPLE = Path.of("../examples/us-colombia-2026");

  @TempDir private Path folder = Path.of("");

  @Test
  void theExampleGivesAllThreeFiles() throws IOException {
    assertThat(Main.run("read", EXAMPLE.toString(), "--out", folder.toString())).isZero();
    assertThat(folder.resolve("record.jsonl")).isNotEmptyFile();
    assertThat(folder.resolve("briefing.md")).content().contains("# Briefing", "Citations");
    assertThat(folder.resolve("report.html")).content().contains("Content-Security-Policy");
  }

  @Test
  void twoRunsWriteTheSameBytes() throws IOException {
    Path again = folder.resolve("again");
    Main.run("read", EXAMPLE.toString(), "--out", folder.toString());
    Main.run("read", EXAMPLE.toString(), "--out", again.toString());
    for (String file : new String[] {"record.jsonl", "briefing.md", "report.html"}) {
      assertThat(again.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
    }
  }

  @Test
  void aBrokenLineIsDroppedAndTheRestIsRead() throws IOException {
    Path input = folder.resolve("news.jsonl");
    Files.writeString(
        input,
        "{\"text\":\"The minister said that the talks had failed.\"}\n{broken\n",
        StandardCharsets.UTF_8);
    Path out = folder.resolve("out");
    assertThat(Main.run("read", input.toString(), "--out", out.toString()))
        .isEqualTo(Main.SOMETHING_DROPPED);
    assertThat(out.resolve("record.jsonl")).content().contains("talks had failed");
  }

  @Test
  void aMissingInputIsNoStackTrace() {
    assertThat(Main.run("read", "no/such/file.txt", "--out", folder.toString()))
        .isEqualTo(Main.SOMETHING_DROPPED);
  }

  @Test
  void aCallWithoutInputIsWrong() {
    assertThat(Main.run("read")).isEqualTo(2);
    assertThat(Main.run()).isEqualTo(2);
  }
}
