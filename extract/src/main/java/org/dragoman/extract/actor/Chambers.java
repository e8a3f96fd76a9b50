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
    Map<String, Map<String, String>> bodies = new HashMap<>();
    Map<String, String> usual = new HashMap<>();
    for (Table.Row row : Table.load(Chambers.class, "chambers.tsv").rows()) {
      String name = Words.fold(row.get("name"));
      bodies
          .computeIfAbsent(name, _ -> new LinkedHashMap<>())
          .put(row.get("of"), row.find("body").orElse(""));
      if (row.find("usual").isPresent()) {
        usual.put(name, row.get("of"));
      }
    }
    Map<String, Chamber> chambers = new HashMap<>();
    bodies.forEach((name, of) -> chambers.put(name, new Chamber(of, usual.get(name))));
    return Map.copyOf(chambers);
  }

  /// Whether a noun with a capital is a name that several parliaments share.
  static boolean isOne(Part.Agent agent) {
    return agent.words().getFirst().isCapitalised() && BY_NAME.containsKey(agent.noun().word());
  }

  /// Whose chamber is meant in a text that names no country beside it.
  static Ground of(Part.Agent agent, Optional<Ground> home) {
    Chamber chamber = BY_NAME.get(agent.noun().word());
    return home.filter(ground -> chamber.bodies().containsKey(ground.country()))
        .orElseGet(
            () -> new Ground(chamber.usual(), "the usual " + agent.words().getFirst().text()));
  }

  /// The id of the chamber of a state, if it has an entry of its own.
  static Optional<String> body(Part.Agent agent, String country) {
    return isOne(agent)
        ? Optional.ofNullable(BY_NAME.get(agent.noun().word()).bodies().get(country))
            .filter(id -> !id.isEmpty())
        : Optional.empty();
  }
}
