package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.model.finding.ActorKind;

/// An organisation, service, armed group, party or company with a name.
///
/// @param id without its kind, `national-liberation-army`
/// @param name usual name
/// @param aliases other names
/// @param kind body or group
/// @param country ISO 3166 alpha-3, or `EUR` for bodies of the European Union; empty when it
///   belongs to none
/// @param sectors PLOVER sectors, the first the most specific
/// @param cameo CAMEO actor code
/// @param later sectors from a day on, as when a movement comes to power
/// @param origin the row that says so
record Body(
    String id,
    String name,
    List<String> aliases,
    ActorKind kind,
    Optional<String> country,
    List<String> sectors,
    Optional<String> cameo,
    NavigableMap<LocalDate, String> later,
    Origin origin) {
  Body {
    aliases = List.copyOf(aliases);
    sectors = List.copyOf(sectors);
    later =
        later.isEmpty()
            ? Collections.emptyNavigableMap()
            : Collections.unmodifiableNavigableMap(new TreeMap<>(later));
  }

  /// Whether it publishes news.
  boolean isPress() {
    return sectors.contains("JRN");
  }

  /// The sectors on a day; without a day, the latest.
  List<String> sectors(Optional<LocalDate> day) {
    Map.Entry<LocalDate, String> change = day.map(later::floorEntry).orElseGet(later::lastEntry);
    if (change == null) {
      return sectors;
    }
    List<String> changed = new java.util.ArrayList<>(List.of(change.getValue()));
    sectors.stream().filter(s -> !changed.contains(s)).forEach(changed::add);
    return changed;
  }
}
