package org.dragoman.app.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.app.Main;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecodeCommandTest {
  private static final String REPORT =
      "Russia condemned Ukraine on Monday. 😀 Russia imposed sanctions on Ukraine.\n";

  private Path folder = Path.of("");
  private Path record = Path.of("");

  private record Ran(int code, String printed) {}

  @BeforeAll
  void readTheReport(@TempDir Path temporary) throws IOException {
    folder = temporary;
    Path report = folder.resolve("report.txt");
    Files.writeString(report, REPORT);
    assertThat(run("read", report.toString(), "--out", folder.resolve("out").toString()).code())
        .isZero();
    record = folder.resolve("out").resolve("record.jsonl");
  }

  private Ran run(String... arguments) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--cache";
    all[arguments.length + 1] = folder.resolve("cache").toString();
    try (PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(both);
      System.setErr(both);
      int code = Main.run(arguments[0].equals("explain") ? arguments : all);
      return new Ran(code, printed.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private Path codebook(String name, String file, String text) throws IOException {
    Path own = Files.createDirectories(folder.resolve(name));
    Files.writeString(own.resolve(file), text);
    return own;
  }

  @Test
  void withoutAChangeTheRecordIsTheSame() throws IOException {
    Path out = folder.resolve("same");
    Ran ran = run("recode", record.toString(), "--out", out.toString());
    assertThat(ran.code()).as(ran.printed()).isZero();
    assertThat(ran.printed()).contains("0 coded otherwise, 0 new, 0 gone");
    assertThat(Files.readString(out.resolve("record.jsonl"))).isEqualTo(Files.readString(record));
  }

  @Test
  void aChangedCodebookCodesAnewAndSaysWhatChanged() throws IOException {
    Path own =
        codebook(
            "stern",
            "lexicon.tsv",
            "words\tpos\twith\tcode\top\tsource\ttarget\ncondemn\tv\t*\t114\t\tsubj\tobj\n");
    Path out = folder.resolve("stern-out");
    Ran ran =
        run("recode", record.toString(), "--codebook", own.toString(), "--out", out.toString());
    assertThat(ran.printed())
        .contains("1 coded otherwise", "“condemned”", "ACCUSE 111", "ACCUSE 114");
    assertThat(Files.readString(out.resolve("record.jsonl"))).contains("\"cameo\":\"114\"");
  }

  @Test
  void anEventIsExplainedByItsRow() throws IOException {
    String id = Files.readString(record).replaceAll("(?s).*\"id\":\"(event:[^\"]+)\".*", "$1");
    Ran ran = run("explain", id, "--record", record.toString());
    assertThat(ran.code()).as(ran.printed()).isZero();
    assertThat(ran.printed()).contains("row ", ".tsv:", "PLOVER", "Goldstein");
  }

  @Test
  void aBrokenTableIsRefusedWithFileAndLine() throws IOException {
    Path own = codebook("broken", "lexicon.tsv", "words\tpos\tcode\ncondemn\tv\t9999\n");
    Ran ran = run("recode", record.toString(), "--codebook", own.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.printed())
        .contains("lexicon.tsv:2: found code '9999'; expected a CAMEO code")
        .doesNotContain("Exception");
  }

  @Test
  void aFolderWithOtherTablesIsRefused() throws IOException {
    Path own = codebook("other", "verbs.tsv", "words\n");
    Ran ran = run("recode", record.toString(), "--codebook", own.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.printed())
        .contains("verbs.tsv: no table of a codebook; expected any of lexicon.tsv");
  }

  @Test
  void aMissingFolderOrRecordIsNamed() {
    assertThat(run("recode", record.toString(), "--codebook", "nowhere").printed())
        .contains("nowhere: no such folder");
    assertThat(run("recode", "no-record.jsonl").printed())
        .contains("there is no record no-record.jsonl");
  }

  @Test
  void aRecordIsNotReplacedByItself() {
    Ran ran = run("recode", record.toString(), "--out", folder.resolve("out").toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.printed()).contains("would replace the record");
  }
}
