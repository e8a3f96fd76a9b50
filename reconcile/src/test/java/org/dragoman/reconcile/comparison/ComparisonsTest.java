package org.dragoman.reconcile.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.model.crisis.Comparison;
import org.dragoman.model.crisis.Comparison.Account;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.crisis.Reconciled.Duplicate;
import org.dragoman.model.crisis.Story;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.Standing;
import org.dragoman.reconcile.Newsroom;
import org.dragoman.reconcile.duplicate.Independence;
import org.dragoman.reconcile.incident.Incidents;
import org.dragoman.reconcile.incident.Parties;
import org.dragoman.reconcile.text.Terms;
import org.junit.jupiter.api.Test;

class ComparisonsTest {
  private static final String RAID = "Warplanes bombed the harbour of the capital at night.";
  private static final String STRIKE = "Dockers went on strike over wages in the north.";

  @Test
  void whatOneSourceAloneReportsIsNamed() {
    List<Account> accounts = accounts(Map.of(), raid("a", "2026-01-04"), strike("b"));
    assertThat(accounts.get(0).alone()).hasSize(1);
    assertThat(accounts.get(1).alone()).hasSize(1);
  }

  @Test
  void whatAllOthersReportIsLeftOut() {
    List<Account> accounts =
        accounts(Map.of(), raid("a", "2026-01-04"), raid("b", "2026-01-04"), strike("c"));
    assertThat(accounts.get(2).leftOut()).hasSize(1);
    assertThat(accounts.get(0).leftOut()).isEmpty();
  }

  @Test
  void oneOtherSourceIsNotAllOthers() {
    List<Account> accounts = accounts(Map.of(), raid("a", "2026-01-04"), strike("b"));
    assertThat(accounts.get(1).leftOut()).isEmpty();
  }

  @Test
  void whoReportedOnAnEarlierDayWasFirst() {
    List<Account> accounts = accounts(Map.of(), raid("a", "2026-01-04"), raid("b", "2026-01-05"));
    assertThat(accounts.get(0).first()).hasSize(1);
    assertThat(accounts.get(1).first()).isEmpty();
  }

  @Test
  void ofTwoOnOneDayNobodyWasFirst() {
    assertThat(accounts(Map.of(), raid("a", "2026-01-04"), raid("b", "2026-01-04")))
        .allSatisfy(a -> assertThat(a.first()).isEmpty());
  }

  @Test
  void whereADayIsUnknownNobodyWasFirst() {
    assertThat(accounts(Map.of(), raid("a", "2026-01-04"), raid("b", "")))
        .allSatisfy(a -> assertThat(a.first()).isEmpty());
  }

  @Test
  void aCopySpeaksForItsOriginal() {
    assertThat(accounts(Map.of("b", "a"), raid("a", "2026-01-04"), raid("b", "2026-01-05")))
        .isEmpty();
  }

  private static Findings raid(String id, String day) {
    return Newsroom.article(id, day, RAID)
        .tells(
            "bombed",
            "state:USA",
            EventType.ASSAULT,
            "state:COL",
            "2026-01-03",
            new Standing.Happened(Optional.empty()))
        .findings();
  }

  private static Findings strike(String id) {
    return Newsroom.article(id, "2026-01-04", STRIKE)
        .tells(
            "strike",
            "state:RUS",
            EventType.PROTEST,
            "state:COL",
            "2026-01-03",
            new Standing.Happened(Optional.empty()))
        .findings();
  }

  private static List<Account> accounts(Map<String, String> copies, Findings... findings) {
    List<Findings> all = List.of(findings);
    List<String> ids = Stream.of(findings).map(f -> f.article().id()).toList();
    Story story = new Story("story:1", "A harbour", ids, Optional.empty(), Optional.empty());
    Independence independence =
        new Independence(
            copies.entrySet().stream()
                .map(c -> new Duplicate(c.getKey(), c.getValue(), 1))
                .toList(),
            Map.of());
    List<Incident> incidents =
        new Incidents(Terms.load(), Parties.among(all), independence).find(all, List.of(story));
    List<Comparison> found = new Comparisons(independence).of(all, List.of(story), incidents);
    return found.isEmpty() ? List.of() : found.getFirst().accounts();
  }
}
