package org.dragoman.reconcile.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.dragoman.model.crisis.Conflict;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.crisis.Story;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Quantity;
import org.dragoman.model.finding.Standing;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.reconcile.Newsroom;
import org.dragoman.reconcile.duplicate.Independence;
import org.dragoman.reconcile.text.Terms;
import org.junit.jupiter.api.Test;

class IncidentsTest {
  private static final Standing HAPPENED = new Standing.Happened(Optional.empty());
  private static final Standing ALLEGED =
      new Standing.Alleged(
          Optional.of(new Participant(List.of(), Optional.of("state:RUS"))), Optional.empty());

  @Test
  void deedsOnDaysFarApartAreTwoIncidents() {
    assertThat(find(bombing("a", "2026-01-03", HAPPENED), bombing("b", "2026-01-19", HAPPENED)))
        .hasSize(2);
  }

  @Test
  void aDayWithoutItsYearFitsTheSameDay() {
    assertThat(find(bombing("a", "2026-01-03", HAPPENED), bombing("b", "XXXX-01-03", HAPPENED)))
        .hasSize(1);
    assertThat(find(bombing("a", "2026-01-03", HAPPENED), bombing("b", "XXXX-01-09", HAPPENED)))
        .hasSize(2);
  }

  @Test
  void aDayWithoutItsYearIsThatOfItsStory() {
    List<Findings> all = List.of(bombing("a", "XXXX-12-30", HAPPENED));
    Optional<LocalDate> published = Optional.of(LocalDate.of(2026, 1, 6));
    Story story = new Story("story:1", "A harbour", List.of("a"), published, published);
    Incident found =
        new Incidents(Terms.load(), Parties.among(all), new Independence(List.of(), Map.of()))
            .find(all, List.of(story))
            .getFirst();
    assertThat(found.date().value()).contains("2025-12-30");
  }

  @Test
  void aThreatenedDeedIsNotTheDeed() {
    Standing threatened = new Standing.Threatened(Optional.empty(), Optional.empty());
    assertThat(find(bombing("a", "2026-01-03", HAPPENED), bombing("b", "2026-01-03", threatened)))
        .hasSize(2);
  }

