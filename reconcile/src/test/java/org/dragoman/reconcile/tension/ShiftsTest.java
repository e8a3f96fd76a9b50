package org.dragoman.reconcile.tension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dragoman.model.crisis.Coverage;
import org.dragoman.model.crisis.Coverage.Stretch;
import org.dragoman.model.crisis.Tension.Direction;
import org.dragoman.model.crisis.Tension.Shift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftsTest {
  @Test
  void aSuddenRaidRingsOnItsDay() {
    List<Shift> shifts =
        new Diary()
            .every(20, 0, 400, -2)
            .on(400, -10)
            .on(400, -9)
            .on(400, -9)
            .tension(420)
            .shifts();
    assertThat(shifts).hasSize(1);
    assertThat(shifts.getFirst().date()).isEqualTo(Diary.START.plusDays(400));
    assertThat(shifts.getFirst().direction()).isEqualTo(Direction.WORSE);
  }

  @Test
  void theLevelIsWhatTheFormulaSays() {
    // Nothing for 400 days, then 25 on one day: (25 + 10) / (0 + 10) in each of the windows.
    Shift shift =
        new Diary().on(0, 1).on(400, -10).on(400, -10).on(400, -5).tension(400).shifts().getFirst();
    assertThat(shift.level()).isEqualTo(3.5);
  }

  @Test
  void aFirstHarshWordOfAQuietDyadIsNoAlarm() {
    assertThat(new Diary().on(0, 1).on(300, -9).on(301, -9).tension(310).shifts()).isEmpty();
  }

  @Test
  void nothingIsSaidBeforeThereIsAPast() {
    assertThat(new Diary().on(0, 1).every(1, 50, 60, -10).tension(70).shifts()).isEmpty();
  }

  @Test
  void aWarThatGoesOnRingsNoMore() {
    List<Shift> shifts = new Diary().on(0, 1).every(1, 400, 800, -10).tension(800).shifts();
    assertThat(shifts).extracting(Shift::date).allMatch(d -> d.isBefore(day(415)));
  }

  @Test
  void aWarThatGrowsRingsAgain() {
    Diary diary = new Diary().on(0, 1).every(1, 400, 420, -4);
    for (int more = 0; more < 6; more++) {
      diary.every(1, 413, 420, -10);
    }
    List<Shift> shifts = diary.tension(430).shifts();
    assertThat(shifts).extracting(Shift::date).anyMatch(d -> !d.isBefore(day(413)));
    assertThat(shifts.getLast().level()).isGreaterThanOrEqualTo(1.5 * shifts.getFirst().level());
  }

  @Test
  void whatDrivesAShiftIsNamedTheWorstFirst() {
    Shift shift =
        new Diary()
            .on(0, 1)
            .on(398, -9)
            .on(399, -10)
            .on(400, -10)
            .on(400, 5)
            .tension(400)
            .shifts()
            .getFirst();
    assertThat(shift.because()).containsExactly("d0400-03", "d0399-02", "d0398-01");
  }

  @Test
  void aShiftSaysForHowManyMonthsNoWeekWasWorse() {
    Diary diary = new Diary().on(0, 1).every(1, 10, 20, -10).on(400, -10).on(400, -10).on(400, -10);
    assertThat(diary.tension(400).shifts().getLast().highestInMonths()).isEqualTo(12);
  }

  @Test
  void peaceAfterAWarIsAShiftForTheBetter() {
    List<Shift> shifts = new Diary().every(2, 0, 300, -8).tension(400).shifts();
    assertThat(shifts)
        .filteredOn(s -> s.direction() == Direction.BETTER)
        .singleElement()
        .satisfies(s -> assertThat(s.date()).isBetween(day(310), day(330)));
  }

  @Test
  void silenceWithoutCoverageIsNoPeace() {
    Coverage broken =
        new Coverage(
            List.of(
                new Stretch(day(0), day(300)),
                new Stretch(day(310), day(310)),
                new Stretch(day(320), day(320)),
                new Stretch(day(330), day(330))));
    assertThat(new Diary().every(2, 0, 300, -8).tension(broken).shifts())
        .noneMatch(s -> s.direction() == Direction.BETTER);
  }

  @Test
  void daysWithoutCoverageDoNotLowerWhatIsUsual() {
    // Ten hostile days in every hundred, of which only these ten are covered: nothing is new.
    Diary diary = new Diary();
    List<Stretch> covered = new ArrayList<>();
    for (int from = 0; from < 2000; from += 100) {
      diary.every(1, from, from + 10, -10);
      covered.add(new Stretch(day(from), day(from + 9)));
    }
    assertThat(diary.tension(new Coverage(covered)).shifts()).isEmpty();
    assertThat(diary.tension(2000).shifts()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatComesLaterChangesNoEarlierAlarm(long seed) {
    Diary whole = chance(seed);
    List<Shift> all = whole.tension(1500).shifts();
    assertThat(all).as("a diary that rings").isNotEmpty();
    for (int cut = 100; cut < 1500; cut += 70) {
      LocalDate end = day(cut);
      List<Shift> known = all.stream().filter(s -> !s.date().isAfter(end)).toList();
      assertThat(whole.until(cut).tension(cut).shifts()).isEqualTo(known);
    }
  }

  private static Diary chance(long seed) {
    Random random = new Random(seed);
    Diary diary = new Diary().on(0, -1);
    for (int day = 1; day < 1500; day++) {
      double heat = day % 500 < 30 ? 2.5 : 0.2;
      for (int n = 0; random.nextDouble() < heat / (n + 1) && n < 9; n++) {
        diary.on(day, random.nextInt(21) - 14.0 < -10 ? -10 : random.nextInt(15) - 10.0);
      }
    }
    return diary;
  }

  private static LocalDate day(int day) {
    return Diary.START.plusDays(day);
  }
}
