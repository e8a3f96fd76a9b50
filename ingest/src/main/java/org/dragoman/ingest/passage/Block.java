package org.dragoman.ingest.passage;

import org.dragoman.model.Span;

/// A paragraph or line whose kind is to be decided.
///
/// @param span where it stands, without white space at its ends
/// @param words its words
/// @param role what the markup says it is
/// @param afterGap whether a blank line stands before it
public record Block(Span span, String words, Role role, boolean afterGap) {
  /// The number of words, separated by white space.
  public int length() {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < words.length(); i++) {
      boolean blank = Character.isWhitespace(words.charAt(i));
      count += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return count;
  }

  /// Whether it ends as a sentence does, quotation marks and brackets aside.
  boolean endsAsSentence() {
    for (int i = words.length() - 1; i >= 0; i--) {
      char c = words.charAt(i);
      if (".!?…".indexOf(c) >= 0) {
        return true;
      }
      if ("\"'”’»)]".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }
}