  @Test
  void aFactForOneAndAnAllegationForAnotherAreShownAsAConflict() {
    List<Incident> found =
        find(bombing("a", "2026-01-03", HAPPENED), bombing("b", "2026-01-03", ALLEGED));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().standing()).isEqualTo(StandingKind.HAPPENED);
    assertThat(found.getFirst().conflicts())
        .extracting(Conflict::kind)
        .containsExactly(Conflict.Kind.STANDING);
  }

  @Test
  void whatOneAllegesAndAnotherDeniesIsAConflict() {
    Standing denied = new Standing.Denied(Optional.empty(), Optional.empty());
    assertThat(
            find(bombing("a", "2026-01-03", ALLEGED), bombing("b", "2026-01-03", denied))
                .getFirst()
                .conflicts())
        .extracting(Conflict::kind)
        .containsExactly(Conflict.Kind.STANDING);
  }

  @Test
  void aVisitThatOneReportsAndAnotherQuotesIsNoConflict() {
    List<Incident> found = find(visit("a", HAPPENED), visit("b", ALLEGED));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().conflicts()).isEmpty();
  }

  private static Findings visit(String id, Standing standing) {
    return Newsroom.article(id, "2026-01-20", "The president visited the capital on Sunday.")
        .tells("visited", "state:USA", EventType.CONSULT, "state:COL", "2026-01-18", standing)
        .findings();
  }

  @Test
  void anAllegationNamesWhoMakesIt() {
    assertThat(find(bombing("a", "2026-01-03", ALLEGED)).getFirst().holders())
        .containsExactly("state:RUS");
  }

  @Test
  void numbersThatExcludeEachOtherAreAConflict() {
    List<Incident> found =
        find(
            deployment("a", 30_000, Quantity.Bound.AT_LEAST),
            deployment("b", 20_000, Quantity.Bound.ABOUT));
    assertThat(found.getFirst().conflicts())
        .singleElement()
        .satisfies(c -> {
          assertThat(c.kind()).isEqualTo(Conflict.Kind.NUMBER);
          assertThat(c.between())
              .extracting(Conflict.Version::value)
              .containsExactly("at least 30000 troops", "about 20000 troops");
        });
  }

  @Test
  void numbersThatAllowEachOtherAreNoConflict() {
    List<Incident> found =
        find(
            deployment("a", 30_000, Quantity.Bound.AT_LEAST),
            deployment("b", 35_000, Quantity.Bound.EXACT));
    assertThat(found.getFirst().conflicts()).isEmpty();
  }

  @Test
  void aPresidentActsForHisState() {
    Findings state = bombing("a", "2026-01-03", HAPPENED);
    Findings president =
        Newsroom.article("b", "2026-01-04", "He bombed the harbour of the capital at night.")
            .tells(
                "bombed",
                "person:donald-trump",
                EventType.ASSAULT,
                "state:COL",
                "2026-01-03",
                HAPPENED)
            .findings();
    assertThat(find(state, president)).hasSize(1);
  }

  @Test
  void somebodyWhoIsOnlyDescribedCanBeWhoIsNamed() {
    Findings named = bombing("a", "2026-01-03", HAPPENED);
    Findings described =
        Newsroom.article("b", "2026-01-04", "Warplanes bombed the harbour, a spokesman confirmed.")
            .tells(
                "bombed",
                "state:USA",
                EventType.ASSAULT,
                "unnamed:COL-GOV-spokesman",
                "2026-01-03",
                HAPPENED)
            .findings();
    assertThat(find(named, described)).hasSize(1);
  }

  @Test
  void somebodyOfAnotherCountryCannot() {
    Findings named =
        Newsroom.article("a", "2026-01-04", "Warplanes bombed the harbour of the capital.")
            .tells("bombed", "state:USA", EventType.ASSAULT, "state:RUS", "", HAPPENED)
            .findings();
    Findings described =
        Newsroom.article("b", "2026-01-04", "Warplanes bombed the harbour, a spokesman confirmed.")
            .tells(
                "bombed", "state:USA", EventType.ASSAULT, "unnamed:COL-GOV-spokesman", "", HAPPENED)
            .findings();
    assertThat(find(named, described)).hasSize(2);
  }

  @Test
  void twoDeedsOfOneSentenceAreTwoIncidents() {
    Findings both =
        Newsroom.article("a", "2026-01-04", "Warplanes bombed the harbour and shelled the town.")
            .tells("bombed", "state:USA", EventType.ASSAULT, "state:COL", "2026-01-03", HAPPENED)
            .tells("shelled", "state:USA", EventType.ASSAULT, "state:COL", "2026-01-03", HAPPENED)
            .findings();
    assertThat(find(both)).hasSize(2);
  }

  private static Findings bombing(String id, String day, Standing standing) {
    return Newsroom.article(
            id, "2026-01-20", "Warplanes bombed the harbour of the capital at night.")
        .tells("bombed", "state:USA", EventType.ASSAULT, "state:COL", day, standing)
        .findings();
  }

  private static Findings deployment(String id, double value, Quantity.Bound bound) {
    String text = "The army sent its troops to the border.";
    Newsroom article = Newsroom.article(id, "2026-01-05", text);
    Quantity troops =
        new Quantity(
            article.span("troops"),
            value,
            OptionalDouble.empty(),
            Optional.empty(),
            bound,
            Optional.of("troops"));
    return article
        .tells(
            "sent",
            "state:COL",
            EventType.MOBILIZE,
            "state:USA",
            "2026-01-04",
            HAPPENED,
            List.of(troops))
        .findings();
  }

  private static List<Incident> find(Findings... findings) {
    List<Findings> all = List.of(findings);
    List<String> ids = Stream.of(findings).map(f -> f.article().id()).toList();
    Story story = new Story("story:1", "A harbour", ids, Optional.empty(), Optional.empty());
    return new Incidents(Terms.load(), Parties.among(all), new Independence(List.of(), Map.of()))
        .find(all, List.of(story));
  }
}
