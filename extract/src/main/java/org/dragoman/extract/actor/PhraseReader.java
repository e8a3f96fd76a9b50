package org.dragoman.extract.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.extract.place.State;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorMention;

/// Reads a noun phrase from right to left: its head says whom it means (a name, a role, a noun for
/// people, a country), the words around it say of which country and sector.
///
/// "the Colombian president" is the holder of the office on the day; "Colombian soldiers" are
/// unnamed soldiers of Colombia; "the Trump administration" is the United States; "tensions" is
/// nobody.
final class PhraseReader {
  private static final Set<String> EXECUTIVES =
      Set.of(
          "government", "administration", "regime", "cabinet", "presidency", "federal government");
  private static final Set<String> CITIZENS =
      Set.of("people", "public", "citizen", "population", "society", "person", "nation people");

  private static final Set<String> COUNTRIES = Set.of("country", "nation", "state");

  static final Set<String> ORGANS = Set.of("GOV", "LEG", "JUD", "COP", "MIL", "SPY");

  private final Directory directory;
  private final Actors actors;
  private final Roles roles;
  private final People people;
  private final NameReader names;
  private final Introductions introductions;
  private final Counterparts counterparts;

  PhraseReader(ActorBase base, Directory directory) {
    this.directory = directory;
    this.actors = new Actors(base);
    this.people = new People(base, directory, actors);
    this.roles = new Roles(base, actors);
    this.names = new NameReader(directory, actors, people);
    this.introductions = new Introductions(directory, actors, people);
    this.counterparts = new Counterparts(base, actors);
  }

  /// The states that a text names, whether by name, adjective or capital.
  Set<String> statesIn(String text) {
    return Home.states(Part.of(Words.of(text), directory));
  }

  Directory directory() {
    return directory;
  }

  /// What names alone mean.
  NameReader names() {
    return names;
  }

  /// What phrases say of those whom they name.
  Introductions introductions() {
    return introductions;
  }

  Actors actors() {
    return actors;
  }

  /// Whom a phrase means; empty for a thing.
  Optional<Meaning> read(String phrase, Setting setting) {
    return read(Words.of(phrase), setting);
  }

