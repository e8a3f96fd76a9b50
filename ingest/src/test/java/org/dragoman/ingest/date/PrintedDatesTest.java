package org.dragoman.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-01-06T10:00:00+01:00 | 2026-01-06",
        "20260106T100000 | 2026-01-06",
        "January 6, 2026 | 2026-01-06",
        "Jan. 6, 2026 | 2026-01-06",
        "Sept 6 2026 | 2026-09-06",
        "Tuesday, 6 January 2026 | 2026-01-06",
        "January 6th, 2026 | 2026-01-06",
        "6 de enero de 2026 | 2026-01-06",
        "6. Januar 2026 | 2026-01-06",
        "06.01.2026 | 2026-01-06",
        "13/01/2026 | 2026-01-13",
        "01/13/2026 | 2026-01-13",
        "2026年1月6日 | 2026-01-06"
      })
  void aFullDateIsRead(String text, LocalDate date) {
    assertThat(PrintedDates.first("Published " + text + " in Lima")).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01/02/2026",
        "January 6",
        "February 30, 2026",
        "Monday 6, 2026",
        "1.2.3",
        "January 6, 1492",
        "99-99-9999"
      })
  void whatIsNoFullDateIsNotRead(String text) {
    assertThat(PrintedDates.first(text)).isEmpty();
  }

  @Test
  void aDayMayLackItsYear() {
    assertThat(PrintedDates.dayInYear("Jan 6")).contains(MonthDay.of(1, 6));
    assertThat(PrintedDates.dayInYear("29 February")).contains(MonthDay.of(2, 29));
    assertThat(PrintedDates.dayInYear("Feb 31")).isEmpty();
  }
}
