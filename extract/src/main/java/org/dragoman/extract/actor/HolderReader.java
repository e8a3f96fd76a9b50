package org.dragoman.extract.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extract.place.State;
import org.dragoman.extract.place.States;
import org.dragoman.model.table.Table;

/// Reads whom a row names as the holder of an office, `ministers-europe.tsv`: somebody whom the
/// tables know by that name, or else a person whom the row introduces.
final class HolderReader {
  private final States states;
  private final Map<String, Body> bodies;
  private final Map<String, Person> persons;
  private final Map<String, String> names;

  /// @param persons by id; new ones are added
  /// @param names whose id each name and alias belongs to; new ones are added
  HolderReader(
      States states,
      Map<String, Body> bodies,
      Map<String, Person> persons,
      Map<String, String> names) {
    this.states = states;
    this.bodies = bodies;
    this.persons = persons;
    this.names = names;
  }

  void read(List<Table> tables) {
    tables.forEach(table -> table.rows().forEach(this::add));
  }

  /// The id of the person whom a row names.
  String holder(Table.Row row) {
    String name = row.get("holder");
    return Optional.ofNullable(names.get(name)).orElseGet(() -> Words.slug(name));
  }

  private void add(Table.Row row) {
    String id = holder(row);
    if (id.isEmpty()) {
      throw row.error("no holder", "the usual name of a person");
    }
    Optional<String> country = country(row);
    Optional<Person> known = Optional.ofNullable(persons.get(id));
    known.ifPresent(person -> checkCountry(row, person, country));
    persons.put(id, known.map(p -> joined(p, row)).orElseGet(() -> person(id, row, country)));
    ActorTables.claim(row, names, id, row.get("holder"));
    row.list("aliases").forEach(alias -> ActorTables.claim(row, names, id, alias));
  }

  private Optional<String> country(Table.Row row) {
    Optional<String> own = row.has("country") ? ActorTables.country(row, states) : Optional.empty();
    return own.or(() -> states.find(row.get("of")).map(State::iso3))
        .or(() -> Optional.ofNullable(bodies.get(row.get("of"))).flatMap(Body::country))
        .filter(country -> !ActorTables.UNIONS.contains(country));
  }

  /// Two persons of one name are most likely two.
  private static void checkCountry(Table.Row row, Person person, Optional<String> country) {
    if (country.isPresent() && person.country().isPresent() && !country.equals(person.country())) {
      throw row.error(
          "holder '" + row.get("holder") + "', " + person.id() + " of " + person.country().get(),
          "somebody of " + country.get() + ", told by a fuller name from a namesake");
    }
  }

  private static Person person(String id, Table.Row row, Optional<String> country) {
    return new Person(
        id,
        row.get("holder"),
        row.list("aliases"),
        family(row),
        country,
        row.find("gender"),
        Optional.empty(),
        Origin.of(row));
  }

  /// Where it does not come last; not every table needs the column.
  private static Optional<String> family(Table.Row row) {
    return row.has("family") ? row.find("family") : Optional.empty();
  }

  /// The person with the names that another row adds.
  private static Person joined(Person known, Table.Row row) {
    Set<String> aliases = new LinkedHashSet<>(known.aliases());
    aliases.add(row.get("holder"));
    aliases.addAll(row.list("aliases"));
    aliases.remove(known.name());
    return new Person(
        known.id(),
        known.name(),
        List.copyOf(aliases),
        known.family().or(() -> family(row)),
        known.country(),
        known.gender().or(() -> row.find("gender")),
        known.sector(),
        known.origin());
  }
}
