package org.dragoman.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @ValueSource(strings = {"2010", "2010-02", "2010-12", "2010-05-12", "2010-01-31"})
  void aDateIsWrittenAsItWasRead(String text) {
    assertThat(PartialDate.parse(text)).hasToString(text);
  }

  @Test
  void aYearReachesFromItsFirstDayToItsLast() {
    PartialDate year = PartialDate.parse("2010");
    assertThat(year.first()).isEqualTo(LocalDate.of(2010, 1, 1));
    assertThat(year.last()).isEqualTo(LocalDate.of(2010, 12, 31));
  }

  @Test
  void aMonthEndsWithItsLastDay() {
    assertThat(PartialDate.parse("2012-02").last()).isEqualTo(LocalDate.of(2012, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "201", "2010-5", "2010-05-1", "2010/05/12", "20100512", "201x", "-201"})
  void whatIsNoDateIsRefused(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2010-13", "2010-02-30", "2010-00"})
  void aDayThatNeverWasIsRefused(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
  }
}
