package org.dragoman.read.model;

/// How a word is written. The vocabulary is lower case; its shape gives a word back what that
/// loses.
enum Shape {
  /// Lower case, or no letter at all.
  LOWER(0),
  TITLE(1),
  CAPITALS(2),
  MIXED(3),
  SINGLE_CAPITAL(4),
  DIGITS(5);

  private final int number;

  Shape(int number) {
    this.number = number;
  }

  /// The network's number for the shape.
  int number() {
    return number;
  }

  static Shape of(String word) {
    int upper = 0;
    int lower = 0;
    boolean opensUpper = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isDigit(c)) {
        return DIGITS;
      }
      if (Character.isLetter(c)) {
        boolean capital = Character.isUpperCase(c);
        opensUpper |= capital && upper + lower == 0;
        upper += capital ? 1 : 0;
        lower += capital ? 0 : 1;
      }
    }
    return of(upper, lower, opensUpper);
  }

  private static Shape of(int upper, int lower, boolean opensUpper) {
    if (upper == 0) {
      return LOWER;
    }
    if (lower == 0) {
      return upper > 1 ? CAPITALS : SINGLE_CAPITAL;
    }
    return opensUpper && upper == 1 ? TITLE : MIXED;
  }
}
