package org.dragoman.read.text;

import org.dragoman.model.Span;

/// A word, number or mark of a text.
///
/// @param span where it stands; never empty, never through the middle of a character
/// @param text its letters
public record Word(Span span, String text) {
  static Word of(String text, int start, int end) {
    return new Word(new Span(start, end), text.substring(start, end));
  }

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  boolean is(String other) {
    return text.equals(other);
  }

  boolean opensUpper() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean opensLower() {
    return Character.isLowerCase(text.codePointAt(0));
  }

  /// Whether there is a capital anywhere, as in iPhone.
  boolean hasUpper() {
    return text.chars().anyMatch(Character::isUpperCase);
  }

  /// Whether the word is a year of four digits.
  boolean isYear() {
    return text.length() == 4 && text.chars().allMatch(Character::isDigit);
  }

  boolean hasLetterOrDigit() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
