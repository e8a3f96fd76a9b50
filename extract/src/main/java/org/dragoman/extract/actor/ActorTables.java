package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.extract.place.Gazetteer;
import org.dragoman.extract.place.States;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.table.Table;
import org.dragoman.model.table.TableError;

/// Reads the tables of actors and refuses broken lines: unknown codes, ids or aliases given twice,
/// overlapping terms of one office.
final class ActorTables {
  /// PLOVER's sectors, and the kinds of international actors that stand where a country would.
  private static final Set<String> SECTORS =
      Set.of(
          "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
          "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC", "IGO",
          "NGO", "MNC", "IMG", "UNO");

  /// What PLOVER lists among the countries beside states: the European Union, the United Nations.
  static final Set<String> UNIONS = Set.of("EUR", "UNO");

  private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
  private static final String SECTOR_LIST = "one of PLOVER's sectors";

  private ActorTables() {}

  static ActorBase load(Tables own) {
    States states = States.shipped();
    return of(states, Gazetteer.shipped(states), Tables.shipped(), own);
  }

  /// The base of the shipped tables, in which the rows of a user's own tables replace those of the
  /// same id or add to them.
  static ActorBase of(States states, Gazetteer gazetteer, Tables shipped, Tables own) {
    Map<String, Body> bodies = new LinkedHashMap<>();
    Map<String, String> bodyNames = new HashMap<>();
    rows(shipped.bodies(), own.bodies(), "id")
        .forEach(row -> addBody(row, states, bodies, bodyNames));
    Map<String, Person> persons = new LinkedHashMap<>();
    Map<String, String> personNames = new HashMap<>();
    rows(shipped.persons(), own.persons(), "id")
        .forEach(row -> addPerson(row, states, persons, personNames));
    Map<String, Office> offices = new LinkedHashMap<>();
    rows(shipped.offices(), own.offices(), "office").forEach(row -> addOffice(row, offices));
    Map<String, Noun> nouns = new HashMap<>();
    rows(shipped.nouns(), own.nouns(), "word").forEach(row -> addNoun(row, nouns));
    HolderReader holders = new HolderReader(states, bodies, persons, personNames);
    holders.read(shipped.holders());
    holders.read(own.holders());
    List<Term> terms =
        new TermReader(states, bodies, persons, offices, holders)
            .read(both(shipped.terms(), shipped.holders()), both(own.terms(), own.holders()));
    return new ActorBase(states, gazetteer, bodies, persons, offices, terms, nouns);
  }

