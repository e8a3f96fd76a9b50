package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;

/// Answers the question whom a phrase means on a day, with what speaks for it, who else is called
/// so, and the rows of the base that say so.
public final class Inquiry {
  private static final int OTHERS = 8;

  private final ActorBase base;
  private final Actors actors;
  private final Directory directory;
  private final PhraseResolver resolver;

  public Inquiry(ActorBase base) {
    this.base = base;
    this.actors = new Actors(base);
    this.directory = new Directory(base);
    this.resolver = new PhraseResolver(base, directory);
  }

  /// Whom a phrase means.
  ///
  /// @param day on which it was written; empty when unknown
  /// @param context a hint from the text around, such as the name of a country
  public Answer ask(String phrase, Optional<LocalDate> day, Optional<String> context) {
    List<Part> parts = Part.of(Words.of(phrase), directory);
    Optional<Meaning> meaning = resolver.meaning(phrase, day, context);
    Optional<Actor> meant = meaning.filter(Meaning::firm).map(Meaning::actor);
    Optional<String> country =
        meaning.flatMap(m -> m.actor().country()).or(() -> resolver.countryOf(context, day));
    Map<String, Answer.Candidate> others = new LinkedHashMap<>();
    others(parts, country, day).forEach(c -> others.putIfAbsent(c.actor().id(), c));
    meant.ifPresent(actor -> others.remove(actor.id()));
    return new Answer(
        meant.map(actor -> candidate(actor, why(actor, parts, day))),
        others.values().stream().limit(OTHERS).toList(),
        reason(meaning, parts, day));
  }

  private List<Answer.Candidate> others(
      List<Part> parts, Optional<String> country, Optional<LocalDate> day) {
    List<Answer.Candidate> others = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      switch (parts.get(i)) {
        case Part.Name name -> {
          if (last) {
            name.known().forEach(known -> others.add(named(known, day)));
          }
        }
        case Part.Agent agent ->
            country.ifPresent(c -> others.addAll(holders(agent.noun(), c, day)));
        case Part.Plain plain -> others.addAll(bearers(plain.word(), day));
      }
    }
    return others;
  }

  private Answer.Candidate named(Known known, Optional<LocalDate> day) {
    return switch (known) {
      case Known.OfState(var state, var form) ->
          candidate(actors.state(state), "a word for this state: " + lower(form));
      case Known.OfRegion(var region, var form) ->
          candidate(actors.region(region), "a word for this region: " + lower(form));
      case Known.OfBody(Body body) -> candidate(actors.body(body, day), "a name of this body");
      case Known.OfPerson(Person person) ->
          candidate(actors.person(person, day), "a name of this person");
    };
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT);
  }

  private List<Answer.Candidate> bearers(Word word, Optional<LocalDate> day) {
    return directory.withSurname(word.folded()).stream()
        .filter(_ -> word.isCapitalised())
        .map(person -> candidate(actors.person(person, day), "has the name " + word.text()))
        .toList();
  }

  /// Who held the offices that a noun may name, the nearest to the day first.
  private List<Answer.Candidate> holders(Noun noun, String country, Optional<LocalDate> day) {
    LocalDate at = day.orElse(LocalDate.MAX);
    return base.officesCalled(noun.word()).stream()
        .flatMap(office -> base.termsOf(country, office).stream())
        .sorted(Comparator.<Term>comparingLong(t -> t.distance(at)).thenComparing(Term::from))
        .flatMap(t ->
            base.person(t.person()).stream()
                .map(person -> candidate(actors.person(person, day), "held this office")))
        .limit(4)
        .toList();
  }

  private static String term(Term term) {
    return term.office()
        + " of "
        + term.of()
        + " from "
        + term.begun()
        + term.ended().map(to -> " to " + to).orElse("");
  }

  private Answer.Candidate candidate(Actor actor, String why) {
    String id = actor.id().substring(actor.id().indexOf(':') + 1);
    Optional<Person> person = actor.kind() == ActorKind.PERSON ? base.person(id) : Optional.empty();
    List<Answer.Held> held =
        person.map(p -> base.termsOf(p)).orElse(List.of()).stream()
            .map(t -> new Answer.Held(t.office(), t.of(), t.begun(), t.ended(), t.origin()))
            .toList();
    return new Answer.Candidate(
        actor, why, held, person.map(Person::origin).or(() -> base.body(id).map(Body::origin)));
  }

  private String why(Actor actor, List<Part> parts, Optional<LocalDate> day) {
    return switch (actor.kind()) {
      case PERSON -> whyPerson(actor, parts, day);
      case STATE -> "a word for the state or its government";
      case ORGANIZATION, GROUP ->
          base.body(actor.id().substring(actor.id().indexOf(':') + 1)).isPresent()
              ? "a name in the base"
              : "a body of the country that the phrase names; no entry of its own";
      case UNNAMED -> "somebody of whom the phrase gives no name";
    };
  }

  private String whyPerson(Actor actor, List<Part> parts, Optional<LocalDate> day) {
    Optional<Person> person = base.person(actor.id().substring("person:".length()));
    if (person.isEmpty()) {
      return "a name that the base does not know; country and sector are the phrase's own";
    }
    Optional<Term> term = base.termOn(person.get(), day);
    String office = term.map(t -> "; " + term(t)).orElse("; in no office that the base knows then");
    boolean named = parts.getLast() instanceof Part.Name;
    boolean role = parts.getLast() instanceof Part.Agent;
    return (role ? "holds the office" : named ? "the full name" : "the name") + office;
  }

  private String reason(Optional<Meaning> meaning, List<Part> parts, Optional<LocalDate> day) {
    if (parts.isEmpty()) {
      return "no words";
    }
    if (meaning.isEmpty()) {
      return "no table knows a name or a noun for somebody in it";
    }
    if (!meaning.get().firm()) {
      return "its head word names nobody; what stands around it says only "
          + meaning.get().actor().country().map(c -> "the country " + c).orElse("no country")
          + meaning.get().actor().sectors().stream()
              .findFirst()
              .map(s -> ", sector " + s)
              .orElse("");
    }
    Actor actor = meaning.get().actor();
    boolean office =
        actor.kind() == ActorKind.UNNAMED
            && parts.stream()
                .anyMatch(p ->
                    p instanceof Part.Agent a && !base.officesCalled(a.noun().word()).isEmpty());
    if (!office) {
      return "";
    }
    return actor.country().isEmpty()
        ? "an office, but of no country: a context may give one"
        : "no row of the base says who held it"
            + day.map(d -> " on " + d).orElse(" last")
            + ", or the phrase does not mean the one in office";
  }
}
