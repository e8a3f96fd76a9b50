package org.dragoman.extract.actor;

import java.util.List;
import java.util.Optional;

/// Somebody whom the tables know by name.
///
/// @param id without its kind, `gustavo-petro`
/// @param name usual name
/// @param aliases other names
/// @param family the family name, where it does not come last
/// @param country ISO 3166 alpha-3
/// @param gender `f` or `m`; empty when unknown
/// @param sector PLOVER sector outside any term of office
/// @param origin the row that says so
record Person(
    String id,
    String name,
    List<String> aliases,
    Optional<String> family,
    Optional<String> country,
    Optional<String> gender,
    Optional<String> sector,
    Origin origin) {
  Person {
    aliases = List.copyOf(aliases);
  }
}
