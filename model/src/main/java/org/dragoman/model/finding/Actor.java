package org.dragoman.model.finding;

import java.util.List;
import java.util.Optional;

/// Somebody who speaks, acts or is acted upon.
///
/// @param id stable and readable: `person:gustavo-petro`, `state:COL`, `unnamed:COL-GOV-officials`
/// @param name as it is best known, or the words of the text
/// @param kind what sort of actor
/// @param country ISO 3166 alpha-3, if known
/// @param sectors PLOVER sectors, the most specific first: GOV MIL REB OPP PTY COP JUD SPY LEG MED
///   BUS CVL IGO NGO ...
/// @param cameo CAMEO actor code, `COLGOV`, if one is warranted
/// @param aliases other names, sorted
public record Actor(
    String id,
    String name,
    ActorKind kind,
    Optional<String> country,
    List<String> sectors,
    Optional<String> cameo,
    List<String> aliases) {
  public Actor {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("an actor has an id and a name");
    }
    sectors = List.copyOf(sectors);
    aliases = List.copyOf(aliases);
  }
}
