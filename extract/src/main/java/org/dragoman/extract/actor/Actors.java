package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dragoman.extract.place.Region;
import org.dragoman.extract.place.State;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;

/// Makes actors of what the base knows and of what a text says.
///
/// One convention for the executive of a state: the state, its government ("Colombia's government",
/// "the Trump administration", "his administration") and the words that stand for it (Washington,
/// the Kremlin) are one actor, `state:USA`. Ministries, forces and parliaments are bodies of their
/// own, `organization:COL-foreign-ministry`. Whoever is not named is `unnamed:` with country,
/// sector and noun: `unnamed:COL-GOV-official`.
final class Actors {
  /// CAMEO's codes of what PLOVER lists among the countries.
  private static final Map<String, String> UNIONS = Map.of("EUR", "IGOEUREEC", "UNO", "IGOUNO");

  private final ActorBase base;

  Actors(ActorBase base) {
    this.base = base;
  }

  Actor state(State state) {
    TreeSet<String> aliases = new TreeSet<>(state.aliases());
    return new Actor(
        "state:" + state.iso3(),
        state.name(),
        ActorKind.STATE,
        Optional.of(state.iso3()),
        List.of("GOV"),
        Optional.of(state.cameo()),
        List.copyOf(aliases));
  }

  /// The people of a state: Colombians, the Colombian public.
  Actor citizens(String country) {
    return unnamed(
        "people", "people of " + country, Optional.of(country), Optional.empty(), List.of("CVL"));
  }

  Actor region(Region region) {
    return new Actor(
        "group:" + Words.slug(region.name()),
        region.name(),
        ActorKind.GROUP,
        region.country(),
        region.country().isPresent() ? List.of("GOV", "PRE") : List.of(),
        region.country().isPresent() ? region.country().map(c -> cameo(c, "GOV")) : region.code(),
        List.copyOf(new TreeSet<>(region.aliases())));
  }

  Actor body(Body body, Optional<LocalDate> day) {
    String kind = body.kind().name().toLowerCase(Locale.ROOT);
    return new Actor(
        kind + ":" + body.id(),
        body.name(),
        body.kind(),
        body.country(),
        body.sectors(day),
        body.cameo(),
        List.copyOf(new TreeSet<>(body.aliases())));
  }

  /// A person of the base as he stood on a day: his office then, else his last one (as a former
  /// official), else what the base says of him.
  Actor person(Person person, Optional<LocalDate> day) {
    Optional<Term> term = base.termOn(person, day);
    List<String> sectors = new ArrayList<>();
    term.ifPresent(t -> sectors.add(base.office(t.office()).sector()));
    if (term.isEmpty() && day.isPresent() && hasServed(person, day.get())) {
      sectors.add(person.sector().orElse("ELI"));
    }
    person.sector().filter(s -> !sectors.contains(s)).ifPresent(sectors::add);
    Optional<String> country = term.flatMap(this::stateOf).or(person::country);
    if (sectors.isEmpty()) {
      sectors.add(base.termsOf(person).isEmpty() ? "CVL" : "ELI");
    }
    if (term.isPresent() && country.isEmpty()) {
      sectors.addFirst("IGO");
    }
    return new Actor(
        "person:" + person.id(),
        person.name(),
        ActorKind.PERSON,
        country,
        List.copyOf(new java.util.LinkedHashSet<>(sectors)),
        country.map(c -> cameo(c, sectors.getFirst())),
        List.copyOf(new TreeSet<>(person.aliases())));
  }

  /// The same actor with a sector put before his others.
  Actor first(Actor actor, String sector) {
    List<String> sectors = new ArrayList<>(List.of(sector));
    actor.sectors().stream()
        .filter(s -> !s.equals(sector) && !s.equals("CVL"))
        .forEach(sectors::add);
    return new Actor(
        actor.id(),
        actor.name(),
        actor.kind(),
        actor.country(),
        sectors,
        code(actor.country(), Optional.empty(), sectors),
        actor.aliases());
  }

