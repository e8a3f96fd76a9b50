package org.dragoman.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.dragoman.model.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {
  private static List<Quoted> scan(String text) {
    return QuotationMarks.in(text, List.of(new Span(0, text.length())));
  }

  private static List<String> inner(String text) {
    return scan(text).stream().map(q -> q.inner().in(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said “no deal” twice.",
        "He said \"no deal\" twice.",
        "He said 'no deal' twice.",
        "He said ‘no deal’ twice.",
        "He said «no deal» twice.",
        "He said ''no deal'' twice.",
        "He said ``no deal'' twice.",
        "He said „no deal” twice.",
        "He said “no deal\" twice.",
        "He said \"no deal” twice.",
        "He said “no deal“ twice."
      })
  void everyPairOfMarksIsFound(String text) {
    assertThat(inner(text)).containsExactly("no deal");
  }

  @Test
  void apostrophesAreNoMarks() {
    assertThat(inner("The ministers' talks didn't end the '90s row; rock 'n' roll it wasn't."))
        .doesNotContain("talks didn");
    assertThat(inner("It's the workers' fault, they're told.")).isEmpty();
    assertThat(inner("It’s the workers’ fault, they’re told.")).isEmpty();
  }

  @Test
  void apostrophesInsideSingleMarksDoNotCloseThem() {
    assertThat(inner("She called it 'the minister's last chance' on Monday."))
        .containsExactly("the minister's last chance");
  }

  @Test
  void aMarkLeftOpenEndsWithItsParagraph() {
    String text = "He said: “We will not go.\nThe next paragraph is the writer's.";
    assertThat(inner(text)).containsExactly("We will not go.");
    assertThat(scan(text).getFirst().closed()).isFalse();
  }

  @Test
  void marksOpenedAnewResumeTheQuotation() {
    String text = "He said: “We will not go.\n“We will stay here.”\nHe left.";
    assertThat(scan(text)).extracting(Quoted::resumed).containsExactly(false, true);
  }

  @Test
  void aClosedQuotationIsNotResumed() {
    String text = "“We will not go.”\n“We will stay here.”";
    assertThat(scan(text)).extracting(Quoted::resumed).containsExactly(false, false);
  }

  @Test
  void aQuotationInAQuotationIsDeeper() {
    String text = "“He told me ‘go home’ and I went,” she said.";
    assertThat(inner(text)).containsExactly("He told me ‘go home’ and I went,", "go home");
    assertThat(scan(text)).extracting(Quoted::depth).containsExactly(0, 1);
  }

  @Test
  void doubleMarksHoldSingleStraightOnes() {
    String text = "\"He told me 'go home' and I went,\" she said.";
    assertThat(inner(text)).containsExactly("He told me 'go home' and I went,", "go home");
  }

  @Test
  void aSecondOpeningMarkEndsTheFirstQuotation() {
    assertThat(inner("He said “one and left. She said “two” and stayed."))
        .containsExactly("one and left. She said", "two");
  }

  @Test
  void inchesAreNoMarks() {
    assertThat(inner("The man is 6'2\" tall.")).isEmpty();
  }

  @Test
  void marksAroundNothingAreNone() {
    assertThat(inner("He wrote \"\" and “...” on the wall.")).isEmpty();
  }

  @Test
  void whatStandsInNoPassageIsNotScanned() {
    String text = "\"one\"\n\"two\"";
    assertThat(QuotationMarks.in(text, List.of(new Span(0, 5)))).hasSize(1);
  }

  @Test
  void oddTextNeverFails() {
    String marks = "“”\"'’‘«»„`´ \n.,sA1";
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 40; j++) {
        text.append(marks.charAt(random.nextInt(marks.length())));
      }
      assertThatCode(() -> scan(text.toString())).doesNotThrowAnyException();
      for (Quoted q : scan(text.toString())) {
        assertThat(q.outer().contains(q.inner())).isTrue();
      }
    }
  }

  @Test
  void aPageOfMarksIsReadInLinearTime() {
    String page = "'a \"b “c ".repeat(20_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> scan(page));
  }
}
