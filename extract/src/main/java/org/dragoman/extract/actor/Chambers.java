package org.dragoman.extract.actor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.table.Table;

/// Parliaments and chambers that share a name: Congress, the Senate. Where a text gives no country,
/// that of its home is meant if it has one so called, else the one that is usually meant.
final class Chambers {
  private static final Map<String, Chamber> BY_NAME = load();

  private Chambers() {}

  /// All that have one name.
  ///
  /// @param bodies ids of bodies by state; blank where one has no entry of its own
  /// @param usual the state whose chamber is meant by the name alone
  private record Chamber(Map<String, String> bodies, String usual) {}

  private static Map<String, Chamber> load() {
    Table table = Table.load(Chambers.class, "chambers.tsv");
    Map<String, Map<String, String>> bodies = new HashMap<>();
    for (Table.Row row : table.rows()) {
      bodies
          .computeIfAbsent(Words.fold(row.get("name")), _ -> new LinkedHashMap<>())
          .put(row.get("of"), row.find("body").orElse(""));
    }
    Map<String, Chamber> chambers = new HashMap<>();
    for (Table.Row row : table.rows()) {
      String name = Words.fold(row.get("name"));
      if (row.find("usual").isPresent()) {
        chambers.put(name, new Chamber(bodies.getOrDefault(name, Map.of()), row.get("of")));
      }
    }
    return Map.copyOf(chambers);
  }

  /// What shares its name with others: a noun that is written with a capital.
  private static Optional<Chamber> called(Part.Agent agent) {
    return agent.words().getFirst().isCapitalised()
        ? Optional.ofNullable(BY_NAME.get(agent.noun().word()))
        : Optional.empty();
  }

  /// Whose chamber is meant in a text that names no country beside it; empty if the noun is no name
  /// that several parliaments share.
  static Optional<Ground> of(Part.Agent agent, Optional<Ground> home) {
    return called(agent)
        .map(chamber ->
            home.filter(ground -> chamber.bodies().containsKey(ground.country()))
                .orElseGet(() ->
                    new Ground(chamber.usual(), "the usual " + agent.words().getFirst().text())));
  }

  /// The id of the chamber of a state, if it has an entry of its own.
  static Optional<String> body(Part.Agent agent, String country) {
    return called(agent)
        .flatMap(chamber -> Optional.ofNullable(chamber.bodies().get(country)))
        .filter(id -> !id.isEmpty());
  }
}