  /// The same person out of office.
  Actor former(Actor actor) {
    Actor out = first(actor, "ELI");
    List<String> sectors = out.sectors().stream().filter(s -> !s.equals("GOV")).toList();
    return new Actor(
        out.id(),
        out.name(),
        out.kind(),
        out.country(),
        sectors,
        code(out.country(), Optional.empty(), sectors),
        out.aliases());
  }

  /// A person of whom nothing is known but the name, with what a phrase says that describes him.
  Actor described(Actor person, Actor phrase) {
    boolean open = person.country().isEmpty() && person.sectors().isEmpty();
    return open
        ? new Actor(
            person.id(),
            person.name(),
            person.kind(),
            phrase.country(),
            phrase.sectors(),
            phrase.cameo(),
            person.aliases())
        : person;
  }

  private boolean hasServed(Person person, LocalDate day) {
    return base.termsOf(person).stream().anyMatch(t -> t.isOver(day));
  }

  /// The state that an office belongs to, or the one whose body it belongs to.
  private Optional<String> stateOf(Term term) {
    Optional<Body> body = base.body(term.of());
    return body.isPresent() ? body.get().country() : Optional.of(term.of());
  }

  /// A person whom only the text names.
  Actor stranger(String name, Optional<String> country, List<String> sectors) {
    return named("person", ActorKind.PERSON, name, country, sectors);
  }

  /// A body that only the text names.
  Actor strange(String name, Optional<String> country, List<String> sectors) {
    return named("organization", ActorKind.ORGANIZATION, name, country, sectors);
  }

  private Actor named(
      String prefix, ActorKind kind, String name, Optional<String> country, List<String> sectors) {
    return new Actor(
        prefix + ":" + Words.slug(name),
        name,
        kind,
        country,
        sectors,
        code(country, Optional.empty(), sectors),
        List.of());
  }

  /// A body of a state that has no entry of its own: `organization:COL-foreign-ministry`.
  Actor bodyOf(String country, String label, String name, List<String> sectors) {
    return new Actor(
        "organization:" + country + "-" + Words.slug(label),
        name,
        ActorKind.ORGANIZATION,
        Optional.of(country),
        sectors,
        code(Optional.of(country), Optional.empty(), sectors),
        List.of());
  }

  /// Somebody without a name.
  Actor unnamed(
      String label,
      String name,
      Optional<String> country,
      Optional<Region> region,
      List<String> sectors) {
    StringBuilder id = new StringBuilder("unnamed:");
    country
        .or(() -> region.map(r -> r.code().orElse(Words.slug(r.name()))))
        .ifPresent(where -> id.append(where).append('-'));
    sectors.stream().limit(1).forEach(sector -> id.append(sector).append('-'));
    id.append(Words.slug(label));
    return new Actor(
        id.toString(),
        name,
        ActorKind.UNNAMED,
        country,
        sectors,
        code(country, region, sectors),
        List.of());
  }

  private Optional<String> code(
      Optional<String> country, Optional<Region> region, List<String> sectors) {
    Optional<String> where = country.or(() -> region.flatMap(Region::code));
    String sector = sectors.isEmpty() ? "" : cameoSector(sectors.getFirst());
    return where.isPresent()
        ? Optional.of(
            country
                .map(c -> cameo(c, sectors.isEmpty() ? "" : sectors.getFirst()))
                .orElse(where.get() + sector))
        : Optional.of(sector).filter(s -> !s.isEmpty());
  }

  private String cameo(String country, String sector) {
    if (UNIONS.containsKey(country)) {
      return UNIONS.get(country)
          + (sector.equals("IGO") || sector.equals("GOV") ? "" : cameoSector(sector));
    }
    String code = base.states().find(country).map(State::cameo).orElse(country);
    return code + (sector.isEmpty() ? "" : cameoSector(sector));
  }

  /// CAMEO calls the media MED and the healers HLH; PLOVER calls them JRN and MED.
  private static String cameoSector(String sector) {
    return switch (sector) {
      case "JRN" -> "MED";
      case "MED" -> "HLH";
      case "PRM" -> "UAF";
      case "SOC" -> "CVL";
      case "UNK" -> "";
      default -> sector;
    };
  }
}
