package org.dragoman.publish.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.dragoman.model.crisis.Briefing;
import org.dragoman.model.crisis.CrisisRecord;
import org.dragoman.model.crisis.Reconciled;
import org.dragoman.publish.SmallRecord;
import org.junit.jupiter.api.Test;

class BriefingWriterTest {
  @Test
  void everyLineIsVerbatimAndCited() throws IOException {
    assertThat(written(SmallRecord.record()))
        .contains("- 😀 \"Leave \\<now\\>\", the king told the rebels &amp; left. [1]")
        .contains("1. The \\<Post\\>, 2026-01-05, `king.txt` 0–");
  }

  @Test
  void whatWasReadAndWhatWasNotIsSaid() throws IOException {
    assertThat(written(SmallRecord.record())).contains("## What was read").contains("Not read: 1");
  }

  @Test
  void anEmptyRecordSaysSo() throws IOException {
    CrisisRecord nothing =
        new CrisisRecord(
            List.of(),
            new Reconciled(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Briefing(List.of())),
            List.of());
    assertThat(written(nothing)).contains("Nothing was found that can be cited.");
  }

  @Test
  void thePageOfHtmlHoldsTheSameLinesAndNoScript() throws IOException {
    StringWriter out = new StringWriter();
    new BriefingWriter().writeHtml(SmallRecord.record(), Briefing.Length.FULL, out);
    assertThat(out.toString())
        .contains("\"Leave &lt;now&gt;\"".replace("\"", "&quot;"))
        .contains("<a href=\"#c1\">[1]</a>")
        .contains("<li id=\"c1\">")
        .contains("What was read")
        .doesNotContain("<script");
  }

  @Test
  void howFreshItIsStandsAtTheHead() throws IOException {
    assertThat(written(SmallRecord.record()))
        .contains("As of 2026-01-05, the last day of publication; 1 articles");
  }

  private static String written(CrisisRecord record) throws IOException {
    StringWriter out = new StringWriter();
    new BriefingWriter().write(record, out);
    return out.toString();
  }
}
