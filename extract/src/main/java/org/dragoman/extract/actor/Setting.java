package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.finding.Actor;

/// What is known around a phrase.
///
/// @param day the day on which it was written; empty when unknown
/// @param around the country that is meant where the phrase names none
/// @param home the country whose organs of state a text means that names no country: the only one
///   of which it speaks, or the one from which it reports
/// @param outlet the country whose president and prime minister the outlet means
/// @param possessor whom a possessive at its beginning stands for
/// @param bearers persons of the article by surname
/// @param spoken the days of which the clause speaks, where it names them
/// @param introduced what the article has said of its persons so far
/// @param wide whether a bare surname may be anybody of that name, in office or not
record Setting(
    Optional<LocalDate> day,
    Optional<Ground> around,
    Optional<Ground> home,
    Optional<Ground> outlet,
    Optional<Actor> possessor,
    Bearers bearers,
    Optional<Stretch> spoken,
    List<Introduced> introduced,
    boolean wide) {
  Setting {
    introduced = List.copyOf(introduced);
  }

  static Setting on(Optional<LocalDate> day) {
    return within(day, Optional.empty());
  }

  /// A phrase by itself, of which only day and country are known.
  static Setting within(Optional<LocalDate> day, Optional<String> country) {
    return new Setting(
        day,
        country.map(c -> new Ground(c, "given with the phrase")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Bearers(),
        Optional.empty(),
        List.of(),
        true);
  }

  /// ISO 3166 alpha-3 of the country that is meant where the phrase names none.
  Optional<String> country() {
    return around.map(Ground::country);
  }
}
