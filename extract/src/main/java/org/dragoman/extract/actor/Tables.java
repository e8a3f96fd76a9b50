package org.dragoman.extract.actor;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.model.table.Table;

/// Tables of actors by what they hold; of each kind there may be several.
///
/// @param bodies organisations, institutions, groups, companies, parties
/// @param persons who is who
/// @param offices what one person holds at a time
/// @param terms who held which office when, by ids
/// @param holders the same by name, which introduces whom no other row does
/// @param nouns common nouns for people and bodies
record Tables(
    List<Table> bodies,
    List<Table> persons,
    List<Table> offices,
    List<Table> terms,
    List<Table> holders,
    List<Table> nouns) {
  static final Tables NONE =
      new Tables(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  Tables {
    bodies = List.copyOf(bodies);
    persons = List.copyOf(persons);
    offices = List.copyOf(offices);
    terms = List.copyOf(terms);
    holders = List.copyOf(holders);
    nouns = List.copyOf(nouns);
  }

  /// The tables that Dragoman ships.
  static Tables shipped() {
    return new Tables(
        load("organisations.tsv", "institutions.tsv", "groups.tsv", "companies.tsv", "parties.tsv"),
        load("persons.tsv"),
        load("offices.tsv"),
        load("terms.tsv"),
        load(
            "ministers-europe.tsv",
            "ministers-americas.tsv",
            "ministers-asia.tsv",
            "ministers-africa.tsv",
            "ministers-oceania.tsv",
            "officials.tsv"),
        load("words.tsv"));
  }

  private static List<Table> load(String... names) {
    return Stream.of(names).map(name -> Table.load(ActorTables.class, name)).toList();
  }
}
