package org.dragoman.model.reading;

import org.dragoman.model.Span;

/// A word of a sentence with its place in the sentence's tree.
///
/// @param index position in the sentence, from 0
/// @param span where it stands in the article
/// @param text its letters
/// @param lemma dictionary form, lower case but for names
/// @param upos universal part of speech
/// @param xpos Penn tag
/// @param head index of the word it depends on, or [#ROOT]
/// @param relation how it depends on it
public record Token(
    int index,
    Span span,
    String text,
    String lemma,
    Upos upos,
    String xpos,
    int head,
    Relation relation) {
  /// The head of the word that depends on none.
  public static final int ROOT = -1;

  public boolean isRoot() {
    return head == ROOT;
  }

  public boolean is(Relation wanted) {
    return relation == wanted;
  }

  public boolean is(Upos wanted) {
    return upos == wanted;
  }
}
