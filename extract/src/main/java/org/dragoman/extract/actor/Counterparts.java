package org.dragoman.extract.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorMention;

/// Whom "his Chinese counterpart" means: who holds the same office in the other country; of those
/// who lead their states, who leads the other state.
final class Counterparts {
  private static final Set<String> NOUNS = Set.of("counterpart", "opposite number");

  private static final Noun LEADER = new Noun("leader", Noun.Kind.PEOPLE, "GOV");

  private final ActorBase base;
  private final Actors actors;

  Counterparts(ActorBase base, Actors actors) {
    this.base = base;
    this.actors = actors;
  }

  static boolean areCalled(Noun noun) {
    return NOUNS.contains(noun.word());
  }

  /// The counterpart of the one to whom a phrase belongs; empty where that is not known.
  Optional<Meaning> of(Modifiers around, Setting setting) {
    Optional<String> country = around.country().filter(_ -> around.isStated());
    if (country.isEmpty() || setting.possessor().isEmpty()) {
      return Optional.empty();
    }
    Actor owner = setting.possessor().get();
    return held(owner, country.get(), setting)
        .map(p -> actors.person(p, setting.day()))
        .or(() -> alike(owner, country.get()))
        .map(actor ->
            new Meaning(actor, ActorMention.Kind.ROLE, true)
                .because(Optional.of("the counterpart of " + owner.name())));
  }

  private Optional<Person> held(Actor owner, String country, Setting setting) {
    Optional<Person> person = base.person(owner.id().replaceFirst("^person:", ""));
    Optional<Term> term = person.flatMap(p -> base.termOn(p, setting.day()));
    if (term.isEmpty() || base.body(term.get().of()).isPresent()) {
      return Optional.empty();
    }
    if (person.equals(leader(term.get().of(), setting))) {
      return leader(country, setting);
    }
    return base.holder(country, base.office(term.get().office()), setting.day());
  }

  private Optional<Person> leader(String country, Setting setting) {
    return Incumbents.of(base).held(LEADER, country, true, Era.NOW, setting);
  }

  /// Somebody unnamed of the other country, of the same sectors.
  private Optional<Actor> alike(Actor owner, String country) {
    List<String> sectors = owner.sectors();
    return Optional.of(
        actors.unnamed(
            "counterpart", "counterpart", Optional.of(country), Optional.empty(), sectors));
  }
}
