package org.dragoman.extract.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extract.place.Region;
import org.dragoman.extract.place.State;
import org.dragoman.model.finding.Actor;

/// What the words around a head say of it: its country or region, its sectors, whether it is past.
final class Modifiers {
  private static final Set<String> SUPPORT =
      Set.of(
          "backed",
          "supported",
          "funded",
          "armed",
          "trained",
          "born",
          "made",
          "sponsored",
          "linked",
          "affiliated",
          "inspired",
          "allied",
          "aligned",
          "installed",
          "appointed",
          "occupied",
          "controlled",
          "held",
          "annexed");

  /// Nouns for those who are mostly not of the country in which they are.
  private static final Set<String> ABROAD =
      Set.of(
          "ambassador",
          "embassy",
          "consulate",
          "consul",
          "envoy",
          "diplomat",
          "diplomatic mission",
          "high commissioner",
          "consul general",
          "peacekeeper",
          "tourist",
          "expatriate");

  private static final Set<String> SIDES = Set.of("pro", "anti");
  private static final Set<String> WITHIN =
      Set.of(
          "of",
          "in",
          "from",
          "at",
          "across",
          "for",
          "within",
          "inside",
          "on",
          "throughout",
          "around");

  private static final int LONGEST_PLACE = 3;

  private final Setting setting;
  private final Actors actors;
  private final People people;
  private final Optional<Noun> head;
  private final Set<String> countries = new LinkedHashSet<>();
  private final List<String> sectors = new ArrayList<>();
  private final List<Body> bodies = new ArrayList<>();

  /// The country of the person to whom the head belongs; it gives way to a country that is named.
  private Optional<String> owner = Optional.empty();

  private Optional<Region> region = Optional.empty();
  private Era era = Era.NOW;
  private boolean regional;

  /// Whether words say that the head is somebody's, even if not of which country he is.
  private boolean claimed;

  /// Whether the name that is being added follows another without a word between.
  private boolean joined;

  private Modifiers(Setting setting, Actors actors, People people, Optional<Noun> head) {
    this.head = head;
    this.setting = setting;
    this.actors = actors;
    this.people = people;
  }

  /// Reads the parts before a head and the prepositional phrases after it.
  static Modifiers of(
      List<Part> before, List<Part> after, Setting setting, Actors actors, People people) {
    return of(before, after, setting, actors, people, Optional.empty());
  }

  /// As above.
  ///
  /// @param head the noun that is the head, if it is one
  static Modifiers of(
      List<Part> before,
      List<Part> after,
      Setting setting,
      Actors actors,
      People people,
      Optional<Noun> head) {
    Modifiers all = new Modifiers(setting, actors, people, head);
    for (int i = 0; i < before.size(); i++) {
      all.before(before, i);
    }
    boolean owned = all.owner.isPresent() && !head.map(Counterparts::areCalled).orElse(false);
    if (all.countries.isEmpty() && all.region.isEmpty() && !owned) {
      all.after(after);
    }
    return all;
  }

  /// Whether a capitalised word before the head may be a small town: "Salem College".
  private boolean isBody() {
    return head.filter(noun -> noun.kind() == Noun.Kind.BODY).isPresent();
  }

  /// Whether a noun is for those who are mostly not of the country in which they are.
  static boolean isAbroad(Noun noun) {
    return ABROAD.contains(noun.word());
  }

  /// Whether a word says to whom the head belongs: "in Kabul" does not say so of an embassy.
  private boolean isWithin(String word) {
    return head.filter(Modifiers::isAbroad).isPresent()
        ? word.equals("of") || word.equals("from")
        : WITHIN.contains(word);
  }

  private void before(List<Part> parts, int at) {
    Part part = parts.get(at);
    claimed |= part.isPossessive() || part instanceof Part.Plain p && isClaim(p, parts, at);
    Optional<Part> next = at + 1 < parts.size() ? Optional.of(parts.get(at + 1)) : Optional.empty();
    Optional<Body> party = Adherents.bodyOf(part, next).flatMap(people::body);
    if (party.isPresent()) {
      add(party.get());
      return;
    }
    switch (part) {
      case Part.Name name -> {
        if (!supports(parts, at + 1) && !takesSides(parts, at - 1)) {
          joined = at > 0 && parts.get(at - 1) instanceof Part.Name;
          add(name);
        }
      }
      case Part.Agent agent -> {
        if (!agent.noun().sector().isEmpty()) {
          sectors.add(agent.noun().sector());
        }
        if (agent.isPossessive()) {
          owner = owner.or(() -> setting.possessor().flatMap(Actor::country));
        }
      }
      case Part.Plain plain -> {
        era = Era.of(plain.word().folded()).and(era);
        if (Pronouns.isPossessive(plain.word().folded())) {
          owner = owner.or(() -> setting.possessor().flatMap(Actor::country));
        } else if (plain.word().isCapitalised()) {
          Optional<Actor> person = people.called(plain.word(), setting);
          owner = owner.or(() -> person.flatMap(Actor::country));
          if (person.isEmpty()) {
            place(parts, at, isBody()).ifPresent(this::within);
          }
        }
      }
    }
  }

