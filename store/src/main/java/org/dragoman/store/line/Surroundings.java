package org.dragoman.store.line;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What a line does not say of itself.
///
/// @param outlet that published it; only of lines of one article
/// @param reported when its article was published, or [Days#NEVER]; only of lines of one article
/// @param parts what it is made of; only of lines of several articles
/// @param dyads parties between whom it is counted, as the port writes them; only of incidents
/// @param countries of actors, by id
/// @param weight of an actor: how many lines name it
public record Surroundings(
    Optional<String> outlet,
    int reported,
    List<Part> parts,
    Set<String> dyads,
    Map<String, String> countries,
    int weight) {
  private static final String STATE = "state:";

  /// The countries of some actors.
  Set<String> countriesOf(Set<String> actors) {
    Set<String> found = new TreeSet<>();
    for (String actor : actors) {
      if (actor.startsWith(STATE)) {
        found.add(actor.substring(STATE.length()));
      } else if (countries.containsKey(actor)) {
        found.add(countries.get(actor));
      }
    }
    return found;
  }
}