  Optional<Meaning> read(List<Word> words, Setting setting) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<Part> parts = Part.of(words, directory);
    int comma = firstComma(parts);
    Optional<Meaning> first = segment(parts.subList(0, comma + 1), setting);
    if (comma == parts.size() - 1 || isFirm(first)) {
      return first;
    }
    Optional<Meaning> rest = read(words.subList(wordsIn(parts, comma + 1), words.size()), setting);
    return isFirm(rest) || first.isEmpty() ? rest : first;
  }

  /// Whom a phrase means by its own head, without what a comma adds; empty for a thing.
  Optional<Meaning> readHead(String phrase, Setting setting) {
    List<Part> parts = Part.of(Words.of(phrase), directory);
    return parts.isEmpty()
        ? Optional.empty()
        : segment(parts.subList(0, firstComma(parts) + 1), setting).filter(Meaning::firm);
  }

  private static int firstComma(List<Part> parts) {
    int comma = 0;
    while (comma < parts.size() - 1 && !parts.get(comma).closes()) {
      comma++;
    }
    return comma;
  }

  private static boolean isFirm(Optional<Meaning> meaning) {
    return meaning.map(Meaning::firm).orElse(false);
  }

  private static int wordsIn(List<Part> parts, int until) {
    return parts.subList(0, until).stream().mapToInt(p -> p.words().size()).sum();
  }

  private Optional<Meaning> segment(List<Part> parts, Setting setting) {
    int start = 0;
    while (start < parts.size() && isPreposition(parts.get(start))) {
      start++;
    }
    int end = start;
    while (end < parts.size() && !isPreposition(parts.get(end))) {
      end++;
    }
    List<Part> head = parts.subList(start, end);
    List<Part> tail = parts.subList(end, parts.size());
    if (head.isEmpty()) {
      return Optional.empty();
    }
    int joined = coordinated(parts, start, end);
    if (joined > 0) {
      List<Part> whole = new ArrayList<>(head);
      whole.addAll(parts.subList(end + 1, joined));
      return head(whole, parts.subList(joined, parts.size()), setting);
    }
    if (isQuantity(head.getLast()) && isOf(tail)) {
      Optional<Meaning> counted = segment(tail.subList(1, tail.size()), setting);
      if (counted.isPresent()) {
        return counted.map(meaning -> some(meaning, head.getLast()));
      }
    }
    return head(head, tail, setting);
  }

  /// Where the head of "US and British activists" ends, whose two countries share one noun; 0 where
  /// "and" joins anything else.
  private static int coordinated(List<Part> parts, int start, int end) {
    boolean names =
        parts.subList(start, end).stream().allMatch(PhraseReader::isCountryOrArticle)
            && end + 2 < parts.size()
            && isAnd(parts.get(end))
            && isCountryOrArticle(parts.get(end + 1));
    int at = end + 1;
    while (names && at < parts.size() && !isPreposition(parts.get(at))) {
      at++;
    }
    return names && parts.get(at - 1) instanceof Part.Agent ? at : 0;
  }

  private static boolean isCountryOrArticle(Part part) {
    return switch (part) {
      case Part.Name name ->
          !name.isPossessive()
              && Modifiers.preferred(name, Optional.empty()) instanceof Known.OfState;
      case Part.Plain plain -> plain.word().folded().equals("the");
      case Part.Agent _ -> false;
    };
  }

  private static boolean isAnd(Part part) {
    return part instanceof Part.Plain plain && plain.word().folded().equals("and");
  }

  private static boolean isPreposition(Part part) {
    return part instanceof Part.Plain plain && Prepositions.include(plain.word());
  }

  private static boolean isOf(List<Part> tail) {
    return tail.size() > 1 && ((Part.Plain) tail.getFirst()).word().folded().equals("of");
  }

  private static boolean isQuantity(Part part) {
    return switch (part) {
      case Part.Agent agent -> Quantities.include(agent.noun().word());
      case Part.Plain plain -> Quantities.include(plain.word().folded());
      case Part.Name _ -> false;
    };
  }

  /// "members of the FARC" are not the FARC, but of its country and sector; "a group of tourists"
  /// are tourists.
  private Meaning some(Meaning of, Part quantity) {
    boolean members = quantity instanceof Part.Agent agent && agent.noun().word().equals("member");
    if (!members || of.actor().id().startsWith("unnamed:")) {
      return of;
    }
    Actor whole = of.actor();
    return new Meaning(
        actors.unnamed(
            "member of " + whole.name(),
            "member of " + whole.name(),
            whole.country(),
            Optional.empty(),
            whole.sectors()),
        ActorMention.Kind.ROLE,
        of.firm());
  }

  private Optional<Meaning> head(List<Part> head, List<Part> tail, Setting setting) {
    Optional<Meaning> somebody = people.in(head, tail, setting);
    if (somebody.isPresent()) {
      return somebody;
    }
    int at = head.size() - 1;
    boolean coming = at > 0 && isComing(head.get(at));
    at -= coming ? 1 : 0;
    Optional<Noun> noun =
        head.get(at) instanceof Part.Agent agent ? Optional.of(agent.noun()) : Optional.empty();
    Modifiers around = Modifiers.of(head.subList(0, at), tail, setting, actors, people, noun);
    return switch (head.get(at)) {
      case Part.Agent agent ->
          Optional.of(noun(agent, head.subList(0, at), around, setting, coming));
      case Part.Name name -> names.meaning(name, head.subList(0, at), around, setting);
      case Part.Plain plain -> loose(plain, head, around, setting);
    };
  }

  private static boolean isComing(Part part) {
    return Era.behind(List.of(part)) == Era.COMING;
  }

  /// A phrase whose head is nobody still says, by its modifiers, where a given mention belongs.
  private Optional<Meaning> loose(
      Part.Plain head, List<Part> all, Modifiers around, Setting setting) {
    Optional<State> place = place(all);
    if (place.isPresent()) {
      String name = head.word().text();
      Actor actor =
          actors.unnamed(name, name, place.map(State::iso3), Optional.empty(), List.of("CVL"));
      return Optional.of(new Meaning(actor, ActorMention.Kind.NAME, false));
    }
    boolean name =
        head.word().isCapitalised() && all.stream().allMatch(part -> part instanceof Part.Plain);
    Optional<String> country =
        (name ? Optional.<String>empty() : around.country()).or(setting::country);
    List<String> sectors = distinct(around.sectors());
    if (country.isEmpty() && sectors.isEmpty() && around.region().isEmpty()) {
      return Optional.empty();
    }
    Actor actor =
        actors.unnamed(head.word().folded(), head.word().text(), country, around.region(), sectors);
    return Optional.of(new Meaning(actor, ActorMention.Kind.ROLE, false));
  }

  /// The state of a phrase that is the name of a city or province.
  private Optional<State> place(List<Part> parts) {
    StringBuilder name = new StringBuilder();
    for (Part part : parts) {
      if (!(part instanceof Part.Plain plain) || !plain.word().isCapitalised()) {
        return Optional.empty();
      }
      name.append(' ').append(plain.word().text());
    }
    return people.stateOf(name.toString(), false);
  }

  private Meaning noun(
      Part.Agent agent, List<Part> before, Modifiers around, Setting setting, boolean coming) {
    Noun noun = agent.noun();
    if (Counterparts.areCalled(noun) && Roles.isOne(agent)) {
      Optional<Meaning> counterpart = counterparts.of(around, setting);
      if (counterpart.isPresent()) {
        return counterpart.get();
      }
    }
    Era era = coming ? Era.COMING : around.era();
    Optional<String> stated =
        around.isMixed() ? Optional.empty() : around.country().or(() -> within(agent));
    boolean given =
        stated.isEmpty() && !around.isMixed() && !around.isClaimed() && !Modifiers.isAbroad(noun);
    Optional<String> spoken = stated.or(() -> given ? setting.country() : Optional.empty());
    Optional<Meaning> again =
        isState(noun)
            ? Optional.empty()
            : Introductions.takenUp(agent, before, era, around, spoken, setting);
    if (again.isPresent()) {
      return again.get();
    }
    Optional<Ground> ground = given ? ground(agent, setting) : Optional.empty();
    Optional<String> country = stated.or(() -> ground.map(Ground::country));
    return noun(agent, before, around, setting, era, country).because(ground.map(Ground::why));
  }

  private Meaning noun(
      Part.Agent agent,
      List<Part> before,
      Modifiers around,
      Setting setting,
      Era era,
      Optional<String> country) {
    Noun noun = agent.noun();
    Optional<Body> same =
        Roles.same(agent, before, around)
            .or(() -> country.flatMap(c -> Chambers.body(agent, c)).flatMap(people::body));
    if (same.isPresent()) {
      return new Meaning(actors.body(same.get(), setting.day()), ActorMention.Kind.NAME, true);
    }
    if (EXECUTIVES.contains(noun.word()) && country.isPresent() && !around.isRegional()) {
      return new Meaning(executive(country.get()), ActorMention.Kind.METONYM, true);
    }
    if (COUNTRIES.contains(noun.word()) && country.isPresent()) {
      return new Meaning(executive(country.get()), ActorMention.Kind.ROLE, true);
    }
    if (CITIZENS.contains(noun.word()) && country.isPresent()) {
      return new Meaning(actors.citizens(country.get()), ActorMention.Kind.ROLE, true);
    }
    Optional<Meaning> holder =
        Roles.isOne(agent) && !Roles.isOther(before)
            ? roles.holder(noun, around, country, era, setting)
            : Optional.empty();
    return holder.orElseGet(() -> roles.unnamed(agent, before, around, country, era));
  }

  private static boolean isState(Noun noun) {
    return EXECUTIVES.contains(noun.word())
        || COUNTRIES.contains(noun.word())
        || CITIZENS.contains(noun.word());
  }

  private Optional<Ground> ground(Part.Agent agent, Setting setting) {
    Optional<Ground> text = setting.around().or(setting::home);
    return Optional.of(agent)
        .filter(Roles::isOne)
        .flatMap(chamber -> Chambers.of(chamber, text))
        .or(setting::around)
        .or(() -> home(agent, setting));
  }

  /// The country that the text gives to an organ of state, and to a president or prime minister.
  private Optional<Ground> home(Part.Agent agent, Setting setting) {
    Noun noun = agent.noun();
    if (roles.isHead(noun) && Roles.isOne(agent)) {
      return setting.home().or(setting::outlet).filter(g -> roles.has(noun, g.country(), setting));
    }
    return setting.home().filter(_ -> isOrgan(noun));
  }

  /// Whether a noun names a part of a state: the police, the defence ministry, the prime minister.
  private static boolean isOrgan(Noun noun) {
    return ORGANS.contains(noun.sector())
        && (noun.kind() == Noun.Kind.BODY || noun.word().endsWith("minister"));
  }

  /// The country of the body that an office is named after: "the Mossad chief".
  private Optional<String> within(Part.Agent agent) {
    return agent.words().size() < 2
        ? Optional.empty()
        : directory.nameAt(agent.words(), 0).values().stream()
            .flatMap(known ->
                switch (known) {
                  case Known.OfBody(Body body) -> body.country().stream();
                  case Known.OfState(State state, _) -> Stream.of(state.iso3());
                  case Known.OfRegion _, Known.OfPerson _ -> Stream.<String>of();
                })
            .filter(c -> !ActorTables.UNIONS.contains(c))
            .findFirst();
  }

  private Actor executive(String country) {
    return roles.state(country);
  }

  static List<String> distinct(List<String> sectors) {
    return new ArrayList<>(new LinkedHashSet<>(sectors));
  }
}
