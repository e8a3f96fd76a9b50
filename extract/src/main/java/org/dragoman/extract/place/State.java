package org.dragoman.extract.place;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// A state or territory: how texts call it, its people and its seat, and its codes.
///
/// @param iso3 ISO 3166 alpha-3, `XKX` for Kosovo
/// @param iso2 ISO 3166 alpha-2
/// @param fips FIPS 10-4, which GDELT uses
/// @param cow number of the Correlates of War project; blank when it is no member of that system
/// @param cameo CAMEO's country code, which differs from ISO for a few
/// @param name short name
/// @param aliases other names, long ones and former ones
/// @param adjectives as in "Colombian soldiers"
/// @param people its nationals, singular
/// @param capitals where its government sits; the first is the capital
/// @param seats buildings that stand for its government
/// @param geonames GeoNames id
/// @param latitude of its middle, degrees north
/// @param longitude of its middle, degrees east
public record State(
    String iso3,
    String iso2,
    String fips,
    String cow,
    String cameo,
    String name,
    List<String> aliases,
    List<String> adjectives,
    List<String> people,
    List<String> capitals,
    List<String> seats,
    OptionalLong geonames,
    OptionalDouble latitude,
    OptionalDouble longitude) {
  public State {
    aliases = List.copyOf(aliases);
    adjectives = List.copyOf(adjectives);
    people = List.copyOf(people);
    capitals = List.copyOf(capitals);
    seats = List.copyOf(seats);
  }
}
