package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.extract.place.Gazetteer;
import org.dragoman.extract.place.States;

/// Whom Dragoman knows: states, bodies, persons, and who held which office when. Every fact comes
/// from a table that names its source; [ActorTables] reads and checks them.
public final class ActorBase {
  private final States states;
  private final Gazetteer gazetteer;
  private final Map<String, Body> bodies;
  private final Map<String, Person> persons;
  private final Map<String, Office> offices;
  private final Map<String, List<Term>> termsOfPerson = new HashMap<>();
  private final Map<String, List<Term>> termsOfOffice = new HashMap<>();
  private final Map<String, List<Office>> officesByWord = new HashMap<>();
  private final Map<String, Noun> nouns;

  ActorBase(
      States states,
      Gazetteer gazetteer,
      Map<String, Body> bodies,
      Map<String, Person> persons,
      Map<String, Office> offices,
      List<Term> terms,
      Map<String, Noun> nouns) {
    this.states = states;
    this.gazetteer = gazetteer;
    this.bodies = new LinkedHashMap<>(bodies);
    this.persons = new LinkedHashMap<>(persons);
    this.offices = new LinkedHashMap<>(offices);
    this.nouns = new LinkedHashMap<>(nouns);
    for (Term term : terms) {
      termsOfPerson.computeIfAbsent(term.person(), _ -> new ArrayList<>(2)).add(term);
      termsOfOffice
          .computeIfAbsent(term.of() + "/" + term.office(), _ -> new ArrayList<>())
          .add(term);
    }
    for (Office office : offices.values()) {
      for (String word : office.words()) {
        officesByWord.computeIfAbsent(word, _ -> new ArrayList<>(1)).add(office);
      }
    }
  }

  /// The base that Dragoman ships.
  ///
  /// @throws org.dragoman.model.table.TableError if a line of a table is broken
  public static ActorBase shipped() {
    return ActorTables.load(Tables.NONE);
  }

  /// The base that Dragoman ships with a user's own rows, which add to it or replace the rows of
  /// the same id; a term takes its days from the shipped terms of its office.
  ///
  /// @throws org.dragoman.model.table.TableError if a line is broken
  public static ActorBase with(List<ActorFile> own) {
    return ActorTables.load(ActorFile.tables(own));
  }

  /// States and regions.
  public States states() {
    return states;
  }

  /// Cities and provinces.
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  Iterable<Body> bodies() {
    return bodies.values();
  }

  Iterable<Person> persons() {
    return persons.values();
  }

  Iterable<Office> offices() {
    return offices.values();
  }

  Iterable<Noun> nouns() {
    return nouns.values();
  }

  Optional<Body> body(String id) {
    return Optional.ofNullable(bodies.get(id));
  }

  Optional<Person> person(String id) {
    return Optional.ofNullable(persons.get(id));
  }

  Office office(String id) {
    return Optional.ofNullable(offices.get(id))
        .orElseGet(() -> new Office(id, List.of(), "GOV", Integer.MAX_VALUE));
  }

  /// The offices that a phrase such as "prime minister" may mean.
  List<Office> officesCalled(String words) {
    return officesByWord.getOrDefault(words, List.of());
  }

  /// Terms of a person, the earliest first.
  List<Term> termsOf(Person person) {
    return termsOfPerson.getOrDefault(person.id(), List.of());
  }

  /// Terms of an office, the earliest first.
  List<Term> termsOf(String of, Office office) {
    return termsOfOffice.getOrDefault(of + "/" + office.id(), List.of());
  }

  /// Who holds an office on a day; without a day, the one whose term goes on as far as the base
  /// knows. An office that nobody holds any more says nothing about a text of unknown date.
  Optional<Person> holder(String of, Office office, Optional<LocalDate> day) {
    List<Term> terms = termsOf(of, office);
    Optional<Term> held =
        day.isPresent()
            ? terms.stream().filter(t -> t.surelyHolds(day.get())).findFirst()
            : terms.stream().filter(t -> t.to().isEmpty()).max(Comparator.comparing(Term::from));
    return held.flatMap(t -> person(t.person()));
  }

  /// The term that describes a person best on a day: the one that he holds, highest office first;
  /// without a day, the last one.
  Optional<Term> termOn(Person person, Optional<LocalDate> day) {
    List<Term> terms = termsOf(person);
    return day.isPresent()
        ? terms.stream()
            .filter(t -> t.holds(day.get()))
            .min(Comparator.comparingInt(t -> office(t.office()).rank()))
        : terms.stream().max(Comparator.comparing(Term::from));
  }
}
