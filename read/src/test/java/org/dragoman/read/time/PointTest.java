package org.dragoman.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PointTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-04, DAY, 2026-01-04",
    "2026-01-04, WEEK, 2026-W01",
    "2024-12-30, WEEK, 2025-W01",
    "2026-01-04, WEEKEND, 2026-W01-WE",
    "2026-01-04, MONTH, 2026-01",
    "2026-07-01, QUARTER, 2026-Q3",
    "2026-07-01, HALF, 2026-H2",
    "2026-06-01, SEASON, 2026-SU",
    "2026-12-01, SEASON, 2026-WI",
    "1994-01-01, YEAR, 1994",
    "1994-01-01, DECADE, 199",
    "1994-01-01, CENTURY, 19"
  })
  void aStretchIsWrittenAsTimex3WritesIt(LocalDate day, Grain grain, String value) {
    assertThat(Point.of(day, grain).value()).isEqualTo(value);
  }

  @Test
  void theWeekendUpToATuesdayIsTheOneBefore() {
    assertThat(Point.weekendUpTo(LocalDate.of(2026, 1, 6)).value()).isEqualTo("2026-W01-WE");
  }

  @Test
  void theWeekendUpToASundayIsThatOne() {
    assertThat(Point.weekendUpTo(LocalDate.of(2026, 1, 4)).value()).isEqualTo("2026-W01-WE");
  }

  @Test
  void aStretchMovesByItsOwnLength() {
    assertThat(Point.year(1994).as(Grain.DECADE).plus(-1).value()).isEqualTo("198");
    assertThat(Point.month(2026, 1).as(Grain.QUARTER).plus(-1).value()).isEqualTo("2025-Q4");
  }

  @Test
  void aMoveOutOfTheCalendarStaysWhereItIs() {
    assertThat(Point.year(2026).plus(-5000)).isEqualTo(Point.year(2026));
  }

  @Test
  void anUnknownYearIsWrittenWithFourXs() {
    Point day = new Point(LocalDate.of(Point.ANY_YEAR, 1, 4), Grain.DAY, false);
    assertThat(day.plus(-1).value()).isEqualTo("XXXX-01-03");
  }
}
