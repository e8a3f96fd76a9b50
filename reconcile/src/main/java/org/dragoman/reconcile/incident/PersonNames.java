package org.dragoman.reconcile.incident;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Whether two ids name one person: the same id, or one name that holds the other (`person:comey`,
/// `person:james-comey`).
public final class PersonNames {
  private static final String PERSON = "person:";
  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii");

  private PersonNames() {}

  public static boolean areOne(String a, String b) {
    return a.equals(b)
        || a.startsWith(PERSON)
            && b.startsWith(PERSON)
            && haveOneFamily(a, b)
            && (holds(a, b) || holds(b, a));
  }

  /// Tells most strangers apart without taking their names to pieces.
  private static boolean haveOneFamily(String a, String b) {
    return family(a).equals(family(b));
  }

  /// What two ids of one person share: the last name of a person, the whole id of anybody else.
  public static String family(String id) {
    if (!id.startsWith(PERSON)) {
      return id;
    }
    int end = id.length();
    while (end > PERSON.length()) {
      int start = Math.max(PERSON.length(), id.lastIndexOf('-', end - 1) + 1);
      String name = id.substring(start, end);
      if (!name.isEmpty() && !GENERATIONS.contains(name)) {
        return name;
      }
      end = start - 1;
    }
    return "";
  }

  /// The family name, which comes last, must agree.
  private static boolean holds(String fuller, String shorter) {
    List<String> full = names(fuller);
    List<String> some = names(shorter);
    return !full.isEmpty()
        && !some.isEmpty()
        && full.getLast().equals(some.getLast())
        && full.containsAll(some);
  }

  private static List<String> names(String id) {
    return Stream.of(id.substring(PERSON.length()).split("-"))
        .filter(n -> !GENERATIONS.contains(n))
        .toList();
  }
}
