package org.dragoman.reconcile.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-04, 2026-01-04, 2026-01-04",
    "2026-01-04T10:30, 2026-01-04, 2026-01-04",
    "2026-01-04/2026-01-05, 2026-01-04, 2026-01-05",
    "2026-02, 2026-02-01, 2026-02-28",
    "2026-W01, 2025-12-29, 2026-01-04",
    "2026-W01-WE, 2026-01-03, 2026-01-04",
    "1989, 1989-01-01, 1989-12-31"
  })
  void aTimexDateCoversDays(String value, String first, String last) {
    assertThat(Days.of(value))
        .hasValueSatisfying(d -> {
          assertThat(d.first()).hasToString(first);
          assertThat(d.last()).hasToString(last);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"PAST_REF", "XXXX-01-04", "2026-13-41", "P2D", "2026-SU", ""})
  void whatHasNoYearOrNoSenseCoversNone(String value) {
    assertThat(Days.of(value)).isEmpty();
  }
}
