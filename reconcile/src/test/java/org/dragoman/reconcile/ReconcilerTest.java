package org.dragoman.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dragoman.model.crisis.Briefing;
import org.dragoman.model.crisis.Reconciled;
import org.dragoman.model.finding.Claim;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.Standing;
import org.junit.jupiter.api.Test;

class ReconcilerTest {
  private static final Standing HAPPENED = new Standing.Happened(Optional.empty());

  private final List<Findings> reports =
      List.of(
          Newsroom.article(
                  "a",
                  "2026-01-05",
                  "The president accused his neighbour of smuggling cocaine, and said \"we are watching them\".")
              .tells("accused", "state:USA", EventType.ACCUSE, "state:COL", "2026-01-04", HAPPENED)
              .quotes("person:donald-trump", "we are watching them")
              .claims("smuggling cocaine", "person:donald-trump", Claim.Stance.ASSERTS)
              .findings(),
          Newsroom.article(
                  "b",
                  "2026-01-06",
                  "Accused by the president of smuggling cocaine, the neighbour sent 30,000 soldiers to the border.")
              .tells("Accused", "state:USA", EventType.ACCUSE, "state:COL", "2026-01-04", HAPPENED)
              .findings(),
          Newsroom.article("c", "", "A quiet day in the capital, without any news at all.")
              .findings());

  @Test
  void theOrderOfArrivalPlaysNoPart() {
    Reconciled expected = Reconciler.load().reconcile(reports);
    for (int seed = 0; seed < 6; seed++) {
      List<Findings> shuffled = new ArrayList<>(reports);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(Reconciler.load().reconcile(shuffled)).isEqualTo(expected);
    }
  }

  @Test
  void theBatchesInWhichArticlesArrivePlayNoPart() {
    List<Findings> many = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      many.add(report(i));
    }
    Reconciler reconciler = Reconciler.load();
    Reconciled expected = reconciler.reconcile(many);
    for (int size = 1; size <= many.size(); size++) {
      assertThat(reconciler.reconcile(inBatches(many, size))).isEqualTo(expected);
    }
  }

  /// The same reports as they come in batches of a size: the batches in any order, and the reports
  /// of each.
  private static List<Findings> inBatches(List<Findings> all, int size) {
    Random random = new Random(size);
    List<List<Findings>> batches = new ArrayList<>();
    for (int from = 0; from < all.size(); from += size) {
      List<Findings> batch = new ArrayList<>(all.subList(from, Math.min(from + size, all.size())));
      Collections.shuffle(batch, random);
      batches.add(batch);
    }
    Collections.shuffle(batches, random);
    return batches.stream().flatMap(List::stream).toList();
  }

  /// Reports of four stories, of which each retells the one before it with an edit.
  private static Findings report(int i) {
    String place = List.of("Torrel", "Vasco", "Lundby", "Ostrava").get(i % 4);
    String words = i % 3 == 0 ? "we will never leave this valley" : "never leave this valley";
    String text =
        "In " + place + " the army bombed the harbour, and the minister said \"" + words + "\".";
    return Newsroom.article("r" + i, i % 5 == 0 ? "" : "2026-01-0" + (1 + i % 7), text)
        .tells("bombed", "state:USA", EventType.ASSAULT, "state:COL", "2026-01-01", HAPPENED)
        .quotes(i % 2 == 0 ? "person:donald-trump" : "unnamed:COL-GOV-spokesman", words)
        .claims("the army bombed the harbour", "state:COL", Claim.Stance.ASSERTS)
        .findings();
  }

  @Test
  void oneHappeningToldTwiceIsOneIncidentWithTwoSources() {
    Reconciled together = Reconciler.load().reconcile(reports);
    assertThat(together.incidents()).hasSize(1);
    assertThat(together.incidents().getFirst().reports()).containsExactly("a/e0", "b/e0");
    assertThat(together.incidents().getFirst().independent()).isEqualTo(2);
  }

  @Test
  void everyLineOfTheBriefingStandsWhereItSays() {
    Reconciled together = Reconciler.load().reconcile(reports);
    assertThat(together.briefing().lines()).isNotEmpty();
    for (Briefing.Line line : together.briefing().lines()) {
      var first = line.citations().getFirst();
      assertThat(reports.stream().filter(f -> f.article().id().equals(first.article())).findFirst())
          .hasValueSatisfying(
              f -> assertThat(f.article().words(first.span())).isEqualTo(line.text()));
    }
  }

  @Test
  void theFirstLinesOfAllSectionsRankBeforeTheSecondOfAny() {
    List<Briefing.Line> lines = Reconciler.load().reconcile(reports).briefing().lines();
    assertThat(lines).extracting(Briefing.Line::rank).doesNotHaveDuplicates();
    assertThat(lines.stream().filter(l -> l.rank() == 1).findFirst())
        .hasValueSatisfying(l -> assertThat(l.section()).isEqualTo(lines.getFirst().section()));
  }

  @Test
  void aShorterBriefingHoldsTheFirstRanks() {
    Briefing briefing = Reconciler.load().reconcile(reports).briefing();
    assertThat(briefing.lines(Briefing.Length.FIVE_LINES)).hasSizeLessThanOrEqualTo(5);
    assertThat(briefing.lines(Briefing.Length.FULL)).isEqualTo(briefing.lines());
  }

  @Test
  void nothingGivesNothing() {
    Reconciled together = Reconciler.load().reconcile(List.of());
    assertThat(together.stories()).isEmpty();
    assertThat(together.briefing().lines()).isEmpty();
  }
}
