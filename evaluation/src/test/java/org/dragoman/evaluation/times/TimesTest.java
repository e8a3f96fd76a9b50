package org.dragoman.evaluation.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.dragoman.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
  @ParameterizedTest
  @CsvSource({"open, 0.92, 0.97", "blind, 0.86, 0.96"})
  void timesOfOurOwnParagraphsStayAboveTheirFloors(
      String half, double value, double loose, @TempDir Path scratch) throws IOException {
    TimeAgreement found = Times.measure(half, scratch);
    System.out.printf(
        "times, %s half: value %.3f (floor %s), loose %.3f (floor %s), strict %.3f%n",
        half, found.valueF1(), value, found.looseF1(), loose, found.strictF1());
    assertThat(found.valueF1()).isGreaterThanOrEqualTo(value);
    assertThat(found.looseF1()).isGreaterThanOrEqualTo(loose);
  }

  @Test
  void aMarkedParagraphIsReadWithItsTimes() {
    List<MarkedParagraph> read =
        MarkedParagraph.read(
            "open",
            List.of("# source: ours", "", "# 2026-01-06 war", "He fled on [Monday|D|2026-01-05]."));
    assertThat(read)
        .containsExactly(
            new MarkedParagraph(
                "open-1",
                java.time.LocalDate.of(2026, 1, 6),
                "He fled on Monday.",
                List.of(new Timex(new Span(11, 17), "DATE", "2026-01-05"))));
  }

  @Test
  void aBrokenMarkIsNamedWithItsParagraph() {
    List<String> lines = List.of("# 2026-01-06 war", "He fled on [Monday|X|2026-01-05].");
    assertThatThrownBy(() -> MarkedParagraph.read("open", lines))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("open-1");
  }

  @Test
  void bothHalvesHaveTheSameNumberOfParagraphs() {
    assertThat(MarkedParagraph.load("open")).hasSize(33);
    assertThat(MarkedParagraph.load("blind")).hasSize(33);
  }

  @Test
  void agreementCountsWordsAndValuesApart() {
    List<Timex> marked =
        List.of(timex(0, 6, "2026-01-05"), timex(10, 20, "P2D"), timex(30, 34, "2025"));
    List<Timex> found = List.of(timex(0, 6, "2026-01-12"), timex(12, 20, "P2D"));
    TimeAgreement agreement = TimeAgreement.of(marked, found);
    assertThat(agreement).isEqualTo(new TimeAgreement(3, 2, 1, 2, 1, 2));
    assertThat(agreement.looseF1()).isCloseTo(0.8, Offset.offset(1e-9));
    assertThat(agreement.valueF1()).isCloseTo(0.4, Offset.offset(1e-9));
  }

  @Test
  void aTimeThatIsFoundStandsForOneMarkedTimeOnly() {
    List<Timex> marked = List.of(timex(0, 8, "P50Y"), timex(9, 14, "P1D"));
    TimeAgreement agreement = TimeAgreement.of(marked, List.of(timex(0, 14, "P50Y")));
    assertThat(agreement.loose()).isEqualTo(1);
  }

  private static Timex timex(int start, int end, String value) {
    return new Timex(new Span(start, end), "DATE", value);
  }
}
