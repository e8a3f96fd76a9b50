package org.dragoman.reconcile.tension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.crisis.Coverage;
import org.dragoman.model.crisis.Deed;
import org.dragoman.model.crisis.Deed.Part;
import org.dragoman.model.crisis.Tension;

/// Writes down, for tests, what Arcadia did to Boeotia, by days since 2001-01-01.
final class Diary {
  static final LocalDate START = LocalDate.parse("2001-01-01");

  private final List<Deed> deeds = new ArrayList<>();

  /// Enters a deed of some worth on a day.
  Diary on(int day, double value) {
    Part part = value < 0 ? Part.ACT : Part.COOPERATION;
    String id = String.format("d%04d-%02d", day, deeds.size());
    deeds.add(new Deed(START.plusDays(day), "ARC", "BOE", part, "", value, 1, id));
    return this;
  }

  /// Enters the same deed every so many days.
  Diary every(int step, int from, int to, double value) {
    for (int day = from; day < to; day += step) {
      on(day, value);
    }
    return this;
  }

  /// The same without what comes after a day.
  Diary until(int day) {
    Diary cut = new Diary();
    deeds.stream().filter(d -> !d.day().isAfter(START.plusDays(day))).forEach(cut.deeds::add);
    return cut;
  }

  /// The tension where all days to the last one are covered.
  Tension tension(int lastDay) {
    return tension(new Coverage(List.of(new Coverage.Stretch(START, START.plusDays(lastDay)))));
  }

  Tension tension(Coverage coverage) {
    Ledger ledger = Ledger.counting();
    deeds.forEach(ledger::add);
    return ledger.tensions(coverage, "test").getFirst();
  }

  List<Deed> deeds() {
    return deeds;
  }
}
