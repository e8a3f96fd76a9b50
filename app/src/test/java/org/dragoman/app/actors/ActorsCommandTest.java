package org.dragoman.app.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ActorsCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder = Path.of("");

  @Test
  void anOfficeOnADayIsAnsweredWithCodesOfficeAndRow() {
    assertThat(run("the Colombian president", "--on", "2012-05-01")).isZero();
    assertThat(out.toString())
        .contains("Juan Manuel Santos   person:juan-manuel-santos")
        .contains("country  COL (Colombia)")
        .contains("sectors  GOV")
        .contains("CAMEO    COLGOV")
        .contains("office   president of COL, 2010-08-07 to 2018-08-07, terms.tsv:")
        .contains("not meant");
  }

  @Test
  void theSameComesAsJson() {
    assertThat(run("the Colombian president", "--on", "2012-05-01", "--json")).isZero();
    assertThat(out.toString()).contains("\"actor\" : \"person:juan-manuel-santos\"");
  }

  @Test
  void nobodyIsAnAnswerWithAReasonAndItsOwnExitCode() {
    assertThat(run("tensions")).isEqualTo(4);
    assertThat(out.toString()).contains("nobody that can be told", "no table knows");
  }

  @Test
  void aWrongDayIsRefusedWithWhatIsExpected() {
    assertThat(run("Petro", "--on", "May 2012")).isEqualTo(2);
    assertThat(err.toString()).contains("found 'May 2012'; expected a day");
  }

  @Test
  void ownActorsAreKnownAndTheirErrorsNameFileAndLine() throws IOException {
    Path mine = folder.resolve("mine.tsv");
    Files.writeString(
        mine, "id\tname\tkind\tcountry\tsectors\nx\tAtacama Front\tgroup\tCHL\tREB\n");
    assertThat(run("the Atacama Front", "--actors", mine.toString())).isZero();
    assertThat(out.toString()).contains("group:x", "CHL (Chile)", "mine.tsv:2");
    Files.writeString(
        mine, "id\tname\tkind\tcountry\tsectors\nx\tAtacama Front\tgroup\tCHL\tRBL\n");
    assertThat(run("the Atacama Front", "--actors", mine.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("mine.tsv:2: found sector 'RBL'");
  }

  private int run(String... arguments) {
    return new CommandLine(new ActorsCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .setExecutionExceptionHandler((failure, line, _) -> {
          line.getErr().println(failure.getMessage());
          return 1;
        })
        .execute(arguments);
  }
}
