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
  private static final Set<String> PAST =
      Set.of(
          "former", "ex", "late", "ousted", "deposed", "exiled", "onetime", "retired", "erstwhile");
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
          "aligned");
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

  private final Setting setting;
  private final Actors actors;
  private final People people;
  private final Set<String> countries = new LinkedHashSet<>();
  private final List<String> sectors = new ArrayList<>();
  private final List<Body> bodies = new ArrayList<>();
  private Optional<Region> region = Optional.empty();
  private boolean past;
  private boolean regional;

  private Modifiers(Setting setting, Actors actors, People people) {
    this.setting = setting;
    this.actors = actors;
    this.people = people;
  }

  /// Reads the parts before a head and the prepositional phrases after it.
  static Modifiers of(
      List<Part> before, List<Part> after, Setting setting, Actors actors, People people) {
    Modifiers all = new Modifiers(setting, actors, people);
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
    switch (part) {
      case Part.Name name -> {
        if (!supports(parts, at + 1)) {
          add(name);
        }
      }
      case Part.Agent agent -> {
        if (!agent.noun().sector().isEmpty()) {
          sectors.add(agent.noun().sector());
        }
      }
      case Part.Plain plain -> {
        past |= PAST.contains(plain.word().folded());
        if (Pronouns.isPossessive(plain.word().folded())) {
          setting.possessor().flatMap(Actor::country).ifPresent(countries::add);
        } else if (plain.word().isCapitalised()) {
          people.called(plain.word(), setting).flatMap(Actor::country).ifPresent(countries::add);
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

  private void after(List<Part> parts) {
    boolean within = false;
    for (Part part : parts) {
      switch (part) {
        case Part.Plain plain ->
            within = WITHIN.contains(plain.word().folded()) || (within && !isPreposition(plain));
        case Part.Agent agent -> {
          if (within && sectors.isEmpty() && !agent.noun().sector().isEmpty()) {
            sectors.add(agent.noun().sector());
          }
        }
        case Part.Name name -> {
          if (within && countries.isEmpty()) {
            add(name);
          }
        }
      }
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
      case Known.OfPlace(_, State state) -> {
        countries.add(state.iso3());
        regional = true;
      }
      case Known.OfBody(Body body) -> {
        bodies.add(body);
        body.country().ifPresent(countries::add);
        sectors.addAll(body.sectors(setting.day()));
      }
      case Known.OfPerson(Person person) ->
          actors.person(person, setting.day()).country().ifPresent(countries::add);
    }
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
    return countries.size() == 1 ? Optional.of(countries.iterator().next()) : Optional.empty();
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

  boolean isPast() {
    return past;
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
