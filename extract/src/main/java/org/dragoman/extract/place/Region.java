package org.dragoman.extract.place;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A part of a state, or an area of several: Catalonia, Latin America, the Black Sea.
///
/// @param name usual name
/// @param aliases other names
/// @param adjectives as in "Latin American leaders"
/// @param country ISO 3166 alpha-3 of the state it lies in; empty when it lies in several
/// @param code CAMEO's code for a group of states, `LAM`; empty when there is none
/// @param latitude degrees north of its middle
/// @param longitude degrees east of its middle
public record Region(
    String name,
    List<String> aliases,
    List<String> adjectives,
    Optional<String> country,
    Optional<String> code,
    OptionalDouble latitude,
    OptionalDouble longitude) {
  public Region {
    aliases = List.copyOf(aliases);
    adjectives = List.copyOf(adjectives);
  }
}
