package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A stretch of time in which a person held an office.
///
/// @param of ISO 3166 alpha-3 of a state, `EUR`, or the id of a body
/// @param office id of the office
/// @param person id of the person
/// @param from first day
/// @param to the day after the last; empty when it goes on
/// @param origin the row that says so
record Term(
    String of,
    String office,
    String person,
    LocalDate from,
    Optional<LocalDate> to,
    Origin origin) {
  boolean holds(LocalDate day) {
    return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
  }

  boolean isOver(LocalDate day) {
    return to.map(t -> !day.isBefore(t)).orElse(false);
  }

  /// Days between a day and the term; 0 when it is held then.
  long distance(LocalDate day) {
    if (holds(day)) {
      return 0;
    }
    return isOver(day)
        ? day.toEpochDay() - to.map(LocalDate::toEpochDay).orElse(0L) + 1
        : from.toEpochDay() - day.toEpochDay();
  }

  /// Whether both are held on some day.
  boolean overlaps(Term other) {
    return to.map(t -> other.from.isBefore(t)).orElse(true)
        && other.to.map(t -> from.isBefore(t)).orElse(true);
  }

  /// What another term leaves of this one: what comes before it and what comes after.
  List<Term> without(Term other) {
    if (!overlaps(other)) {
      return List.of(this);
    }
    List<Term> rest = new ArrayList<>();
    if (from.isBefore(other.from)) {
      rest.add(new Term(of, office, person, from, Optional.of(other.from), origin));
    }
    other
        .to
        .filter(end -> to.map(end::isBefore).orElse(true))
        .ifPresent(end -> rest.add(new Term(of, office, person, end, to, origin)));
    return rest;
  }
}
