package org.dragoman.model.finding;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.Span;

/// Who takes part in a finding: the words of the text and the actor they stand for.
///
/// @param mention the words, in pieces where the text interrupts them; none when the participant is
///   only understood
/// @param actor id of the actor; empty when the words cannot be resolved
public record Participant(List<Span> mention, Optional<String> actor) {
  public Participant {
    mention = List.copyOf(mention);
    if (mention.isEmpty() && actor.isEmpty()) {
      throw new IllegalArgumentException("a participant has words or an actor");
    }
  }

  public static Participant of(Span mention, String actor) {
    return new Participant(List.of(mention), Optional.of(actor));
  }
}
