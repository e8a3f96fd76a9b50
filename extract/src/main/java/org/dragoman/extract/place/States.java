package org.dragoman.extract.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.dragoman.model.table.Table;

/// All states and regions that the tables know.
public final class States {
  private static final Pattern ISO3 = Pattern.compile("[A-Z]{3}");

  private final Map<String, State> byIso3;
  private final Map<String, State> byIso2;
  private final List<Region> regions;

  private States(Map<String, State> byIso3, Map<String, State> byIso2, List<Region> regions) {
    this.byIso3 = byIso3;
    this.byIso2 = byIso2;
    this.regions = List.copyOf(regions);
  }

  /// The states and regions that Dragoman ships.
  ///
  /// @throws org.dragoman.model.table.TableError if a line is broken
  public static States shipped() {
    return of(Table.load(States.class, "states.tsv"), Table.load(States.class, "regions.tsv"));
  }

  /// States and regions of two tables.
  ///
  /// @throws org.dragoman.model.table.TableError if a code is malformed, unknown or given twice
  public static States of(Table states, Table regions) {
    Map<String, State> byIso3 = new LinkedHashMap<>();
    Map<String, State> byIso2 = new LinkedHashMap<>();
    for (Table.Row row : states.rows()) {
      State state = state(row);
      if (byIso3.put(state.iso3(), state) != null || byIso2.put(state.iso2(), state) != null) {
        throw row.error("a second " + state.iso3() + "/" + state.iso2(), "one line for each state");
      }
    }
    List<Region> known = new ArrayList<>();
    for (Table.Row row : regions.rows()) {
      known.add(region(row, byIso3));
    }
    return new States(byIso3, byIso2, known);
  }

  /// The state with an ISO 3166 alpha-3 code.
  public Optional<State> find(String iso3) {
    return Optional.ofNullable(byIso3.get(iso3));
  }

  /// The state with an ISO 3166 alpha-2 code.
  public Optional<State> findByIso2(String iso2) {
    return Optional.ofNullable(byIso2.get(iso2));
  }

  /// All states, in table order.
  public List<State> all() {
    return List.copyOf(byIso3.values());
  }

  /// All regions, in table order.
  public List<Region> regions() {
    return regions;
  }

  private static State state(Table.Row row) {
    String iso3 = row.get("iso3");
    if (!ISO3.matcher(iso3).matches()) {
      throw row.error("iso3 '" + iso3 + "'", "three capital letters");
    }
    return new State(
        iso3,
        row.get("iso2"),
        row.get("fips"),
        row.get("cow"),
        row.get("cameo"),
        row.get("name"),
        row.list("aliases"),
        row.list("adjectives"),
        row.list("people"),
        row.list("capitals"),
        row.list("metonyms"),
        row.find("geonames").isEmpty()
            ? OptionalLong.empty()
            : OptionalLong.of(row.as("geonames", Long::valueOf, "a GeoNames id")),
        degrees(row, "lat"),
        degrees(row, "lon"));
  }

  private static Region region(Table.Row row, Map<String, State> states) {
    Optional<String> country = row.find("country");
    if (country.isPresent() && !states.containsKey(country.get())) {
      throw row.error("country '" + country.get() + "'", "a code of states.tsv");
    }
    return new Region(
        row.get("name"),
        row.list("aliases"),
        row.list("adjectives"),
        country,
        row.find("code"),
        degrees(row, "lat"),
        degrees(row, "lon"));
  }

  private static OptionalDouble degrees(Table.Row row, String column) {
    return row.find(column).isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(row.as(column, Double::valueOf, "degrees"));
  }
}
