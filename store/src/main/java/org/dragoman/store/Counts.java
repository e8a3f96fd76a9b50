package org.dragoman.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// How much a record has. What corrections have taken out is not counted.
///
/// @param lines how many of each kind
/// @param outlets how many outlets have an article
/// @param copies how many of the articles repeat an earlier one
/// @param standings how many incidents stand how, `happened`
/// @param conflicts how many incidents and propositions have a conflict of each kind
/// @param first day of publication of the earliest article
/// @param latest day of publication of the latest article: as of when the record speaks
public record Counts(
    Map<LineKind, Long> lines,
    long outlets,
    long copies,
    Map<String, Long> standings,
    Map<String, Long> conflicts,
    Optional<LocalDate> first,
    Optional<LocalDate> latest) {
  public Counts {
    lines = Map.copyOf(lines);
    standings = Map.copyOf(standings);
    conflicts = Map.copyOf(conflicts);
  }

  /// How many lines of a kind there are.
  public long of(LineKind kind) {
    return lines.getOrDefault(kind, 0L);
  }
}
