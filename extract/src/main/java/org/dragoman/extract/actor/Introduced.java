package org.dragoman.extract.actor;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.finding.Actor;

/// What the text itself says somebody is: "Peruvian President Ana Ruiz", "Petro, a former
/// guerrilla". It outranks what the base says of the role.
///
/// @param era when he is so
/// @param noun the role, singular and folded
/// @param country whose, where the text says so
/// @param sides sectors of those of whom he is so: rebels, the opposition; empty for a state
/// @param actor who
record Introduced(Era era, String noun, Optional<String> country, List<String> sides, Actor actor) {
  Introduced {
    sides = List.copyOf(sides);
  }

  /// Whether a phrase that names a country and these sectors may mean him: "the Georgian leader" is
  /// not he who leads the separatists.
  boolean isOf(boolean named, List<String> sectors) {
    return !named || sides.isEmpty() || sectors.stream().anyMatch(sides::contains);
  }

  /// Whether a later phrase takes up this role.
  boolean fits(Era wanted, List<String> nouns, Optional<String> of) {
    boolean sameEra =
        wanted.isHeld() ? era.isHeld() : wanted.isPast() ? era.isPast() : era == wanted;
    return sameEra
        && nouns.stream().anyMatch(n -> noun.equals(n) || noun.endsWith(" " + n))
        && (of.isEmpty() || country.isEmpty() || of.equals(country));
  }
}
