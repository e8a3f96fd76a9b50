package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.Optional;

/// A stretch of time in which a person held an office.
///
/// @param of ISO 3166 alpha-3 of a state, `EUR`, or the id of a body
/// @param office id of the office
/// @param person id of the person
/// @param from first day
/// @param to the day after the last; empty when it goes on
record Term(String of, String office, String person, LocalDate from, Optional<LocalDate> to) {
  boolean holds(LocalDate day) {
    return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
  }

  boolean isOver(LocalDate day) {
    return to.map(t -> !day.isBefore(t)).orElse(false);
  }
}