  private static List<Table> both(List<Table> some, List<Table> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /// The shipped rows that no own row replaces, then the own rows.
  private static List<Table.Row> rows(List<Table> shipped, List<Table> own, String key) {
    Set<String> replaced = new HashSet<>();
    own.forEach(table -> table.rows().forEach(row -> replaced.add(row.get(key))));
    List<Table.Row> rows = new ArrayList<>();
    for (Table table : shipped) {
      for (Table.Row row : table.rows()) {
        if (replaced.isEmpty() || !replaced.contains(row.get(key))) {
          rows.add(row);
        }
      }
    }
    own.forEach(table -> rows.addAll(table.rows()));
    return rows;
  }

  private static void addBody(
      Table.Row row, States states, Map<String, Body> bodies, Map<String, String> names) {
    Body body =
        new Body(
            row.get("id"),
            row.get("name"),
            row.list("aliases"),
            row.as(
                "kind",
                k -> ActorKind.valueOf(k.toUpperCase(Locale.ROOT)),
                "group or organization"),
            country(row, states),
            sectors(row),
            row.find("cameo"),
            later(row),
            Origin.of(row));
    checkId(row, "id");
    if (bodies.put(body.id(), body) != null) {
      throw row.error("id '" + body.id() + "' again", "one line for each body");
    }
    String where = body.country().orElse("");
    claim(row, names, body.id(), body.name() + "@" + where);
    body.aliases().forEach(alias -> claim(row, names, body.id(), alias + "@" + where));
  }

  private static void addPerson(
      Table.Row row, States states, Map<String, Person> persons, Map<String, String> names) {
    Person person =
        new Person(
            row.get("id"),
            row.get("name"),
            row.list("aliases"),
            row.find("family"),
            country(row, states),
            row.find("gender"),
            row.find("sector"),
            Origin.of(row));
    checkId(row, "id");
    person.sector().ifPresent(sector -> checkSector(row, sector));
    if (persons.put(person.id(), person) != null) {
      throw row.error("id '" + person.id() + "' again", "one line for each person");
    }
    claim(row, names, person.id(), person.name());
    person.aliases().forEach(alias -> claim(row, names, person.id(), alias));
  }

  /// A name belongs to one actor: of all persons, or of the bodies of one country.
  static void claim(Table.Row row, Map<String, String> names, String id, String name) {
    String owner = names.put(name, id);
    if (owner != null && !(owner.equals(id) && row.has("holder"))) {
      throw row.error(
          "alias '" + name.replaceFirst("@[A-Z]*$", "") + "' of " + owner,
          "an alias of " + id + " alone, or a row that replaces " + owner);
    }
  }

  private static void checkId(Table.Row row, String column) {
    if (!ID.matcher(row.get(column)).matches()) {
      throw row.error(column + " '" + row.get(column) + "'", "small letters, digits and hyphens");
    }
    if (row.get("name").isEmpty()) {
      throw row.error("no name", "the usual name of " + row.get(column));
    }
  }

  private static void addOffice(Table.Row row, Map<String, Office> offices) {
    Office office =
        new Office(
            row.get("office"),
            row.list("words"),
            row.get("sector"),
            row.as("rank", Integer::valueOf, "a number"));
    checkSector(row, office.sector());
    if (offices.put(office.id(), office) != null) {
      throw row.error("office '" + office.id() + "' again", "one line for each office");
    }
  }

  private static void addNoun(Table.Row row, Map<String, Noun> nouns) {
    Noun noun =
        new Noun(
            row.get("word"),
            row.as(
                "kind",
                k -> Noun.Kind.valueOf(k.toUpperCase(Locale.ROOT)),
                "people, body, equipment, generic or thing"),
            row.get("sector"));
    if (!noun.sector().isEmpty()) {
      checkSector(row, noun.sector());
    }
    if (nouns.put(noun.word(), noun) != null) {
      throw row.error("word '" + noun.word() + "' again", "one line for each word");
    }
  }

  static Optional<String> country(Table.Row row, States states) {
    Optional<String> country = row.find("country");
    if (country.isPresent()
        && !UNIONS.contains(country.get())
        && states.find(country.get()).isEmpty()) {
      throw row.error("country '" + country.get() + "'", "a code of states.tsv");
    }
    return country;
  }

  private static List<String> sectors(Table.Row row) {
    List<String> sectors = row.list("sectors");
    if (sectors.isEmpty()) {
      throw row.error("no sector", SECTOR_LIST);
    }
    sectors.forEach(sector -> checkSector(row, sector));
    return sectors;
  }

  private static void checkSector(Table.Row row, String sector) {
    if (!SECTORS.contains(sector)) {
      throw row.error("sector '" + sector + "'", SECTOR_LIST);
    }
  }

  private static NavigableMap<LocalDate, String> later(Table.Row row) {
    NavigableMap<LocalDate, String> later = new TreeMap<>();
    if (row.find("later").isEmpty()) {
      return later;
    }
    for (String change : row.get("later").split(",")) {
      String[] parts = change.split("=", 2);
      if (parts.length != 2) {
        throw row.error("later '" + change + "'", "2021-08-15=GOV");
      }
      checkSector(row, parts[1]);
      later.put(day(row, parts[0]), parts[1]);
    }
    return later;
  }

  private static LocalDate day(Table.Row row, String text) {
    try {
      return LocalDate.parse(text);
    } catch (java.time.DateTimeException e) {
      TableError error = row.error("later '" + text + "'", "a day, 2021-08-15");
      error.addSuppressed(e);
      throw error;
    }
  }
}
