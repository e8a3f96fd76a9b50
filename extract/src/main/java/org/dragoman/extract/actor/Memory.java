package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.finding.ActorMention;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// Whom an article has spoken of so far.
final class Memory {
  private static final Set<String> COUNTRIES = Set.of("country", "nation");

  /// What sort of body a bare noun takes up again.
  private static final Map<String, Set<String>> COLLECTIVES =
      Map.of(
          "group", Set.of("REB", "CRM", "UAF", "PRM", "NGO"),
          "movement", Set.of("REB", "OPP"),
          "cartel", Set.of("CRM"),
          "gang", Set.of("CRM"),
          "company", Set.of("BUS"),
          "party", Set.of("PTY"),
          "newspaper", Set.of("JRN"),
          "ministry", Set.of("GOV"),
          "bloc", Set.of("IGO"),
          "alliance", Set.of("IGO"));

  private final ActorBase base;
  private final Optional<LocalDate> day;
  private final List<Said> said = new ArrayList<>();
  private final Map<Long, Resolved> byPlace = new HashMap<>();
  private final Set<String> countries = new HashSet<>();
  private final Bearers bearers = new Bearers();
  private final List<Introduced> introduced = new ArrayList<>();
  private final List<Related> related = new ArrayList<>();
  private final Map<String, Map<String, Actor>> byNoun = new HashMap<>();

  Memory(ActorBase base, Optional<LocalDate> day) {
    this.base = base;
    this.day = day;
  }

  /// One mention.
  ///
  /// @param subject whether it is the subject of a clause
  record Said(int sentence, int token, Resolved resolved, boolean subject) {
    Actor actor() {
      return resolved.actor();
    }
  }

  void add(Sentence sentence, Token token, Resolved resolved) {
    byPlace.put(key(sentence, token), resolved);
    resolved.actor().country().ifPresent(countries::add);
    boolean subject = token.relation().isSubject() || token.is(Relation.CSUBJ);
    said.add(new Said(sentence.index(), token.index(), resolved, subject));
    if (resolved.kind() == ActorMention.Kind.NAME && resolved.actor().kind() == ActorKind.PERSON) {
      remember(resolved.actor());
    }
  }

  private void remember(Actor person) {
    bearers.renew(person);
    List<Word> words = Words.of(person.name());
    StringBuilder surname = new StringBuilder();
    for (int i = words.size() - 1; i > 0; i--) {
      surname.insert(0, (surname.isEmpty() ? "" : " ")).insert(0, words.get(i).folded());
      bearers.add(surname.toString(), person);
    }
    if (words.size() > 1 && words.getFirst().folded().length() > 2) {
      bearers.add(words.getFirst().folded(), person);
    }
    Optional<Person> known = base.person(person.id().replaceFirst("^person:", ""));
    known.flatMap(Person::family).ifPresent(family -> bearers.add(Words.fold(family), person));
    known.flatMap(Person::gender).ifPresent(gender -> bearers.gender(person, gender));
  }

  /// Takes note that the text calls somebody the relative of another, or a man or a woman.
  void relate(Actor owner, Kin.Tie tie, Actor relative) {
    bearers.gender(relative, tie.gender());
    related.add(new Related(owner, tie, relative));
    if (tie.relation() == Kin.Relation.CHILD || tie.relation() == Kin.Relation.SPOUSE) {
      List<Word> words = Words.of(owner.name());
      if (base.person(owner.id().replaceFirst("^person:", "")).isPresent() && words.size() > 1) {
        bearers.first(words.getLast().folded(), owner);
      }
    }
  }

  private record Related(Actor owner, Kin.Tie tie, Actor relative) {}

  /// The one relative of a person that the text has named: "his father" behind "Odinga's son, Raila
  /// Odinga Jr".
  Optional<Actor> relative(Actor of, Kin.Tie tie) {
    List<Actor> found = new ArrayList<>();
    for (Related known : related) {
      boolean same =
          known.tie().relation() == tie.relation() && known.tie().gender().equals(tie.gender());
      if (same && known.owner().id().equals(of.id())) {
        found.add(known.relative());
      } else if (known.relative().id().equals(of.id())
          && known.tie().relation().inverse().equals(Optional.of(tie.relation()))
          && agrees(known.owner(), tie.gender())) {
        found.add(known.owner());
      }
    }
    return found.stream().map(Actor::id).distinct().count() == 1
        ? Optional.of(found.getLast())
        : Optional.empty();
  }

