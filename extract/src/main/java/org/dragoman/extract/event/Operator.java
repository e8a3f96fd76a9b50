package org.dragoman.extract.event;

/// What a word does with the deed that it speaks of: `threaten to attack` is a threat, not an
/// attack.
enum Operator {
  /// The word names a deed of its own.
  PLAIN,
  /// The word only carries the deed of its object: issue a warning.
  LIGHT,
  /// In this use the word names no deed.
  NONE,
  APPEAL,
  DEMAND,
  INTEND,
  REFUSE,
  THREATEN,
  WARN,
  ACCUSE,
  HALT;

  /// Whether it only carries or ends the deed of its object.
  boolean carries() {
    return this == LIGHT || this == HALT;
  }

  boolean composes() {
    return this != PLAIN && this != NONE;
  }
}
