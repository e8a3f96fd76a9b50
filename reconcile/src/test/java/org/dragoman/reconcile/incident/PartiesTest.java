package org.dragoman.reconcile.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
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

  private static Actor actor(String id, ActorKind kind, String sector) {
    return new Actor(
        id, id, kind, Optional.of("ARC"), List.of(sector), Optional.empty(), List.of());
  }
}
