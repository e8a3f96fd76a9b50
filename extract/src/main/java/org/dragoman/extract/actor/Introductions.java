package org.dragoman.extract.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorMention;

/// What a text says that somebody is, and who is meant when it says so again: "Peruvian President
/// Ana Ruiz ... the Peruvian president", "Petro, a former guerrilla ... the former guerrilla".
final class Introductions {
  /// Sectors that have leaders of their own within a state.
  private static final Set<String> SIDES = Set.of("REB", "OPP", "CRM", "PTY", "LAB", "UAF");

  private final Directory directory;
  private final Actors actors;
  private final People people;

  Introductions(Directory directory, Actors actors, People people) {
    this.directory = directory;
    this.actors = actors;
    this.people = people;
  }

  /// The role that a phrase gives to the one whom it names or describes; empty if it gives none.
  ///
  /// @param words a name with its title, or an apposition
  Optional<Introduced> in(String words, Actor actor, Setting setting) {
    List<Part> parts = Part.of(Words.of(words), directory);
    int end = headEnd(parts);
    for (int at = end - 1; at >= 0; at--) {
      if (parts.get(at) instanceof Part.Agent agent && names(agent.noun())) {
        Modifiers around =
            Modifiers.of(
                parts.subList(0, at), parts.subList(end, parts.size()), setting, actors, people);
        Era behind = Era.behind(parts.subList(at + 1, parts.size()));
        return Optional.of(
            new Introduced(
                behind.and(around.era()),
                agent.noun().word(),
                around.country().or(actor::country),
                around.sectors().stream().filter(SIDES::contains).toList(),
                actor));
      }
    }
    return Optional.empty();
  }

  private static boolean names(Noun noun) {
    return noun.kind() == Noun.Kind.PEOPLE || noun.kind() == Noun.Kind.GENERIC;
  }

  /// Where the first prepositional phrase begins, or the first segment ends.
  private static int headEnd(List<Part> parts) {
    int end = 0;
    while (end < parts.size()) {
      boolean preposition =
          parts.get(end) instanceof Part.Plain plain && Prepositions.include(plain.word());
      if (preposition) {
        return end;
      }
      if (parts.get(end).closes()) {
        return end + 1;
      }
      end++;
    }
    return end;
  }

  /// "the minister", "Peru's president", "his lawyer": one who is known.
  private static boolean isDefinite(List<Part> before) {
    return before.stream().anyMatch(Part::isPossessive)
        || before.stream().findFirst().map(p -> p.words().getFirst().folded()).stream()
            .anyMatch(word -> word.equals("the") || Pronouns.isPossessive(word));
  }

  /// Whom a role stands for that the text has given to somebody: the last one, and of past roles,
  /// which many share, the only one.
  static Optional<Meaning> takenUp(
      Part.Agent agent,
      List<Part> before,
      Era era,
      Modifiers around,
      Optional<String> country,
      Setting setting) {
    Noun noun = agent.noun();
    if (era == Era.THEN || around.isRegional() || !isDefinite(before) || !Roles.isOne(agent)) {
      return Optional.empty();
    }
    List<Actor> fit =
        setting.introduced().stream()
            .filter(role -> role.isOf(around.isStated(), around.sectors()))
            .filter(role -> role.fits(era, List.of(noun.word()), country))
            .map(Introduced::actor)
            .toList();
    boolean one = fit.stream().map(Actor::id).distinct().count() == 1;
    return fit.isEmpty() || !one && !era.isHeld()
        ? Optional.empty()
        : Optional.of(new Meaning(fit.getLast(), ActorMention.Kind.ROLE, true));
  }
}
