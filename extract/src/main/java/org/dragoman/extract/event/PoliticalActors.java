package org.dragoman.extract.event;

import java.util.List;
import java.util.Set;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.reading.Sentence;

/// Whether those who take part make an event political. A fight for a title, an attack on a dresser
/// and the launch of a product have no political actors and are no events.
final class PoliticalActors {
  private static final Set<String> POWER =
      Set.of(
          "GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY", "LEG", "UAF", "IGO", "ELI", "INS",
          "SEP", "CRM", "PRM", "TRR", "IMG", "EXE", "PRE", "SET", "RAD", "REF", "PRO", "UIS",
          "UNS");
  private static final Set<String> ARMED =
      Set.of("MIL", "REB", "COP", "SPY", "UAF", "INS", "SEP", "CRM", "TRR", "IMG", "PRM", "RAD");

  private final Topics domains;

  PoliticalActors(Topics domains) {
    this.domains = domains;
  }

  /// Whether the event's actors suffice for its word.
  boolean suffice(Sentence sentence, CodedEvent event) {
    if (event.actors().findAny().isEmpty()) {
      return false;
    }
    boolean elsewhere = !domains.of(sentence).isEmpty();
    Entry.Need need = event.sense().entry().need();
    return switch (elsewhere && need != Entry.Need.TWO ? stricter(need) : need) {
      case ANY -> isPower(event.sources()) || isPower(event.targets()) || isProtest(event);
      case BOTH -> both(event) && (isPower(event.sources()) || isPower(event.targets()));
      case TWO -> isPower(event.sources()) && isPower(event.targets());
      case ARMED -> armed(event);
      case DEED -> true;
    };
  }

  /// Those who protest need no power, only a country or a trade.
  private static boolean isProtest(CodedEvent event) {
    return event.type() == EventType.PROTEST
        && event.sources().stream()
            .anyMatch(
                r -> r.actor().country().isPresent() || hasSector(r.actor(), Set.of("LAB", "EDU")));
  }

  private static Entry.Need stricter(Entry.Need need) {
    return switch (need) {
      case ANY, ARMED, DEED -> Entry.Need.BOTH;
      case BOTH, TWO -> Entry.Need.TWO;
    };
  }

  private static boolean both(CodedEvent event) {
    return !event.sources().isEmpty() && !event.targets().isEmpty();
  }

  private static boolean armed(CodedEvent event) {
    boolean arms = event.actors().anyMatch(r -> hasSector(r.actor(), ARMED));
    boolean state = event.actors().anyMatch(r -> isPower(r.actor()));
    return arms || (state && (event.type() == EventType.ASSAULT || both(event)));
  }

  private static boolean isPower(List<Resolved> side) {
    return side.stream().anyMatch(r -> isPower(r.actor()));
  }

  private static boolean isPower(Actor actor) {
    return actor.kind() == ActorKind.STATE || hasSector(actor, POWER);
  }

  private static boolean hasSector(Actor actor, Set<String> wanted) {
    return actor.sectors().stream().anyMatch(wanted::contains);
  }
}
