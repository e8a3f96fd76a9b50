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
/// @param actor who
record Introduced(Era era, String noun, Optional<String> country, Actor actor) {
  /// Whether a later phrase takes up this role.
  boolean fits(Era wanted, List<String> nouns, Optional<String> of) {
    boolean sameEra =
        wanted.isHeld() ? era.isHeld() : wanted.isPast() ? era.isPast() : era == wanted;
    return sameEra
        && nouns.stream().anyMatch(n -> noun.equals(n) || noun.endsWith(" " + n))
        && (of.isEmpty() || country.isEmpty() || of.equals(country));
  }
}
