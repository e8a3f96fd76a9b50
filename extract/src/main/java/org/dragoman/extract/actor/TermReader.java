package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.extract.place.States;
import org.dragoman.model.table.Table;
import org.dragoman.model.table.TableError;

/// Reads who held which office when, and refuses unknown persons, offices and states, and two terms
/// of one office that overlap.
final class TermReader {
  private final States states;
  private final Map<String, Body> bodies;
  private final Map<String, Person> persons;
  private final Map<String, Office> offices;

  TermReader(
      States states,
      Map<String, Body> bodies,
      Map<String, Person> persons,
      Map<String, Office> offices) {
    this.states = states;
    this.bodies = bodies;
    this.persons = persons;
    this.offices = offices;
  }

  /// All terms, the earliest first. An own term takes its days from the shipped ones of the office.
  List<Term> read(List<Table> shipped, List<Table> own) {
    Map<String, List<Term>> ownTerms = terms(own);
    List<Term> terms = new ArrayList<>();
    terms(shipped)
        .forEach(
            (office, held) -> terms.addAll(left(held, ownTerms.getOrDefault(office, List.of()))));
    ownTerms.values().forEach(terms::addAll);
    terms.sort(
        Comparator.comparing(Term::from)
            .thenComparing(Term::of)
            .thenComparing(Term::office)
            .thenComparing(Term::person));
    return terms;
  }

  private static List<Term> left(List<Term> held, List<Term> own) {
    List<Term> left = held;
    for (Term term : own) {
      left = left.stream().flatMap(t -> t.without(term).stream()).toList();
    }
    return left;
  }

  private Map<String, List<Term>> terms(List<Table> tables) {
    Map<String, List<Term>> terms = new HashMap<>();
    for (Table table : tables) {
      for (Table.Row row : table.rows()) {
        Term term = term(row);
        check(row, term);
        List<Term> same =
            terms.computeIfAbsent(term.of() + "/" + term.office(), _ -> new ArrayList<>());
        for (Term earlier : same) {
          if (earlier.overlaps(term)) {
            throw rejection(row, earlier, term);
          }
        }
        same.add(term);
      }
    }
    return terms;
  }

  private void check(Table.Row row, Term term) {
    if (!persons.containsKey(term.person())) {
      throw row.error("person '" + term.person() + "'", "an id of persons.tsv");
    }
    if (!offices.containsKey(term.office())) {
      throw row.error("office '" + term.office() + "'", "an office of offices.tsv");
    }
    boolean known =
        states.find(term.of()).isPresent()
            || ActorTables.UNIONS.contains(term.of())
            || bodies.containsKey(term.of());
    if (!known) {
      throw row.error(
          "of '" + term.of() + "'", "a code of states.tsv, EUR, UNO or the id of a body");
    }
  }

  private static TableError rejection(Table.Row row, Term earlier, Term term) {
    return row.error(
        term.person() + " as " + term.office() + " from " + term.from(),
        "no overlap with the term of " + earlier.person() + " from " + earlier.from());
  }

  private static Term term(Table.Row row) {
    Optional<LocalDate> to =
        row.find("to").isEmpty()
            ? Optional.empty()
            : Optional.of(row.as("to", TermReader::day, "a day, 2022-08-07"));
    LocalDate from = row.as("from", TermReader::day, "a day, 2022-08-07");
    if (to.isPresent() && !from.isBefore(to.get())) {
      throw row.error("from " + from + " to " + to.get(), "an end after the beginning");
    }
    return new Term(row.get("of"), row.get("office"), row.get("person"), from, to, Origin.of(row));
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
}
