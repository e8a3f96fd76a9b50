package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.extract.place.Gazetteer;
import org.dragoman.extract.place.States;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.table.Table;
import org.dragoman.model.table.TableError;

/// Reads the tables of actors and refuses broken lines: unknown codes, ids or aliases given twice,
/// overlapping terms of one office.
final class ActorTables {
  private static final List<String> BODIES =
      List.of(
          "organisations.tsv", "institutions.tsv", "groups.tsv", "companies.tsv", "parties.tsv");

  /// PLOVER's sectors, and the kinds of international actors that stand where a country would.
  private static final Set<String> SECTORS =
      Set.of(
          "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
          "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC", "IGO",
          "NGO", "MNC", "IMG", "UNO");

  /// What PLOVER lists among the countries beside states: the European Union, the United Nations.
  private static final Set<String> UNIONS = Set.of("EUR", "UNO");

  private static final String SECTOR_LIST = "one of PLOVER's sectors";

  private ActorTables() {}

  static ActorBase load() {
    States states = States.shipped();
    return of(
        states,
        Gazetteer.shipped(states),
        BODIES.stream().map(ActorTables::table).toList(),
        table("persons.tsv"),
        table("offices.tsv"),
        table("terms.tsv"),
        table("words.tsv"));
  }

  private static Table table(String name) {
    return Table.load(ActorTables.class, name);
  }

  static ActorBase of(
      States states,
      Gazetteer gazetteer,
      Collection<Table> bodyTables,
      Table personTable,
      Table officeTable,
      Table termTable,
      Table nounTable) {
    Map<String, Body> bodies = new LinkedHashMap<>();
    Map<String, String> bodyNames = new HashMap<>();
    for (Table table : bodyTables) {
      table.rows().forEach(row -> addBody(row, states, bodies, bodyNames));
    }
    Map<String, Person> persons = new LinkedHashMap<>();
    Map<String, String> personNames = new HashMap<>();
    personTable.rows().forEach(row -> addPerson(row, states, persons, personNames));
    Map<String, Office> offices = new LinkedHashMap<>();
    officeTable.rows().forEach(row -> addOffice(row, offices));
    List<Term> terms = terms(termTable, states, bodies, persons, offices);
    Map<String, Noun> nouns = new HashMap<>();
    nounTable.rows().forEach(row -> addNoun(row, nouns));
    return new ActorBase(states, gazetteer, bodies, persons, offices, terms, nouns);
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
            later(row));
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
            row.find("sector"));
    person.sector().ifPresent(sector -> checkSector(row, sector));
    if (persons.put(person.id(), person) != null) {
      throw row.error("id '" + person.id() + "' again", "one line for each person");
    }
    claim(row, names, person.id(), person.name());
    person.aliases().forEach(alias -> claim(row, names, person.id(), alias));
  }

  /// A name belongs to one actor: of all persons, or of the bodies of one country.
  private static void claim(Table.Row row, Map<String, String> names, String id, String name) {
    String owner = names.put(name, id);
    if (owner != null) {
      throw row.error("alias '" + name + "' of " + owner, "an alias of " + id + " alone");
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

  private static List<Term> terms(
      Table table,
      States states,
      Map<String, Body> bodies,
      Map<String, Person> persons,
      Map<String, Office> offices) {
    List<Term> terms = new ArrayList<>();
    Map<String, List<Term>> byOffice = new HashMap<>();
    for (Table.Row row : table.rows()) {
      Term term = term(row);
      if (!persons.containsKey(term.person())) {
        throw row.error("person '" + term.person() + "'", "an id of persons.tsv");
      }
      if (!offices.containsKey(term.office())) {
        throw row.error("office '" + term.office() + "'", "an office of offices.tsv");
      }
      boolean known =
          states.find(term.of()).isPresent()
              || UNIONS.contains(term.of())
              || bodies.containsKey(term.of());
      if (!known) {
        throw row.error(
            "of '" + term.of() + "'", "a code of states.tsv, EUR, UNO or the id of a body");
      }
      List<Term> same =
          byOffice.computeIfAbsent(term.of() + "/" + term.office(), _ -> new ArrayList<>());
      for (Term earlier : same) {
        if (overlap(earlier, term)) {
          throw rejection(row, earlier, term);
        }
      }
      same.add(term);
      terms.add(term);
    }
    terms.sort(Comparator.comparing(Term::from));
    return terms;
  }

  private static TableError rejection(Table.Row row, Term earlier, Term term) {
    return row.error(
        term.person() + " as " + term.office() + " from " + term.from(),
        "no overlap with the term of " + earlier.person() + " from " + earlier.from());
  }

  private static boolean overlap(Term a, Term b) {
    return a.to().map(t -> b.from().isBefore(t)).orElse(true)
        && b.to().map(t -> a.from().isBefore(t)).orElse(true);
  }

  private static Term term(Table.Row row) {
    Optional<LocalDate> to =
        row.find("to").isEmpty()
            ? Optional.empty()
            : Optional.of(row.as("to", ActorTables::day, "a day, 2022-08-07"));
    LocalDate from = row.as("from", ActorTables::day, "a day, 2022-08-07");
    if (to.isPresent() && !from.isBefore(to.get())) {
      throw row.error("from " + from + " to " + to.get(), "an end after the beginning");
    }
    return new Term(row.get("of"), row.get("office"), row.get("person"), from, to);
  }

  private static Optional<String> country(Table.Row row, States states) {
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

  /// A day as `2022-08-07`, without the machinery of formats, which is slow to start.
  private static LocalDate day(String text) {
    boolean plain = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    return plain
        ? LocalDate.of(
            Integer.parseInt(text, 0, 4, 10),
            Integer.parseInt(text, 5, 7, 10),
            Integer.parseInt(text, 8, 10, 10))
        : LocalDate.parse(text);
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
