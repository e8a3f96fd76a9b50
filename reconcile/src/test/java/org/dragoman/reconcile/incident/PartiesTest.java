package org.dragoman.reconcile.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.finding.EventCode;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.Standing;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.finding.When;
import org.dragoman.reconcile.Newsroom;
import org.dragoman.reconcile.incident.Parties.Level;
import org.junit.jupiter.api.Test;

class PartiesTest {
  private final Parties parties =
      Parties.of(
          List.of(
              actor("person:minister", ActorKind.PERSON, "GOV"),
              actor("group:river-front", ActorKind.GROUP, "REB"),
              actor("organization:river-oil", ActorKind.ORGANIZATION, "BUS"),
              actor("unnamed:protesters", ActorKind.UNNAMED, "CVL")));

  @Test
  void aMinisterStandsForHisState() {
    assertThat(parties.parties(List.of("person:minister"), Level.PARTY)).containsExactly("ARC");
  }

  @Test
  void anArmedGroupIsAPartyOfItsOwn() {
    assertThat(parties.parties(List.of("group:river-front"), Level.PARTY))
        .containsExactly("group:river-front");
  }

  @Test
  void onDemandEverybodyStandsForACountry() {
    assertThat(
            parties.parties(List.of("group:river-front", "organization:river-oil"), Level.COUNTRY))
        .containsExactly("ARC");
  }

  @Test
  void onDemandNobodyIsRolledUp() {
    assertThat(parties.parties(List.of("person:minister", "unnamed:protesters"), Level.ACTOR))
        .containsExactly("person:minister", "unnamed:protesters");
  }

  @Test
  void whoTakesOfficeBetweenTwoReportsStandsForHisStateInTheSecondOnly() {
    Findings before = naming("a", "2016-10-01", actor("person:lund", ActorKind.PERSON, "ELI"));
    Findings after = naming("b", "2017-03-01", actor("person:lund", ActorKind.PERSON, "GOV"));
    Parties all = Parties.among(List.of(before, after));
    assertThat(all.seenIn(deed("a/e0")).parties(List.of("person:lund"), Level.PARTY))
        .containsExactly("person:lund");
    assertThat(all.seenIn(deed("b/e0")).parties(List.of("person:lund"), Level.PARTY))
        .containsExactly("ARC");
  }

  @Test
  void theLatestViewIsTheSameInAnyOrder() {
    Findings before = naming("a", "2016-10-01", actor("person:lund", ActorKind.PERSON, "ELI"));
    Findings after = naming("b", "2017-03-01", actor("person:lund", ActorKind.PERSON, "GOV"));
    for (List<Findings> order : List.of(List.of(before, after), List.of(after, before))) {
      assertThat(Parties.among(order).actor("person:lund"))
          .hasValueSatisfying(a -> assertThat(a.sectors()).containsExactly("GOV"));
    }
  }

  private static Findings naming(String id, String day, Actor actor) {
    Findings report =
        Newsroom.article(id, day, "Lund closed the border.")
            .tells(
                "closed",
                actor.id(),
                EventType.COERCE,
                "state:COL",
                day,
                new Standing.Happened(Optional.empty()))
            .findings();
    return new Findings(
        report.article(),
        report.times(),
        List.of(actor),
        report.mentions(),
        report.places(),
        report.statements(),
        report.events(),
        report.claims(),
        report.rejected());
  }

  private static Incident deed(String report) {
    return new Incident(
        "incident:1",
        "story:1",
        List.of(report),
        new EventCode(EventType.COERCE, Optional.empty(), List.of(), "17", -5, -5),
        List.of("person:lund"),
        List.of(),
        When.UNKNOWN,
        Optional.empty(),
        StandingKind.HAPPENED,
        List.of(),
        List.of(),
        1,
        List.of());
  }

  private static Actor actor(String id, ActorKind kind, String sector) {
    return new Actor(
        id, id, kind, Optional.of("ARC"), List.of(sector), Optional.empty(), List.of());
  }
}