  private boolean agrees(Actor person, String gender) {
    String known = genderOf(person);
    return gender.isEmpty() || known.isEmpty() || known.equals(gender);
  }

  /// Takes note of whom a noun has stood for.
  void note(String noun, Actor actor) {
    if (actor.country().isPresent()) {
      byNoun.computeIfAbsent(noun, _ -> new LinkedHashMap<>()).put(actor.id(), actor);
    }
  }

  /// The only one so far for whom a noun has stood with a country.
  Optional<Actor> noted(String noun) {
    Map<String, Actor> all = byNoun.getOrDefault(noun, Map.of());
    return all.size() == 1 ? Optional.of(all.values().iterator().next()) : Optional.empty();
  }

  /// The only group of a sector of which the text has spoken: "the rebels".
  Optional<Actor> group(String sector) {
    List<Actor> groups =
        said.stream()
            .map(Said::actor)
            .filter(a -> a.kind() == ActorKind.GROUP && a.sectors().contains(sector))
            .toList();
    return groups.stream().map(Actor::id).distinct().count() == 1
        ? Optional.of(groups.getLast())
        : Optional.empty();
  }

  /// Takes note of a role that the text gives to somebody.
  void introduce(Introduced role) {
    introduced.add(role);
  }

  /// The roles that the text has given so far.
  List<Introduced> introduced() {
    return introduced;
  }

  /// Persons of the article by surname, folded; a given name stands for the person, too.
  Bearers bearers() {
    return bearers;
  }

  Optional<Resolved> resolvedAt(Sentence sentence, Token token) {
    return Optional.ofNullable(byPlace.get(key(sentence, token)));
  }

  Optional<Actor> at(Sentence sentence, Token token) {
    return resolvedAt(sentence, token).map(Resolved::actor);
  }

  /// The last mention for which a condition holds.
  Optional<Said> last(Predicate<Said> condition) {
    for (int i = said.size() - 1; i >= 0; i--) {
      if (condition.test(said.get(i))) {
        return Optional.of(said.get(i));
      }
    }
    return Optional.empty();
  }

  /// Whom a bare "the president" or "the country" means: the one of that office, or the state, that
  /// was spoken of last.
  Optional<Actor> spokenOf(String noun) {
    if (COUNTRIES.contains(noun)) {
      return last(s -> s.actor().kind() == ActorKind.STATE).map(Said::actor);
    }
    if (COLLECTIVES.containsKey(noun)) {
      Set<String> sectors = COLLECTIVES.get(noun);
      return last(s -> isCollective(s.actor(), sectors)).map(Said::actor);
    }
    List<Office> offices = base.officesCalled(noun);
    return offices.isEmpty()
        ? Optional.empty()
        : last(s ->
                s.actor().kind() == ActorKind.PERSON
                    && (isCalled(s.actor(), offices) || holds(s.actor(), offices)))
            .map(Said::actor);
  }

  private static boolean isCollective(Actor actor, Set<String> sectors) {
    boolean body = actor.kind() == ActorKind.GROUP || actor.kind() == ActorKind.ORGANIZATION;
    return body && actor.sectors().stream().anyMatch(sectors::contains);
  }

  /// Whether the text itself has given somebody one of the offices.
  private boolean isCalled(Actor actor, List<Office> offices) {
    return introduced.stream()
        .filter(role -> role.era().isHeld() && role.actor().id().equals(actor.id()))
        .anyMatch(
            role -> offices.stream().anyMatch(office -> office.words().contains(role.noun())));
  }

  private boolean holds(Actor actor, List<Office> offices) {
    return base.person(actor.id().replaceFirst("^person:", ""))
        .map(person ->
            base.termsOf(person).stream()
                .filter(t -> day.isEmpty() || t.holds(day.get()))
                .anyMatch(
                    t -> offices.contains(base.office(t.office())) || t.office().equals("leader")))
        .orElse(false);
  }

  /// The country of all that was said so far, if there is but one.
  Optional<String> onlyCountry() {
    return countries.size() == 1 ? Optional.of(countries.iterator().next()) : Optional.empty();
  }

  /// `f`, `m`, or blank when unknown.
  String genderOf(Actor actor) {
    return base.person(actor.id().replaceFirst("^person:", ""))
        .flatMap(Person::gender)
        .orElseGet(() -> bearers.genderOf(actor));
  }

  private static long key(Sentence sentence, Token token) {
    return key(sentence.index(), token.index());
  }

  /// A word's place in the article as one number.
  static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }
}
