package org.dragoman.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.model.article.Dateline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 1, 7);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BOGOTÁ, Jan 6 (Reuters) - The president spoke. | BOGOTÁ | 2026-01-06 | Reuters",
        "Bogotá, January 6, 2026 — The president spoke. | Bogotá | 2026-01-06 | ''",
        "PORT HOLM, Freedonia (AP) — The president spoke. | PORT HOLM, Freedonia | '' | AP",
        "PORT HOLM -- The president spoke. | PORT HOLM | '' | ''",
        "BEIJING, Dec. 31 (Xinhua) -- The president spoke. | BEIJING | 2025-12-31 | Xinhua",
        "Kyiv [Ukraine], January 6 (ANI): The president spoke. | Kyiv | 2026-01-06 | ANI",
        "Paris (AFP) – The president spoke. | Paris | '' | AFP",
        "Jan 6 (Reuters) - The president spoke. | '' | 2026-01-06 | Reuters",
        "WASHINGTON, 6 January 2026 - The president spoke. | WASHINGTON | 2026-01-06 | ''"
      })
  void aDatelineHasPlaceDayAndAgency(String text, String place, String date, String agency) {
    Opening opening = Opening.of(text);
    assertThat(opening.dateline(Optional.of(PUBLISHED)))
        .contains(new Dateline(given(place), given(date).map(LocalDate::parse)));
    assertThat(opening.agency()).isEqualTo(given(agency));
    assertThat(text.substring(opening.length())).startsWith("The president");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The president — who was in Lima — spoke.",
        "Trump - the president - spoke.",
        "Lima was quiet on January 6, 2026 — the president spoke.",
        "EU leaders met in Brussels.",
        "– The president spoke."
      })
  void aSentenceIsNoDateline(String text) {
    assertThat(Opening.of(text)).isEqualTo(Opening.NONE);
  }

  @Test
  void aYearThatIsNotPrintedStaysUnknownWithoutADayOfPublication() {
    assertThat(
            Opening.of("LIMA, Jan 6 (Reuters) - The president spoke.").dateline(Optional.empty()))
        .contains(new Dateline(Optional.of("LIMA"), Optional.empty()));
  }

  private static Optional<String> given(String cell) {
    return Optional.of(cell).filter(c -> !c.isEmpty());
  }
}
