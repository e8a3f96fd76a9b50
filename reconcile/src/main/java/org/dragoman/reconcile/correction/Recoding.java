package org.dragoman.reconcile.correction;

import java.util.Optional;
import org.dragoman.model.finding.EventCode;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.StandingKind;

/// That an event or incident is of another kind, or stands otherwise; what is empty stays.
public record Recoding(
    Optional<EventType> type, Optional<String> cameo, Optional<StandingKind> standing) {
  /// What the codes of a recoding are worth.
  @FunctionalInterface
  public interface Coder {
    /// The code as a user has it.
    ///
    /// @param was as it was extracted
    EventCode code(EventCode was, Optional<EventType> type, Optional<String> cameo);
  }

  EventCode over(EventCode was, Coder coder) {
    return type.isEmpty() && cameo.isEmpty() ? was : coder.code(was, type, cameo);
  }

  /// This after another: the later word counts.
  public Recoding after(Recoding earlier) {
    return new Recoding(
        type.or(earlier::type), cameo.or(earlier::cameo), standing.or(earlier::standing));
  }
}
