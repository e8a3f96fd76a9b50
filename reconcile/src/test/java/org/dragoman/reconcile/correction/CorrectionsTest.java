package org.dragoman.reconcile.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.crisis.Briefing;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.crisis.Reconciled;
import org.dragoman.model.crisis.Tension;
import org.dragoman.model.finding.Claim;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.EventCode;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.Standing;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.reconcile.Newsroom;
import org.dragoman.reconcile.Reconciler;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private static final Standing HAPPENED = new Standing.Happened(Optional.empty());
  private static final Recoding.Coder CODER =
      (was, type, cameo) ->
          new EventCode(
              type.orElse(was.type()),
              Optional.empty(),
              was.contexts(),
              cameo.orElse(was.cameo()),
              3,
              3);

  private static Findings bombing(String id, String words) {
    return Newsroom.article(id, "2026-01-05", words)
        .tells("bombed", "state:USA", EventType.ASSAULT, "state:COL", "2026-01-04", HAPPENED)
        .claims("the harbour", "person:gustavo-petro", Claim.Stance.ASSERTS, id + "/e0")
        .findings();
  }

  private final List<Findings> reports =
      List.of(
          bombing("a", "Planes bombed the harbour of Torrel on Sunday, the army said."),
          bombing("b", "On Sunday planes bombed the harbour of Torrel, officials said."));

  private static Corrections rejecting(String... ids) {
    return new Corrections(Set.of(ids), Map.of(), Map.of(), Map.of(), Map.of(), CODER);
  }

  private static Corrections recoding(String id, Recoding recoding) {
    return new Corrections(Set.of(), Map.of(), Map.of(), Map.of(id, recoding), Map.of(), CODER);
  }

  private static Reconciled reconcile(List<Findings> reports, Corrections corrections) {
    return Reconciler.load().reconcile(reports, corrections);
  }

  private static List<String> dyads(Reconciled together) {
    return together.tensions().stream().map(t -> t.source() + ">" + t.target()).toList();
  }

  private Incident incident() {
    return reconcile(reports, Corrections.NONE).incidents().getFirst();
  }

  @Test
  void aRejectedMentionIsGoneAndTheEventStands() {
    Findings left = corrected(rejecting("a/e0"));
    assertThat(left.events()).extracting(Event::id).containsExactly("a/e1");
    assertThat(left.events().getFirst().mentions()).isEmpty();
  }

  @Test
  void theMentionsOfARejectedEventStandForThemselves() {
    Findings left = corrected(rejecting("a/e1"));
    assertThat(left.events()).extracting(Event::id).containsExactly("a/e0");
  }

  private static Findings corrected(Corrections corrections) {
    Findings twice =
        Newsroom.article("a", "2026-01-05", "Planes bomb Torrel. Planes bombed Torrel on Sunday.")
            .tells("bomb", "state:USA", EventType.ASSAULT, "state:COL", "2026-01-04", HAPPENED)
            .tells("bombed", "state:USA", EventType.ASSAULT, "state:COL", "2026-01-04", HAPPENED)
            .retold()
            .findings();
    return new CorrectedFindings(corrections, List.of(twice)).all().getFirst();
  }

  @Test
  void whatIsNotCorrectedIsAsItWas() {
    assertThat(reconcile(reports, rejecting("nothing that there is")))
        .isEqualTo(Reconciler.load().reconcile(reports));
  }

  @Test
  void aRejectedReportCountsNoMore() {
    Reconciled together = reconcile(reports, rejecting("b/e0"));
    assertThat(together.incidents())
        .singleElement()
        .extracting(Incident::reports)
        .isEqualTo(List.of("a/e0"));
    assertThat(together.incidents().getFirst().independent()).isEqualTo(1);
    assertThat(dyads(reconcile(reports, rejecting("a/e0", "b/e0")))).isEmpty();
  }

  @Test
  void aRejectedIncidentStaysButRaisesNoTensionAndIsNotBriefed() {
    Reconciled together = reconcile(reports, rejecting(incident().id()));
    assertThat(together.incidents()).containsExactly(incident());
    assertThat(dyads(together)).isEmpty();
    assertThat(together.briefing().lines()).noneMatch(l -> l.section() == Briefing.Section.NEW);
  }

  @Test
  void aRecodedIncidentMovesTensionOtherwise() {
    Recoding aid = new Recoding(Optional.of(EventType.AID), Optional.of("070"), Optional.empty());
    Tension before = reconcile(reports, Corrections.NONE).tensions().getFirst();
    Tension after = reconcile(reports, recoding(incident().id(), aid)).tensions().getFirst();
    assertThat(before.days().getFirst().acts()).isEqualTo(1);
    assertThat(after.days().getFirst().acts()).isZero();
    assertThat(after.days().getFirst().cooperation()).isEqualTo(1);
  }

  @Test
  void aRecodedEventIsReconciledAsWhatItIs() {
    Recoding denied =
        new Recoding(Optional.empty(), Optional.empty(), Optional.of(StandingKind.DENIED));
    Reconciled together = reconcile(List.of(reports.getFirst()), recoding("a/e0", denied));
    assertThat(together.incidents().getFirst().standing()).isEqualTo(StandingKind.DENIED);
    assertThat(dyads(together)).isEmpty();
  }

  @Test
  void theLaterOfTwoRecodingsCounts() {
    Recoding first = new Recoding(Optional.of(EventType.AID), Optional.of("070"), Optional.empty());
    Recoding later =
        new Recoding(
            Optional.of(EventType.AGREE), Optional.empty(), Optional.of(StandingKind.PLANNED));
    assertThat(later.after(first))
        .isEqualTo(
            new Recoding(
                Optional.of(EventType.AGREE),
                Optional.of("070"),
                Optional.of(StandingKind.PLANNED)));
  }

  @Test
  void actorsThatAreOneAreOneParty() {
    Findings other =
        Newsroom.article("c", "2026-01-06", "Fighters of the north attacked a post.")
            .tells(
                "attacked",
                "group:fighters-of-the-north",
                EventType.ASSAULT,
                "state:COL",
                "2026-01-05",
                HAPPENED)
            .findings();
    Corrections merged =
        new Corrections(
            Set.of(),
            Map.of("group:fighters-of-the-north", "state:USA"),
            Map.of(),
            Map.of(),
            Map.of(),
            CODER);
    Reconciled together = reconcile(List.of(other), merged);
    assertThat(together.incidents().getFirst().sources()).containsExactly("state:USA");
    List<Findings> all = new ArrayList<>(reports);
    all.add(other);
    assertThat(dyads(reconcile(all, merged))).containsExactly("USA>COL");
  }

  @Test
  void aRejectedActorTakesNoPart() {
    Reconciled together = reconcile(reports, rejecting("state:USA"));
    assertThat(together.incidents()).allSatisfy(i -> assertThat(i.sources()).isEmpty());
    assertThat(dyads(together)).isEmpty();
  }

  @Test
  void incidentsThatAreOneCountOnce() {
    List<Findings> two =
        List.of(
            reports.getFirst(),
            Newsroom.article("d", "2026-01-05", "A school was shelled at night.")
                .tells(
                    "shelled", "state:USA", EventType.ASSAULT, "state:COL", "2026-01-04", HAPPENED)
                .findings());
    List<Incident> found = reconcile(two, Corrections.NONE).incidents();
    assertThat(found).hasSize(2);
    String one = found.getFirst().id();
    String other = found.getLast().id();
    Corrections merged =
        new Corrections(Set.of(), Map.of(), Map.of(one, other), Map.of(), Map.of(), CODER);
    Reconciled together = reconcile(two, merged);
    assertThat(together.incidents()).hasSize(2);
    assertThat(together.tensions().getFirst().days().getFirst().acts()).isEqualTo(1);
    Corrections circle =
        new Corrections(
            Set.of(), Map.of(), Map.of(one, other, other, one), Map.of(), Map.of(), CODER);
    assertThat(reconcile(two, circle).incidents()).hasSize(2);
  }

  @Test
  void aCorrectedIncidentKeepsItsIdWhenMoreReportIt() {
    String id = incident().id();
    List<Findings> more = new ArrayList<>(reports);
    more.add(bombing("e", "Planes bombed the harbour of Torrel on Sunday, a witness said."));
    assertThat(reconcile(more, Corrections.NONE).incidents()).noneMatch(i -> i.id().equals(id));
    Corrections rejected =
        new Corrections(
            Set.of(id), Map.of(), Map.of(), Map.of(), Map.of(id, List.of("a/e0", "b/e0")), CODER);
    Reconciled together = reconcile(more, rejected);
    assertThat(together.incidents()).singleElement().extracting(Incident::id).isEqualTo(id);
    assertThat(dyads(together)).isEmpty();
  }

  @Test
  void aRejectedPropositionKeepsItsIdAndIsNotBriefed() {
    String id = reconcile(reports, Corrections.NONE).propositions().getFirst().id();
    List<Findings> more = new ArrayList<>(reports);
    more.add(bombing("e", "Planes bombed the harbour of Torrel on Sunday, a witness said."));
    Corrections rejected =
        new Corrections(
            Set.of(id), Map.of(), Map.of(), Map.of(), Map.of(id, List.of("a/c0", "b/c0")), CODER);
    assertThat(reconcile(more, rejected).propositions()).anyMatch(p -> p.id().equals(id));
  }

  @Test
  void whatIsMadeOfOtherPartsKeepsNoId() {
    Corrections other =
        new Corrections(
            Set.of("incident:x"),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of("incident:x", List.of("a/e0", "y/e0", "z/e0")),
            CODER);
    assertThat(reconcile(reports, other).incidents()).containsExactly(incident());
  }
}