  /// The "his" of "his office", the "backed" of "Turkish-backed forces".
  private static boolean isClaim(Part.Plain plain, List<Part> parts, int at) {
    return Pronouns.isPossessive(plain.word().folded())
        || at > 0 && parts.get(at - 1) instanceof Part.Name && supports(parts, at);
  }

  /// "Russian-backed separatists" are not Russian.
  private static boolean supports(List<Part> parts, int at) {
    return at < parts.size()
        && parts.get(at) instanceof Part.Plain plain
        && SUPPORT.contains(plain.word().folded());
  }

  /// "Pro-Russian separatists" are not Russian either.
  private static boolean takesSides(List<Part> parts, int at) {
    return at >= 0
        && parts.get(at) instanceof Part.Plain plain
        && SIDES.contains(plain.word().folded());
  }

  private void within(State state) {
    countries.add(state.iso3());
    regional = true;
  }

  /// The state of a city or province whose name begins at a part: "Kano State police".
  private Optional<State> place(List<Part> parts, int at, boolean town) {
    Optional<State> found = Optional.empty();
    StringBuilder name = new StringBuilder();
    for (int i = at; i < Math.min(parts.size(), at + LONGEST_PLACE); i++) {
      boolean capitalised =
          parts.get(i) instanceof Part.Plain plain && plain.word().isCapitalised();
      if (!capitalised && i > at) {
        break;
      }
      parts.get(i).words().forEach(word -> name.append(' ').append(word.text()));
      Optional<State> longer = people.stateOf(name.toString(), town);
      found = longer.isPresent() ? longer : found;
    }
    return found;
  }

  private void after(List<Part> parts) {
    boolean within = false;
    for (int at = 0; at < parts.size(); at++) {
      Part part = parts.get(at);
      if (!countries.isEmpty() && !parts.get(at - 1).isPossessive()) {
        return;
      }
      if (part instanceof Part.Plain plain) {
        boolean locates = isWithin(plain.word().folded());
        within = locates || (within && !isPreposition(plain));
      }
      if (within) {
        inside(parts, at);
      }
    }
  }

  /// A part of a phrase such as "of Colombia", "in Kano", "for the Foreign Ministry".
  private void inside(List<Part> parts, int at) {
    switch (parts.get(at)) {
      case Part.Plain plain -> {
        if (plain.word().isCapitalised()) {
          place(parts, at, false).ifPresent(this::within);
        }
      }
      case Part.Agent agent -> {
        if (sectors.isEmpty() && !agent.noun().sector().isEmpty()) {
          sectors.add(agent.noun().sector());
        }
      }
      case Part.Name name -> add(name);
    }
  }

  private static boolean isPreposition(Part.Plain plain) {
    return Prepositions.include(plain.word());
  }

  private void add(Part.Name name) {
    switch (preferred(name, Optional.empty())) {
      case Known.OfState(State state, Known.Form form) -> {
        if (form == Known.Form.ADJECTIVE && isCitizenship(name)) {
          countries.clear();
        }
        countries.add(state.iso3());
      }
      case Known.OfRegion(Region found, _) -> {
        found.country().ifPresentOrElse(countries::add, () -> region = Optional.of(found));
        regional = true;
      }
      case Known.OfBody(Body body) -> add(body);
      case Known.OfPerson(Person person) ->
          owner = owner.or(() -> actors.person(person, setting.day()).country());
    }
  }

  /// The American of "an Iranian-American businessman", who has come from elsewhere.
  private boolean isCitizenship(Part.Name name) {
    return joined
        && name.words().getFirst().folded().equals("american")
        && head.filter(noun -> noun.kind() == Noun.Kind.PEOPLE).isPresent();
  }

  private void add(Body body) {
    bodies.add(body);
    body.country().ifPresent(countries::add);
    sectors.addAll(body.sectors(setting.day()));
  }

  /// What a name most likely stands for: of several bodies or persons the one of the given country.
  static Known preferred(Part.Name name, Optional<String> country) {
    for (Known known : name.known()) {
      if (known instanceof Known.OfBody(Body body)
          && country.isPresent()
          && body.country().equals(country)) {
        return known;
      }
    }
    return name.known().getFirst();
  }

  /// The one country that the modifiers name.
  Optional<String> country() {
    if (countries.isEmpty()) {
      return owner;
    }
    return countries.size() == 1 ? Optional.of(countries.iterator().next()) : Optional.empty();
  }

  /// Whether a country is named, and not only that of an owner known.
  boolean isStated() {
    return !countries.isEmpty();
  }

  Optional<Region> region() {
    return region;
  }

  List<String> sectors() {
    return sectors;
  }

  /// Bodies among the modifiers: the CIA of "a CIA official".
  List<Body> bodies() {
    return bodies;
  }

  /// Whether words say that the head is somebody's, so that the text around gives no country.
  boolean isClaimed() {
    return claimed;
  }

  /// When the role is held.
  Era era() {
    return era;
  }

  boolean isPast() {
    return era.isPast();
  }

  /// Whether a part of a state is named, so that the state itself is not meant.
  boolean isRegional() {
    return regional;
  }

  /// Whether two countries are named, so that neither owns the head.
  boolean isMixed() {
    return countries.size() > 1;
  }
}
