package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.Place;
import org.junit.jupiter.api.Test;

/// Where an event took place is said by the text, not by where its actors come from.
class ActorsCountryIsNoPlaceTest {
  private static final Extractor EXTRACTOR = Extractor.load();

  @Test
  void foreignTroopsActWhereTheTextSaysSo() {
    assertThat(placesOf("Kenyan troops killed ten militants in Somalia."))
        .containsExactly(Optional.of("SOM"));
  }

  @Test
  void aTownIsThePlaceAndTheSoldiersCountryIsNot() {
    assertThat(placesOf("French soldiers shot three rebels near Gao."))
        .containsExactly(Optional.of("MLI"));
  }

  @Test
  void withoutAPlaceInTheTextThereIsNone() {
    assertThat(placesOf("Colombian police arrested two men.")).containsExactly(Optional.empty());
  }

  private static List<Optional<String>> placesOf(String text) {
    return EXTRACTOR.extract(Readings.of(text)).events().stream()
        .map(Event::place)
        .map(place -> place.flatMap(Place::country))
        .toList();
  }
}
