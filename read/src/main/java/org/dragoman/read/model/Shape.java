package org.dragoman.read.model;

/// The case of a word, which the uncased vocabulary lacks; given to the encoder as a token type.
final class Shape {
  private static final int LOWER = 0;
  private static final int TITLE = 1;
  private static final int CAPITALS = 2;
  private static final int MIXED = 3;
  private static final int ONE_CAPITAL = 4;
  private static final int DIGITS = 5;

  private Shape() {}

  /// The number of a word's shape.
  static int of(String word) {
    if (word.chars().anyMatch(Character::isDigit)) {
      return DIGITS;
    }
    int[] letters = word.chars().filter(Character::isLetter).toArray();
    long capitals = word.chars().filter(c -> Character.isLetter(c) && Character.isUpperCase(c)).count();
    if (capitals == 0) {
      return LOWER;
    }
    if (capitals == letters.length) {
      return capitals > 1 ? CAPITALS : ONE_CAPITAL;
    }
    return capitals == 1 && Character.isUpperCase(letters[0]) ? TITLE : MIXED;
  }
}
