package org.dragoman.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.finding.Actor;

/// The persons of an article by surname; the first of a surname is meant by it alone, but "Mrs
/// Kenyatta" is not the president.
final class Bearers {
  private final Map<String, List<Actor>> bySurname = new HashMap<>();
  private final Map<String, String> genders = new HashMap<>();

  /// Whom a surname, folded, means.
  Optional<Actor> called(String surname) {
    return bySurname.getOrDefault(surname, List.of()).stream().findFirst();
  }

  /// Whom a surname means of those who may be of a gender (`f`, `m` or blank): one who is known to
  /// be, else one of whom it is not known.
  Optional<Actor> called(String surname, String gender) {
    List<Actor> bearers = bySurname.getOrDefault(surname, List.of());
    if (gender.isEmpty()) {
      return bearers.stream().findFirst();
    }
    return bearers.stream()
        .filter(actor -> genderOf(actor).equals(gender))
        .findFirst()
        .or(() -> bearers.stream().filter(actor -> genderOf(actor).isEmpty()).findFirst());
  }

  void add(String surname, Actor person) {
    List<Actor> bearers = bySurname.computeIfAbsent(surname, _ -> new ArrayList<>(1));
    if (bearers.stream().noneMatch(known -> known.id().equals(person.id()))) {
      bearers.add(person);
    }
  }

  /// Makes a person the one whom a surname alone means.
  void first(String surname, Actor person) {
    List<Actor> bearers = bySurname.computeIfAbsent(surname, _ -> new ArrayList<>(1));
    bearers.removeIf(known -> known.id().equals(person.id()));
    bearers.addFirst(person);
  }

  /// Takes a newer view of a person for all the older ones.
  void renew(Actor person) {
    bySurname
        .values()
        .forEach(all -> all.replaceAll(old -> old.id().equals(person.id()) ? person : old));
  }

  /// What the text says of a person's gender; the first word counts.
  void gender(Actor person, String gender) {
    if (!gender.isEmpty()) {
      genders.putIfAbsent(person.id(), gender);
    }
  }

  /// `f`, `m`, or blank when unknown.
  String genderOf(Actor person) {
    return genders.getOrDefault(person.id(), "");
  }
}
