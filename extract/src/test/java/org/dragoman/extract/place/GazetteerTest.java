package org.dragoman.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.model.finding.Place;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final States STATES = States.shipped();
  private static final Gazetteer SMALL =
      Gazetteer.of(
          """
          # two comment lines
          # licence
          alba\tAlba\tIT\t12\t44.7\t8.0\t31272\t3183364
          alba\tAlba\tUS\tMI\t44.9\t-84.9\t295\t4983811
          alba county\tAlba County\tUS\tMI\t44.9\t-84.9\tD\t
          albany\tAlbany\tUS\tNY\t42.6\t-73.7\t97279\t5106834
          apulia\tApulia\tIT\t13\t41.1\t16.6\tR4000000\t
          oregon\tOregon\tUS\tOR\t43.9\t-120.6\t\t
          """,
          STATES);

  @Test
  void everythingOfANameIsFound() {
    assertThat(SMALL.named("Alba"))
        .extracting(s -> s.country().orElse(""))
        .containsExactly("ITA", "USA");
    assertThat(SMALL.named("ALBANY")).hasSize(1);
    assertThat(SMALL.named("Oregon").getFirst().precision()).isEqualTo(Place.Precision.REGION);
  }

  @Test
  void aPartOfAStateHasThePeopleOfItsPlacesAndACountyIsSmall() {
    Spot apulia = SMALL.named("Apulia").getFirst();
    assertThat(apulia.precision()).isEqualTo(Place.Precision.REGION);
    assertThat(apulia.population()).isEqualTo(4_000_000);
    assertThat(apulia.isSmall()).isFalse();
    assertThat(SMALL.named("Alba County").getFirst().isSmall()).isTrue();
    assertThat(SMALL.stateOf("Alba County", 100)).isEmpty();
  }

  @Test
  void anUnknownNameIsNowhere() {
    assertThat(SMALL.named("Alb")).isEmpty();
    assertThat(SMALL.named("Zzz")).isEmpty();
    assertThat(SMALL.named("")).isEmpty();
    assertThat(SMALL.named("Aaa")).isEmpty();
  }

  @Test
  void aLargeCityGivesItsState() {
    Gazetteer shipped = Gazetteer.shipped(STATES);
    assertThat(shipped.stateOf("Mariupol", 200_000)).map(State::iso3).contains("UKR");
    assertThat(shipped.stateOf("São Paulo", 200_000)).map(State::iso3).contains("BRA");
    assertThat(shipped.stateOf("Springfield", 2_000_000)).isEmpty();
  }

  @Test
  void aProvinceThatSharesItsNameWithATownAbroadIsOfNoState() {
    assertThat(Gazetteer.shipped(STATES).stateOf("Canterbury", 200_000)).isEmpty();
  }

  @Test
  void everyLineOfTheShippedTableIsFoundByItsKey() {
    Gazetteer shipped = Gazetteer.shipped(STATES);
    for (String name : new String[] {"Aachen", "Bogotá", "Łódź", "Zürich", "New York City"}) {
      assertThat(shipped.named(name)).as(name).isNotEmpty();
    }
  }
}
