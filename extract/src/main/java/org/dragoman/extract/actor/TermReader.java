package org.dragoman.extract.actor;

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
  private final HolderReader holders;

  TermReader(
      States states,
      Map<String, Body> bodies,
      Map<String, Person> persons,
      Map<String, Office> offices,
      HolderReader holders) {
    this.states = states;
    this.bodies = bodies;
    this.persons = persons;
    this.offices = offices;
    this.holders = holders;
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
          if (earlier.collides(term)) {
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
        term.person() + " as " + term.office() + " from " + term.begun(),
        "no overlap with the term of " + earlier.person() + " from " + earlier.begun());
  }

  private Term term(Table.Row row) {
    PartialDate from = row.as("from", PartialDate::parse, PartialDate.EXPECTED);
    Optional<PartialDate> to =
        row.find("to").isEmpty()
            ? Optional.empty()
            : Optional.of(row.as("to", PartialDate::parse, PartialDate.EXPECTED));
    if (to.isPresent() && !from.first().isBefore(to.get().last())) {
      throw row.error("from " + from + " to " + to.get(), "an end after the beginning");
    }
    String person = row.has("holder") ? holders.holder(row) : row.get("person");
    return new Term(row.get("of"), row.get("office"), person, from, to, Origin.of(row));
  }
}
