package org.dragoman.extract.actor;

import java.util.Set;

/// Words at which the head of a phrase ends: prepositions, relative pronouns, "and" and "or".
final class Prepositions {
  private static final Set<String> ALL =
      Set.of(
          "of",
          "in",
          "from",
          "for",
          "to",
          "at",
          "across",
          "with",
          "against",
          "near",
          "on",
          "by",
          "inside",
          "behind",
          "between",
          "among",
          "within",
          "including",
          "who",
          "that",
          "which",
          "whose",
          "whom",
          "as",
          "under",
          "over",
          "about",
          "into",
          "during",
          "after",
          "before",
          "and",
          "or",
          "throughout",
          "around");

  private Prepositions() {}

  static boolean include(Word word) {
    return include(word.folded());
  }

  /// As above, of a word in small letters.
  static boolean include(String folded) {
    return ALL.contains(folded);
  }
}
