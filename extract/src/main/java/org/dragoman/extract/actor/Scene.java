package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// What an article gives to each of its phrases: the day, the country that a phrase leaves out, the
/// one to whom a possessive points.
final class Scene {
  /// Offices whose holders speak of forces of their own.
  private static final Set<String> COMMANDERS = Set.of("defense-minister", "army-chief");

  private final ActorBase base;
  private final Optional<LocalDate> day;
  private final Memory memory;
  private final Spoken spoken;
  private final Home home;

  Scene(
      ActorBase base,
      Directory directory,
      Reading reading,
      Optional<LocalDate> day,
      Memory memory) {
    this.base = base;
    this.day = day;
    this.memory = memory;
    this.spoken = new Spoken(reading.times());
    this.home = Home.of(reading, directory);
  }

  /// What is known around the phrase of a head word.
  Setting at(Sentence sentence, Token token) {
    Optional<Actor> teller = teller(sentence, token);
    return new Setting(
        day,
        countryAround(sentence, token),
        home.around(sentence, token, teller, teller.map(this::commands).orElse(false)),
        home.outlet(),
        owner(sentence, token),
        memory.bearers(),
        spoken.around(sentence, token),
        memory.introduced(),
        false);
  }

  /// Whom "his" or "the minister's" before a word stands for.
  Optional<Actor> owner(Sentence sentence, Token token) {
    return sentence
        .childrenOf(token, Relation.NMOD_POSS)
        .findFirst()
        .flatMap(owner -> memory.at(sentence, owner));
  }

  /// "The army" is that of the only country of which the article has spoken.
  private Optional<Ground> countryAround(Sentence sentence, Token token) {
    boolean definite =
        sentence.childOf(token, Relation.DET).map(det -> det.lemma().equals("the")).orElse(false);
    return definite && token.xpos().startsWith("NN") && !token.xpos().endsWith("S")
        ? memory
            .onlyCountry()
            .map(country -> new Ground(country, "the only country that the article has named"))
        : Optional.empty();
  }

  /// Who says the clause in which a word stands: the subject of the verb above it.
  private Optional<Actor> teller(Sentence sentence, Token token) {
    return sentence.ancestorsOf(token).stream()
        .filter(a -> a.is(Upos.VERB) && (a.is(Relation.CCOMP) || a.is(Relation.PARATAXIS)))
        .findFirst()
        .flatMap(sentence::headOf)
        .flatMap(verb -> Clause.subjectOf(sentence, verb))
        .flatMap(subject -> memory.at(sentence, subject));
  }

  private boolean commands(Actor actor) {
    return actor.kind() == ActorKind.PERSON
        && (actor.sectors().contains("MIL")
            || base.person(actor.id().replaceFirst("^person:", ""))
                .flatMap(person -> base.termOn(person, day))
                .filter(term -> COMMANDERS.contains(term.office()))
                .isPresent());
  }
}
