package org.dragoman.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dragoman.extract.Readings;
import org.dragoman.model.finding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFinderTest {
  private static final States STATES = States.shipped();
  private static final PlaceFinder FINDER = new PlaceFinder(STATES, Gazetteer.shipped(STATES));

  @Test
  void aContainerDecidesBetweenNamesakes() {
    assertThat(countries("The march began in Cartagena, Spain.")).startsWith("ESP");
    assertThat(countries("The march began in Cartagena, Colombia.")).startsWith("COL");
  }

  @Test
  void theCountryOfTheArticleDecidesBetweenNamesakes() {
    assertThat(countries("Colombian police found the boat. It was taken to Cartagena."))
        .containsExactly("COL");
  }

  @Test
  void aStateAndItsCapitalAreOfDifferentPrecision() {
    List<Place> places = find("Troops left Kenya and gathered in Nairobi.");
    assertThat(places)
        .extracting(Place::precision)
        .containsExactly(Place.Precision.COUNTRY, Place.Precision.CITY);
    assertThat(places.getLast().geonames()).hasValue(184745);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tel Aviv", "The Hague", "Abidjan", "Almaty", "Bonn", "Yangon"})
  void aSeatOfGovernmentThatIsATownOfItsOwnIsNotTheCapital(String town) {
    assertThat(find("The two ministers met in " + town + " on Monday."))
        .extracting(p -> p.name().replace("The ", ""))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(town).contains(name));
  }

  @Test
  void aCapitalIsFoundByItsOtherNames() {
    assertThat(find("The two ministers met in Kiev on Monday.").getFirst().geonames())
        .hasValue(703448);
  }

  @Test
  void aNameThatNoTableKnowsIsLeftOut() {
    assertThat(find("The ship sank near Qwxyzville.")).isEmpty();
  }

  @Test
  void aPlaceHasTheSpanOfItsName() {
    String text = "Shells fell on Kharkiv overnight.";
    Place place = find(text).getFirst();
    assertThat(place.span().in(text)).isEqualTo("Kharkiv");
    assertThat(place.country()).contains("UKR");
  }

  @Test
  void aPartOfAStateHasAMiddle() {
    Place region = find("The floods hit Maharashtra on Tuesday.").getFirst();
    assertThat(region.precision()).isEqualTo(Place.Precision.REGION);
    assertThat(region.latitude()).isPresent();
  }

  @Test
  void townsOfAPartOfAStateSpeakForThatPart() {
    String text =
        "Police in Savannah and Macon arrested two men. Both had fled from Columbus and Valdosta,"
            + " and were wanted in Georgia.";
    assertThat(find(text)).extracting(Place::country).doesNotContain(Optional.of("GEO"));
  }

  @Test
  void oneMentionWithAContainerDecidesForAllOthersOfTheName() {
    List<Place> places =
        find("A barn burned down in Paris, Tenn. on Monday. The fire brigade of Paris was late.");
    assertThat(places)
        .filteredOn(p -> p.name().equals("Paris"))
        .hasSize(2)
        .extracting(Place::country)
        .containsOnly(Optional.of("USA"));
  }

  @Test
  void aCountyIsAPlace() {
    Place county = find("Deputies of Edgar County closed the road at noon.").getFirst();
    assertThat(county.country()).contains("USA");
    assertThat(county.precision()).isEqualTo(Place.Precision.REGION);
  }

  @Test
  void aLargeProvinceIsLikelierThanAHamletOfItsName() {
    Place region = find("The floods in Guerrero drove thousands of Mexicans out.").getFirst();
    assertThat(region.precision()).isEqualTo(Place.Precision.REGION);
    assertThat(region.latitude().orElse(0)).isBetween(16.0, 19.0);
  }

  @Test
  void washingtonMayBeTheCapital() {
    Place place = find("American senators met in Washington on Monday.").getFirst();
    assertThat(place.geonames()).hasValue(4140963);
  }

  @Test
  void aTownIsNotMeantBehindAnArticle() {
    assertThat(find("American ships crossed the Atlantic in May."))
        .extracting(Place::precision)
        .containsExactly(Place.Precision.AREA);
  }

  private static List<Place> find(String text) {
    return FINDER.find(Readings.of(text));
  }

  private static List<String> countries(String text) {
    return find(text).stream().map(p -> p.country().orElse("")).toList();
  }
}
