package org.dragoman.read.coreference;

/// The forms of phrases that the ranking tells apart.
enum Form {
  NAME,
  NOMINAL,
  JOINT,
  FIRST,
  SECOND,
  THIRD,
  POSSESSIVE,
  REFLEXIVE,
  DEMONSTRATIVE,
  RELATIVE;

  static Form of(Candidate candidate) {
    if (candidate.joint()) {
      return JOINT;
    }
    if (candidate.pronoun().isEmpty()) {
      return candidate.isName() ? NAME : NOMINAL;
    }
    Pronoun pronoun = candidate.pronoun().get();
    return switch (pronoun.form()) {
      case RELATIVE -> RELATIVE;
      case REFLEXIVE -> REFLEXIVE;
      case DEMONSTRATIVE -> DEMONSTRATIVE;
      case PLAIN, POSSESSIVE ->
          switch (pronoun.person()) {
            case 1 -> FIRST;
            case 2 -> SECOND;
            default -> pronoun.form() == Pronoun.Form.POSSESSIVE ? POSSESSIVE : THIRD;
          };
    };
  }
}
