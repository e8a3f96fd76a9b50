package org.dragoman.reconcile.tension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dragoman.model.crisis.Coverage;
import org.dragoman.model.crisis.Deed;
import org.dragoman.model.crisis.Deed.Part;
import org.dragoman.model.crisis.Tension;
import org.dragoman.model.crisis.Tension.Day;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final LocalDate DAY = LocalDate.parse("2001-05-01");

  @Test
  void rowsOfOnePairDayAndCodeAreOneHappening() {
    Ledger ledger = Ledger.merging();
    ledger.add(deed("a", "190", -10));
    ledger.add(deed("b", "190", -10));
    ledger.add(deed("c", "112", -2));
    Day day = only(ledger).days().getFirst();
    assertThat(day.acts()).isEqualTo(2);
    assertThat(day.score()).isEqualTo(-12);
    assertThat(day.volume()).isEqualTo(3);
    assertThat(day.incidents()).containsExactly("a", "c");
  }

  @Test
  void rowsWithoutCodeAreNotMerged() {
    Ledger ledger = Ledger.merging();
    ledger.add(deed("a", "", -10));
    ledger.add(deed("b", "", -10));
    assertThat(only(ledger).days().getFirst().acts()).isEqualTo(2);
  }

  @Test
  void whatAPartyDoesToItselfIsLeftOut() {
    Ledger ledger = Ledger.counting();
    ledger.add(new Deed(DAY, "ARC", "ARC", Part.ACT, "190", -10, 1, "x"));
    assertThat(ledger.tensions(Coverage.of(List.of(DAY)), "test")).isEmpty();
  }

  @Test
  void cooperationDoesNotMakeUpForHostility() {
    Ledger ledger = Ledger.counting();
    ledger.add(deed("a", "190", -10));
    ledger.add(new Deed(DAY, "ARC", "BOE", Part.COOPERATION, "057", 8, 1, "b"));
    Day day = only(ledger).days().getFirst();
    assertThat(day.score()).isEqualTo(-2);
    assertThat(day.hostility()).isEqualTo(10);
  }

  @Test
  void theOrderOfEntryPlaysNoPart() {
    List<Deed> deeds = new ArrayList<>(new Diary().every(3, 0, 500, -3.3).deeds());
    Tension forwards = entered(deeds);
    Collections.reverse(deeds);
    assertThat(entered(deeds)).isEqualTo(forwards);
  }

  private static Tension entered(List<Deed> deeds) {
    Ledger ledger = Ledger.merging();
    deeds.forEach(ledger::add);
    return only(ledger);
  }

  private static Tension only(Ledger ledger) {
    return ledger.tensions(Coverage.of(ledger.days()), "test").getFirst();
  }

  private static Deed deed(String id, String code, double value) {
    return new Deed(DAY, "ARC", "BOE", Part.ACT, code, value, 1, id);
  }
}
