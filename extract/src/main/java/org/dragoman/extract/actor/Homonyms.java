package org.dragoman.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.dragoman.extract.place.Region;
import org.dragoman.extract.place.State;
import org.dragoman.extract.place.States;
import org.dragoman.model.table.Table;

/// Names that a state shares with a part of another state, as Georgia, and how to tell which of the
/// two is meant: "Georgia's governor" is American, "Georgia's prime minister" is not.
final class Homonyms {
  private final Map<String, Homonym> byName;
  private final Set<String> parts;

  private Homonyms(Map<String, Homonym> byName, Set<String> parts) {
    this.byName = Map.copyOf(byName);
    this.parts = Set.copyOf(parts);
  }

  /// A shared name.
  ///
  /// @param state the state of that name
  /// @param part the part of another state
  /// @param nouns whose bearers only the part has
  private record Homonym(State state, Region part, Set<String> nouns) {}

  static Homonyms load(States states) {
    Map<String, Homonym> byName = new HashMap<>();
    for (Table.Row row : Table.load(Homonyms.class, "homonyms.tsv").rows()) {
      String name = row.get("name");
      State state =
          row.as("state", iso3 -> states.find(iso3).orElseThrow(), "a code of states.tsv");
      String of =
          row.as("part of", iso3 -> states.find(iso3).orElseThrow(), "a code of states.tsv").iso3();
      Region part =
          new Region(
              name,
              List.of(),
              List.of(),
              Optional.of(of),
              Optional.empty(),
              OptionalDouble.empty(),
              OptionalDouble.empty());
      byName.put(Words.fold(name), new Homonym(state, part, Set.copyOf(row.list("nouns"))));
    }
    return new Homonyms(byName, Set.of());
  }

  /// The same, for a text in which the given names, folded, mean the part throughout.
  Homonyms meaning(Set<String> names) {
    return new Homonyms(byName, names);
  }

  /// Whether a text has a shared name at all.
  boolean isIn(String text) {
    return byName.values().stream().anyMatch(homonym -> text.contains(homonym.part().name()));
  }

  /// The names, folded, that mean the part in a text: it says nothing that only the state has (its
  /// adjective, its capital), and was filed in the state of the part or speaks of its officials.
  Set<String> partsIn(List<List<Part>> sentences, Optional<String> filed) {
    Set<String> found = new java.util.TreeSet<>();
    byName.forEach((name, homonym) -> {
      boolean state = false;
      boolean part = filed.equals(homonym.part().country());
      for (List<Part> sentence : sentences) {
        for (Part p : sentence) {
          state |= p instanceof Part.Name n && isOf(homonym.state(), n) && !isCalled(name, n);
          part |= p instanceof Part.Name n && isCalled(name, n) && isRegion(n);
        }
      }
      if (part && !state) {
        found.add(name);
      }
    });
    return found;
  }

  private static boolean isOf(State state, Part.Name name) {
    return name.known().getFirst() instanceof Known.OfState(State known, _) && known.equals(state);
  }

  private static boolean isCalled(String folded, Part.Name name) {
    return name.words().size() == 1 && name.words().getFirst().folded().equals(folded);
  }

  private static boolean isRegion(Part.Name name) {
    return name.known().getFirst() instanceof Known.OfRegion;
  }

  /// The parts of a phrase, each shared name settled by the noun that stands beside it.
  List<Part> settled(List<Part> phrase) {
    List<Part> settled = new ArrayList<>(phrase.size());
    for (int at = 0; at < phrase.size(); at++) {
      settled.add(settled(phrase, at));
    }
    return settled;
  }

  private Part settled(List<Part> phrase, int at) {
    if (!(phrase.get(at) instanceof Part.Name name) || name.words().size() > 1) {
      return phrase.get(at);
    }
    String folded = name.words().getFirst().folded();
    Homonym homonym = byName.get(folded);
    if (homonym == null || !parts.contains(folded) && !isBeside(homonym, phrase, at)) {
      return name;
    }
    List<Known> known = new ArrayList<>(name.known());
    known.addFirst(new Known.OfRegion(homonym.part(), Known.Form.NAME));
    return new Part.Name(name.words(), known);
  }

  /// "Georgia's new governor", "Georgia Secretary of State", "the governor of Georgia".
  private static boolean isBeside(Homonym homonym, List<Part> phrase, int at) {
    for (int next = at + 1; next < Math.min(phrase.size(), at + 4); next++) {
      if (phrase.get(next) instanceof Part.Agent agent) {
        return homonym.nouns().contains(agent.noun().word());
      }
    }
    return at > 1
        && phrase.get(at - 1) instanceof Part.Plain plain
        && Set.of("of", "from").contains(plain.word().folded())
        && phrase.get(at - 2) instanceof Part.Agent agent
        && homonym.nouns().contains(agent.noun().word());
  }
}
