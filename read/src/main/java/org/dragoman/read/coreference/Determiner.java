package org.dragoman.read.coreference;

import java.util.Locale;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// How a phrase opens, which tells whether it is likely to be known already.
enum Determiner {
  NONE,
  THE,
  DEMONSTRATIVE,
  A,
  POSSESSOR,
  OTHER_ONE,
  QUANTITY;

  static Determiner of(Sentence sentence, Token head) {
    if (Phrases.possessor(sentence, head).isPresent()) {
      return POSSESSOR;
    }
    return sentence.childOf(head, Relation.DET).map(Determiner::of).orElse(NONE);
  }

  private static Determiner of(Token word) {
    return switch (word.text().toLowerCase(Locale.ROOT)) {
      case "the" -> THE;
      case "this", "that", "these", "those", "such" -> DEMONSTRATIVE;
      case "a", "an" -> A;
      case "another" -> OTHER_ONE;
      default -> QUANTITY;
    };
  }
}
