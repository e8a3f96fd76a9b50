package org.dragoman.extract.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackgroundTest {
  @ParameterizedTest
  @CsvSource({
    "1989, 1989-12-31",
    "199, 1999-12-31",
    "199X, 1999-12-31",
    "2024-02, 2024-02-29",
    "2024-02-03, 2024-02-03",
    "2024-02-03T10:00, 2024-02-03",
    "2024-01-04/2024-01-05, 2024-01-05",
  })
  void aDateEndsOnItsLastDay(String value, LocalDate day) {
    assertThat(Background.lastDay(value)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P3D", "PRESENT_REF", "", "XXXX-05", "0000"})
  void whatIsNoDateHasNoLastDay(String value) {
    assertThat(Background.lastDay(value)).isEmpty();
  }

  @Test
  void anImpossibleDayDoesNotFail() {
    assertThat(Background.lastDay("2024-13-77")).contains(LocalDate.of(2024, 12, 31));
  }
}
