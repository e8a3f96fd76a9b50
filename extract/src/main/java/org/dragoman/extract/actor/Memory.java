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
  private final Map<String, Actor> surnames = new LinkedHashMap<>();
  private final List<Introduced> introduced = new ArrayList<>();

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
    surnames.replaceAll((_, known) -> known.id().equals(person.id()) ? person : known);
    List<Word> words = Words.of(person.name());
    StringBuilder surname = new StringBuilder();
    for (int i = words.size() - 1; i > 0; i--) {
      surname.insert(0, (surname.isEmpty() ? "" : " ")).insert(0, words.get(i).folded());
      surnames.putIfAbsent(surname.toString(), person);
    }
    if (words.size() > 1 && words.getFirst().folded().length() > 2) {
      surnames.putIfAbsent(words.getFirst().folded(), person);
    }
    base.person(person.id().replaceFirst("^person:", ""))
        .flatMap(Person::family)
        .ifPresent(family -> surnames.putIfAbsent(Words.fold(family), person));
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
  Map<String, Actor> surnames() {
    return surnames;
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
    return base.person(actor.id().replaceFirst("^person:", "")).flatMap(Person::gender).orElse("");
  }

  private static long key(Sentence sentence, Token token) {
    return key(sentence.index(), token.index());
  }

  /// A word's place in the article as one number.
  static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }
}
