package org.dragoman.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Published.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDayTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 6);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://daily.example/2026/01/06/talks",
        "https://daily.example/world/2026-01-06-talks.html",
        "https://daily.example/20260106/talks",
        "https://daily.example/world/2026/jan/06/talks",
        "https://daily.example/2026/1/6/talks"
      })
  void anAddressMayHoldTheDay(String url) {
    assertThat(PublicationDay.inUrl(Optional.of(url)))
        .isEqualTo(new Published(Optional.of(DAY), Basis.URL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://daily.example/2026/01/talks",
        "https://daily.example/1234567890",
        "https://daily.example/a-20-1"
      })
  void anotherNumberIsNoDay(String url) {
    assertThat(PublicationDay.inUrl(Optional.of(url))).isEqualTo(Published.UNKNOWN);
  }

  @Test
  void theSurestGroundWins() {
    Published given = PublicationDay.given(Optional.of("2026-01-06"));
    Published url = PublicationDay.inUrl(Optional.of("https://daily.example/2025/12/31/x"));
    assertThat(PublicationDay.first(List.of(() -> Published.UNKNOWN, () -> given, () -> url)))
        .isEqualTo(given);
    assertThat(PublicationDay.first(List.of())).isEqualTo(Published.UNKNOWN);
  }

  @Test
  void aReportThatSpeaksOfItsDaysAsNowIsOfItsLatestFullDate() {
    assertThat(
            ReportedDay.of(
                List.of(
                    "The minister resigned on Tuesday, January 6, 2026.",
                    "She will stay until Friday; talks began this week.")))
        .contains(DAY);
  }

  @Test
  void aDayWithoutItsYearIsNoDate() {
    assertThat(
            ReportedDay.of(
                List.of("Speaking on January 4, the minister resigned.", "Talks began this week.")))
        .isEmpty();
  }

  @Test
  void aTextAboutThePastIsNotOfThePast() {
    assertThat(
            ReportedDay.of(List.of("The treaty was signed on June 3, 1998.", "It has held since.")))
        .isEmpty();
    assertThat(
            ReportedDay.of(
                List.of(
                    "The treaty was signed on June 3, 1998.",
                    "It was broken in 2014, and talks go on this week.")))
        .isEmpty();
  }

  @Test
  void aYearToComeDoesNotMakeTheReportLater() {
    assertThat(
            ReportedDay.of(
                List.of(
                    "On January 6, 2026, the minister resigned.",
                    "She said on Monday that she would be back by 2030.")))
        .contains(DAY);
  }
}
