package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final Path EXAMPLE = Path.of("../examples/us-colombia-2026");

  @TempDir private Path folder = Path.of("");

  @Test
  void theExampleGivesAllThreeFiles() throws IOException {
    assertThat(read(EXAMPLE, folder)).isZero();
    assertThat(folder.resolve("record.jsonl")).isNotEmptyFile();
    assertThat(folder.resolve("briefing.md")).content().contains("# Briefing", "Citations");
    assertThat(folder.resolve("report.html")).content().contains("Content-Security-Policy");
  }

  @Test
  void twoRunsWriteTheSameBytes() throws IOException {
    Path again = folder.resolve("again");
    read(EXAMPLE, folder);
    read(EXAMPLE, again);
    sameFiles(folder, again);
  }

  @Test
  void theRecordIsTheSameWithAndWithoutACache() throws IOException {
    Path cache = folder.resolve("cache");
    for (String out : List.of("first", "second")) {
      String to = folder.resolve(out).toString();
      Main.run("read", EXAMPLE.toString(), "--out", to, "--cache", cache.toString());
    }
    assertThat(filesIn(cache)).hasSize(3);
    read(EXAMPLE, folder.resolve("without"));
    sameFiles(folder.resolve("first"), folder.resolve("without"));
    sameFiles(folder.resolve("second"), folder.resolve("without"));
  }

  @Test
  void aSpoiltCacheDoesNoHarm() throws IOException {
    Path cache = folder.resolve("cache");
    String[] call = {
      "read", EXAMPLE.toString(), "--out", folder.resolve("a").toString(), "--cache", cache + ""
    };
    Main.run(call);
    for (Path file : filesIn(cache)) {
      Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100));
    }
    assertThat(Main.run(call)).isZero();
    read(EXAMPLE, folder.resolve("without"));
    sameFiles(folder.resolve("a"), folder.resolve("without"));
  }

  @Test
  void aCacheThatCannotBeUsedIsAWrongCall() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(Main.run("read", EXAMPLE.toString(), "--cache", file.toString())).isEqualTo(2);
    assertThat(Main.run("read", EXAMPLE.toString(), "--cache", "x", "--no-cache")).isEqualTo(2);
  }

  private static int read(Path input, Path out) {
    return Main.run("read", input.toString(), "--no-cache", "--out", out.toString());
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static void sameFiles(Path one, Path other) {
    for (String file : List.of("record.jsonl", "briefing.md", "report.html")) {
      assertThat(one.resolve(file)).hasSameBinaryContentAs(other.resolve(file));
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
    assertThat(read(input, out)).isEqualTo(Main.SOMETHING_DROPPED);
    assertThat(out.resolve("record.jsonl")).content().contains("talks had failed");
  }

  @Test
  void aMissingInputIsNoStackTrace() {
    assertThat(read(Path.of("no/such/file.txt"), folder)).isEqualTo(Main.SOMETHING_DROPPED);
  }

  @Test
  void aCallWithoutInputIsWrong() {
    assertThat(Main.run("read")).isEqualTo(2);
    assertThat(Main.run()).isEqualTo(2);
  }
}
