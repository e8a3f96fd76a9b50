package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.finding.Actor;

/// What is known around a phrase.
///
/// @param day the day on which it was written; empty when unknown
/// @param country ISO 3166 alpha-3 of the country that is meant where the phrase names none
/// @param possessor whom a possessive pronoun at its beginning stands for
/// @param surnames actors of the article by surname, folded
/// @param wide whether a bare surname may be anybody of that name, in office or not
record Setting(
    Optional<LocalDate> day,
    Optional<String> country,
    Optional<Actor> possessor,
    Map<String, Actor> surnames,
    boolean wide) {
  Setting {
    surnames = Collections.unmodifiableMap(surnames);
  }

  static Setting on(Optional<LocalDate> day) {
    return new Setting(day, Optional.empty(), Optional.empty(), Map.of(), true);
  }
}
