package org.dragoman.reconcile.quotation;

import java.util.List;

/// Whether two actor ids can stand for one speaker: the same id, or two persons of whom one is
/// named by a part of the other's name (`person:comey`, `person:james-comey`).
final class Speakers {
  private static final String PERSON = "person:";

  private Speakers() {}

  static boolean mayBeOne(String a, String b) {
    return a.equals(b)
        || a.startsWith(PERSON) && b.startsWith(PERSON) && (holds(a, b) || holds(b, a));
  }

  /// The family name, which comes last, must agree.
  private static boolean holds(String fuller, String shorter) {
    List<String> full = names(fuller);
    List<String> some = names(shorter);
    return full.getLast().equals(some.getLast()) && full.containsAll(some);
  }

  private static List<String> names(String id) {
    return List.of(id.substring(PERSON.length()).split("-"));
  }
}
