package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A stretch of time in which a person held an office. Where only the month or year of its
/// beginning or end is known, the term may reach as far as they do, but is sure between them only.
///
/// @param of ISO 3166 alpha-3 of a state, `EUR`, or the id of a body
/// @param office id of the office
/// @param person id of the person
/// @param begun the first day
/// @param ended the day after the last; empty when it goes on
/// @param origin the row that says so
record Term(
    String of,
    String office,
    String person,
    PartialDate begun,
    Optional<PartialDate> ended,
    Origin origin) {
  /// The first day on which it may have been held.
  LocalDate from() {
    return begun.first();
  }

  /// The day after the last on which it may have been held; empty when it goes on.
  Optional<LocalDate> to() {
    return ended.map(PartialDate::last);
  }

  /// Whether it may have been held on a day.
  boolean holds(LocalDate day) {
    return !day.isBefore(from()) && !isOver(day);
  }

  /// Whether it was held on a day beyond doubt.
  boolean surelyHolds(LocalDate day) {
    return !day.isBefore(begun.last()) && ended.map(e -> day.isBefore(e.first())).orElse(true);
  }

  boolean isOver(LocalDate day) {
    return to().map(t -> !day.isBefore(t)).orElse(false);
  }

  /// Days between a day and the term; 0 when it may have been held then.
  long distance(LocalDate day) {
    if (holds(day)) {
      return 0;
    }
    return isOver(day)
        ? day.toEpochDay() - to().map(LocalDate::toEpochDay).orElse(0L) + 1
        : from().toEpochDay() - day.toEpochDay();
  }

  /// Whether both were held on some day beyond doubt.
  boolean collides(Term other) {
    return isSure() && other.isSure() && startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  private boolean isSure() {
    return startsBeforeEndOf(this);
  }

  private boolean startsBeforeEndOf(Term other) {
    return other.ended.map(e -> begun.last().isBefore(e.first())).orElse(true);
  }

  private boolean overlaps(Term other) {
    return to().map(t -> other.from().isBefore(t)).orElse(true)
        && other.to().map(t -> from().isBefore(t)).orElse(true);
  }

  /// What another term leaves of this one: what comes before it and what comes after.
  List<Term> without(Term other) {
    if (!overlaps(other)) {
      return List.of(this);
    }
    List<Term> rest = new ArrayList<>();
    if (from().isBefore(other.from())) {
      rest.add(new Term(of, office, person, begun, Optional.of(other.begun), origin));
    }
    other
        .ended
        .filter(end -> to().map(end.last()::isBefore).orElse(true))
        .ifPresent(end -> rest.add(new Term(of, office, person, end, ended, origin)));
    return rest;
  }
}
