package org.dragoman.extract.event;

import java.util.List;
import java.util.Optional;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Standing;
import org.dragoman.model.finding.Statement;

/// Force that one who has the means says could come: "suggested that the island could face military
/// action" is a threat of the speaker, and the action is threatened by him.
final class SuggestedForce {
  private SuggestedForce() {}

  /// Who threatens, if the event is force of his own side that he holds possible against others.
  static Optional<Resolved> by(
      CodedEvent event, Standing standing, Optional<Statement> within, Voices voices) {
    boolean possible =
        event.type() == EventType.ASSAULT
            && standing instanceof Standing.Hypothetical
            && (event.sources().isEmpty()
                ? event.targets().stream().anyMatch(r -> r.actor().country().isPresent())
                : !event.targets().isEmpty());
    return within
        .filter(_ -> possible)
        .flatMap(Statement::speaker)
        .flatMap(voices::resolved)
        .filter(speaker -> hasForces(speaker) && isOwn(event.sources(), speaker))
        .filter(speaker -> !isOwn(event.targets(), speaker));
  }

  /// The standing of such force.
  static Standing threatened(Resolved speaker, Standing standing) {
    return new Standing.Threatened(Optional.of(participant(speaker)), standing.span());
  }

  private static Participant participant(Resolved speaker) {
    return speaker.participant();
  }

  private static boolean hasForces(Resolved speaker) {
    List<String> sectors = speaker.actor().sectors();
    return sectors.contains("GOV") || sectors.contains("MIL") || sectors.contains("REB");
  }

  private static boolean isOwn(List<Resolved> side, Resolved speaker) {
    return side.stream().allMatch(r -> sameCountry(r, speaker));
  }

  private static boolean sameCountry(Resolved one, Resolved other) {
    return one.actor().country().isPresent()
        && one.actor().country().equals(other.actor().country());
  }
}
