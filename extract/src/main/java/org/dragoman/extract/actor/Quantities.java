package org.dragoman.extract.actor;

import java.util.Set;

/// Words before "of" that only say how many of somebody are meant: a group of tourists, most of the
/// senators.
final class Quantities {
  private static final Set<String> ALL =
      Set.of(
          "group",
          "dozen",
          "thousand",
          "hundred",
          "million",
          "majority",
          "crowd",
          "couple",
          "many",
          "some",
          "most",
          "all",
          "one",
          "number",
          "remnant",
          "handful",
          "others",
          "rest",
          "half",
          "part",
          "members",
          "member",
          "team",
          "two",
          "several",
          "kind",
          "scores");

  private Quantities() {}

  static boolean include(String folded) {
    return ALL.contains(folded);
  }
}
