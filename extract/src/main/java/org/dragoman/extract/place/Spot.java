package org.dragoman.extract.place;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.dragoman.model.finding.Place;

/// Something on the map that a name may stand for.
///
/// @param name usual name
/// @param country ISO 3166 alpha-3; empty for an area of several states
/// @param part GeoNames' code of the first-level part of the state; blank when unknown
/// @param latitude degrees north
/// @param longitude degrees east
/// @param population people; 0 when unknown
/// @param geonames GeoNames id
/// @param precision how fine it is
/// @param district whether it is a county, the second level of a state's parts
record Spot(
    String name,
    Optional<String> country,
    String part,
    OptionalDouble latitude,
    OptionalDouble longitude,
    long population,
    OptionalLong geonames,
    Place.Precision precision,
    boolean district) {

  static Spot of(State state) {
    return new Spot(
        state.name(),
        Optional.of(state.iso3()),
        "",
        state.latitude(),
        state.longitude(),
        0,
        state.geonames(),
        Place.Precision.COUNTRY,
        false);
  }

  static Spot of(Region region) {
    return new Spot(
        region.name(),
        region.country(),
        "",
        region.latitude(),
        region.longitude(),
        0,
        OptionalLong.empty(),
        region.country().isPresent() ? Place.Precision.REGION : Place.Precision.AREA,
        false);
  }

  /// A town or a county, which is small enough to be near to others.
  boolean isSmall() {
    return precision == Place.Precision.CITY || district;
  }
}
