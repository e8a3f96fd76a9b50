package org.dragoman.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.Standing;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// Accusations that are made by telling: whoever says that another state has attacked his own
/// accuses it, whatever the verb. "Kyiv said that Russian missiles had hit a clinic" blames Russia;
/// "Kyiv said that its missiles had hit a depot" blames nobody.
final class ToldCharges {
  private static final Set<String> POWER = Set.of("GOV", "MIL", "SPY", "COP", "LEG");
  private static final Set<String> ENEMIES = Set.of("REB", "INS", "SEP", "TRR", "UAF", "RAD");

  private final Compositions compositions;

  ToldCharges(Compositions compositions) {
    this.compositions = compositions;
  }

  /// The accusation that lies in telling a deed.
  ///
  /// @param event the deed as it stands
  Optional<StatementActs.Act> in(Sentence sentence, CodedEvent coded, Event event, Voices voices) {
    if (coded.content() || !(event.standing() instanceof Standing.Alleged)) {
      return Optional.empty();
    }
    return voices
        .within(coded.triggerSpan())
        .filter(s -> !s.cue().isEmpty() && sentence.span().contains(s.cue().getFirst()))
        .flatMap(statement ->
            statement
                .speaker()
                .flatMap(voices::resolved)
                .filter(speaker -> blames(speaker.actor(), coded))
                .flatMap(speaker -> act(sentence, coded, statement, speaker)));
  }

  private Optional<StatementActs.Act> act(
      Sentence sentence, CodedEvent coded, Statement statement, Resolved speaker) {
    Optional<Token> cue = sentence.headOf(statement.cue().getFirst());
    return cue.flatMap(word ->
        compositions
            .apply(Operator.ACCUSE, coded.sense().code())
            .map(code ->
                new StatementActs.Act(
                    statement,
                    sentence,
                    word,
                    statement.cue().getFirst(),
                    code,
                    speaker,
                    coded.sources(),
                    "event/told-charge")));
  }

  private static boolean blames(Actor speaker, CodedEvent deed) {
    boolean official =
        speaker.kind() == ActorKind.STATE || speaker.sectors().stream().anyMatch(POWER::contains);
    return official
        && speaker.country().isPresent()
        && !deed.sources().isEmpty()
        && actors(deed.sources())
            .allMatch(a -> a.country().isPresent() && !a.country().equals(speaker.country()))
        && isSuffered(speaker, deed);
  }

  /// Whether the speaker's own side suffers it, or his enemies profit from it.
  private static boolean isSuffered(Actor speaker, CodedEvent deed) {
    return switch (deed.type()) {
      case ASSAULT, COERCE, MOBILIZE, SANCTION ->
          actors(deed.targets()).anyMatch(a -> a.country().equals(speaker.country()));
      case AID ->
          actors(deed.targets())
              .anyMatch(a ->
                  a.sectors().stream().anyMatch(ENEMIES::contains)
                      && a.country()
                          .filter(c -> !Optional.of(c).equals(speaker.country()))
                          .isEmpty());
      case AGREE,
          CONSULT,
          SUPPORT,
          CONCEDE,
          COOPERATE,
          RETREAT,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST ->
          false;
    };
  }

  private static Stream<Actor> actors(List<Resolved> side) {
    return side.stream().map(Resolved::actor);
  }
}
