package org.dragoman.reconcile.tension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.dragoman.model.crisis.Tension;
import org.junit.jupiter.api.Test;

class OutlookTest {
  @Test
  void whatNeverChangesIsExpectedToStay() {
    Tension steady = new Diary().every(7, 0, 1400, -3).tension(1399);
    assertThat(Outlook.of(steady))
        .isEqualTo(Optional.of(new Outlook(Diary.START.plusDays(1400), -3, -3, -3)));
  }

  @Test
  void aShortPastGivesNoOutlook() {
    assertThat(Outlook.of(new Diary().every(7, 0, 350, -3).tension(349))).isEmpty();
  }

  @Test
  void fourOfFiveWeeksFallIntoTheRange() {
    Random random = new Random(11);
    int held = 0;
    int all = 0;
    for (int trial = 0; trial < 60; trial++) {
      Diary diary = new Diary();
      for (int day = 0; day < 1407; day++) {
        if (random.nextInt(3) == 0) {
          diary.on(day, -random.nextInt(11));
        }
      }
      double next =
          diary.deeds().stream()
              .filter(d -> !d.day().isBefore(Diary.START.plusDays(1400)))
              .mapToDouble(d -> d.value())
              .sum();
      Outlook outlook = Outlook.of(diary.until(1399).tension(1399)).orElseThrow();
      held += next >= outlook.low() && next <= outlook.high() ? 1 : 0;
      all++;
    }
    assertThat(held / (double) all).isBetween(0.65, 0.95);
  }
}
