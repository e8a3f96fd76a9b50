package org.dragoman.read.coreference;

/// What a phrase shows of the one it stands for.
///
/// @param gender male, female, or not shown
/// @param number one, many, or a body that takes both "it" and "they"
/// @param nature person, body, state, thing, or not shown
record Traits(Gender gender, Count number, Nature nature) {
  static final Traits OPEN = new Traits(Gender.OPEN, Count.OPEN, Nature.OPEN);

  enum Gender {
    MALE,
    FEMALE,
    OPEN
  }

  enum Count {
    ONE,
    MANY,
    OPEN
  }

  enum Nature {
    PERSON,
    BODY,
    STATE,
    THING,
    TIME,
    OPEN
  }

  /// Whether both may be the same.
  boolean agrees(Traits other) {
    return agree(gender, Gender.OPEN, other.gender)
        && agree(number, Count.OPEN, other.number)
        && natureAgrees(other);
  }

  private static <T> boolean agree(T mine, T open, T yours) {
    return mine.equals(open) || yours.equals(open) || mine.equals(yours);
  }

  /// A body and a state are both an "it" (the Kremlin, Russia).
  private boolean natureAgrees(Traits other) {
    boolean bodies = isBody(nature) && isBody(other.nature);
    return bodies || agree(nature, Nature.OPEN, other.nature);
  }

  private static boolean isBody(Nature nature) {
    return nature == Nature.BODY || nature == Nature.STATE;
  }

  /// What both show together.
  Traits with(Traits other) {
    return new Traits(
        gender == Gender.OPEN ? other.gender : gender,
        number == Count.OPEN ? other.number : number,
        nature == Nature.OPEN ? other.nature : nature);
  }

  boolean isPerson() {
    return nature == Nature.PERSON;
  }

  /// Whether it can act: a person, body or state.
  boolean isActor() {
    return nature == Nature.PERSON || nature == Nature.BODY || nature == Nature.STATE;
  }
}
