package org.dragoman.extract.actor;

/// A word of a phrase, ready for comparison.
///
/// @param text its letters, without points and possessive mark
/// @param folded lower case without accents
/// @param possessive whether it ends in 's
/// @param closes whether a comma, semicolon or colon follows
/// @param start offset of its first letter in the phrase
/// @param end offset behind its last letter in the phrase
record Word(String text, String folded, boolean possessive, boolean closes, int start, int end) {
  boolean isCapitalised() {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  /// Whether all its letters are capitals, as in an acronym.
  boolean isAcronym() {
    return text.equals(text.toUpperCase(java.util.Locale.ROOT)) && isCapitalised();
  }
}
