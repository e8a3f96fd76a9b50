package org.dragoman.reconcile.incident;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.StandingKind;

/// An event as reconciliation compares it.
///
/// @param event the event
/// @param article number of its article in order of publication
/// @param story id of its article's story
/// @param takeaway whether it stands in its article's own summary
/// @param terms what its sentence is about
record Report(Event event, int article, String story, boolean takeaway, List<String> terms) {
  EventType type() {
    return event.code().type();
  }

  Set<String> sources() {
    return ids(event.sources());
  }

  Set<String> targets() {
    return ids(event.targets());
  }

  Optional<Days> days() {
    return event.date().value().flatMap(Days::of);
  }

  /// Whether it is told as something real, by anybody, rather than as a possibility.
  boolean isTold() {
    return isTold(event.standing().kind());
  }

  static boolean isTold(StandingKind kind) {
    return switch (kind) {
      case HAPPENED, ONGOING, HISTORICAL, ALLEGED, DENIED, NEGATED -> true;
      case PLANNED, THREATENED, DEMANDED, HYPOTHETICAL -> false;
    };
  }

  private static Set<String> ids(List<Participant> participants) {
    Set<String> ids = new TreeSet<>();
    participants.forEach(p -> p.actor().ifPresent(ids::add));
    return ids;
  }
}
