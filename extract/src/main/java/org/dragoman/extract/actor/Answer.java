package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.finding.Actor;

/// Whom a phrase means, and who else is called so.
///
/// @param meant who; empty rather than wrong
/// @param others who else has that name or held that office
/// @param reason what stands in the way of an answer, or of a name; blank when nothing does
public record Answer(Optional<Candidate> meant, List<Candidate> others, String reason) {
  public Answer {
    others = List.copyOf(others);
  }

  /// Somebody who may be meant.
  ///
  /// @param actor who, as of the day
  /// @param why what speaks for it
  /// @param held offices that the base knows of, the earliest first
  /// @param origin the row that introduces the actor; empty for one whom no table names
  public record Candidate(Actor actor, String why, List<Held> held, Optional<Origin> origin) {
    public Candidate {
      held = List.copyOf(held);
    }
  }

  /// An office held for a time.
  ///
  /// @param office id of the office
  /// @param of ISO 3166 alpha-3 of the state, `EUR`, or the id of a body
  /// @param from first day, as exactly as the row says
  /// @param to the day after the last; empty when it goes on as far as the base knows
  /// @param origin the row that says so
  public record Held(
      String office, String of, PartialDate from, Optional<PartialDate> to, Origin origin) {
    /// Whether it may be held on a day; without a day, whether it goes on.
    public boolean on(Optional<LocalDate> day) {
      return day.map(
              d -> !d.isBefore(from.first()) && to.map(t -> d.isBefore(t.last())).orElse(true))
          .orElse(to.isEmpty());
    }
  }
}
