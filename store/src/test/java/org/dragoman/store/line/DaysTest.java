package org.dragoman.store.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "2031-03-04, 2031-03-04, 2031-03-04",
    "2031-03-04T10:30, 2031-03-04, 2031-03-04",
    "2031-03-04TNI, 2031-03-04, 2031-03-04",
    "2026-W01, 2025-12-29, 2026-01-04",
    "2026-W01-WE, 2026-01-03, 2026-01-04",
    "2031-02, 2031-02-01, 2031-02-28",
    "2031-Q3, 2031-07-01, 2031-09-30",
    "2031-H1, 2031-01-01, 2031-06-30",
    "2031-WI, 2031-12-01, 2032-02-29",
    "2031, 2031-01-01, 2031-12-31",
    "2031-03-04/2031-03-06, 2031-03-04, 2031-03-06",
    "2031-03/2031-05, 2031-03-01, 2031-05-31",
    "2031-03-06/2031-03-04, 2031-03-06, 2031-03-06",
  })
  void aTimeOfTheTextIsAStretchOfDays(String value, LocalDate first, LocalDate last) {
    assertThat(Days.of(value))
        .isEqualTo(
            new Days(Math.toIntExact(first.toEpochDay()), Math.toIntExact(last.toEpochDay())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P2D",
        "PAST_REF",
        "XXXX-03-04",
        "203",
        "2031-13",
        "2031-02-30",
        "2031-W60",
        "/",
        "soon"
      })
  void whatNamesNoDayIsUnknown(String value) {
    assertThat(Days.of(value)).isEqualTo(Days.UNKNOWN);
    assertThat(Days.of(value).isUnknown()).isTrue();
  }

  @Test
  void noStretchIsLongerThanAYear() {
    Days decade = Days.of("2021/2030");
    assertThat(decade.first()).isEqualTo(Days.of("2021-01-01").first());
    assertThat(decade.last() - decade.first()).isEqualTo(Days.LONGEST);
  }
}
