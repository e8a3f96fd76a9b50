package org.dragoman.model.finding;

import java.util.Optional;
import org.dragoman.model.Span;

/// How an event stands in the text that reports it. Part of the event's type, so that nobody
/// forgets it; an allegation is never a fact.
public sealed interface Standing {
  /// The words that decide; empty when the plain report does.
  Optional<Span> span();

  /// The article reports that it took place. A speech act that was uttered happened.
  record Happened(Optional<Span> span) implements Standing {}

  /// It goes on.
  record Ongoing(Optional<Span> span) implements Standing {}

  /// It took place long before the news: background.
  record Historical(Optional<Span> span) implements Standing {}

  /// Somebody intends it, without threat.
  record Planned(Optional<Span> span) implements Standing {}

  /// Somebody threatens it.
  record Threatened(Optional<Participant> by, Optional<Span> span) implements Standing {}

  /// Somebody demands it.
  record Demanded(Optional<Participant> by, Optional<Span> span) implements Standing {}

  /// It could, might or would be.
  record Hypothetical(Optional<Span> span) implements Standing {}

  /// The article says that it did not take place.
  record Negated(Optional<Span> span) implements Standing {}

  /// Somebody says that it took place; the article does not vouch for it.
  record Alleged(Optional<Participant> by, Optional<Span> span) implements Standing {}

  /// Somebody says that it did not take place.
  record Denied(Optional<Participant> by, Optional<Span> span) implements Standing {}

  /// Who threatens, demands, alleges or denies; empty for the article and for all other standings.
  default Optional<Participant> holder() {
    return switch (this) {
      case Threatened(var by, _) -> by;
      case Demanded(var by, _) -> by;
      case Alleged(var by, _) -> by;
      case Denied(var by, _) -> by;
      case Happened _, Ongoing _, Historical _, Planned _, Hypothetical _, Negated _ ->
          Optional.empty();
    };
  }

  /// The name of the standing in the record.
  default StandingKind kind() {
    return switch (this) {
      case Happened _ -> StandingKind.HAPPENED;
      case Ongoing _ -> StandingKind.ONGOING;
      case Historical _ -> StandingKind.HISTORICAL;
      case Planned _ -> StandingKind.PLANNED;
      case Threatened _ -> StandingKind.THREATENED;
      case Demanded _ -> StandingKind.DEMANDED;
      case Hypothetical _ -> StandingKind.HYPOTHETICAL;
      case Negated _ -> StandingKind.NEGATED;
      case Alleged _ -> StandingKind.ALLEGED;
      case Denied _ -> StandingKind.DENIED;
    };
  }
}
