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
          "aligned");
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
  private final boolean town;
  private final Set<String> countries = new LinkedHashSet<>();
  private final List<String> sectors = new ArrayList<>();
  private final List<Body> bodies = new ArrayList<>();

  /// The country of the person to whom the head belongs; it gives way to a country that is named.
  private Optional<String> owner = Optional.empty();

  private Optional<Region> region = Optional.empty();
  private Era era = Era.NOW;
  private boolean regional;

  private Modifiers(Setting setting, Actors actors, People people, boolean town) {
    this.town = town;
    this.setting = setting;
    this.actors = actors;
    this.people = people;
  }

  /// Reads the parts before a head and the prepositional phrases after it.
  static Modifiers of(
      List<Part> before, List<Part> after, Setting setting, Actors actors, People people) {
    return of(before, after, setting, actors, people, false);
  }

  /// As above.
  ///
  /// @param town whether a capitalised word before the head may be a small town: "Salem College"
  static Modifiers of(
      List<Part> before,
      List<Part> after,
      Setting setting,
      Actors actors,
      People people,
      boolean town) {
    Modifiers all = new Modifiers(setting, actors, people, town);
    for (int i = 0; i < before.size(); i++) {
      all.before(before, i);
    }
    if (all.countries.isEmpty() && all.region.isEmpty()) {
      all.after(after);
    }
    return all;
  }

  private void before(List<Part> parts, int at) {
    Part part = parts.get(at);
    Optional<Part> next = at + 1 < parts.size() ? Optional.of(parts.get(at + 1)) : Optional.empty();
    Optional<Body> party = Adherents.bodyOf(part, next).flatMap(people::body);
    if (party.isPresent()) {
      add(party.get());
      return;
    }
    switch (part) {
      case Part.Name name -> {
        if (!supports(parts, at + 1) && !takesSides(parts, at - 1)) {
          add(name);
        }
      }
      case Part.Agent agent -> {
        if (!agent.noun().sector().isEmpty()) {
          sectors.add(agent.noun().sector());
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
            place(parts, at, town).ifPresent(this::within);
          }
        }
      }
    }
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
        boolean locates = WITHIN.contains(plain.word().folded());
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
    return PhraseReader.PREPOSITIONS.contains(plain.word().folded());
  }

  private void add(Part.Name name) {
    switch (preferred(name, Optional.empty())) {
      case Known.OfState(State state, _) -> countries.add(state.iso3());
      case Known.OfRegion(Region found, _) -> {
        found.country().ifPresentOrElse(countries::add, () -> region = Optional.of(found));
        regional = true;
      }
      case Known.OfBody(Body body) -> add(body);
      case Known.OfPerson(Person person) ->
          owner = owner.or(() -> actors.person(person, setting.day()).country());
    }
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
