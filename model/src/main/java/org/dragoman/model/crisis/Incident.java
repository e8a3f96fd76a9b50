package org.dragoman.model.crisis;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.finding.EventCode;
import org.dragoman.model.finding.Place;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.finding.When;

/// A happening, put together from all events that report it.
///
/// @param story id of the story it belongs to
/// @param reports ids of the events, in the order of their articles
/// @param code the merged view of what it is
/// @param sources actor ids, sorted
/// @param targets actor ids, sorted
/// @param date the most precise date that the reports agree on
/// @param place the finest place
/// @param standing the most real standing that a report gives it; reports that differ are a
///   conflict
/// @param holders actor ids of those who threaten, demand, allege or deny it, sorted
/// @param outlets outlets that report it, sorted
/// @param independent how many independent sources report it; copies count once
/// @param conflicts where the reports differ
public record Incident(
    String id,
    String story,
    List<String> reports,
    EventCode code,
    List<String> sources,
    List<String> targets,
    When date,
    Optional<Place> place,
    StandingKind standing,
    List<String> holders,
    List<String> outlets,
    int independent,
    List<Conflict> conflicts) {
  public Incident {
    reports = List.copyOf(reports);
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    holders = List.copyOf(holders);
    outlets = List.copyOf(outlets);
    conflicts = List.copyOf(conflicts);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("an incident has reports");
    }
  }
}
