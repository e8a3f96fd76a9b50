package org.dragoman.model.reading;

import org.dragoman.model.Span;

/// A proper name in a sentence.
///
/// @param span where it stands, without article or title
/// @param kind what it names
/// @param sentence index of the sentence
/// @param head index of the word of the name that the others depend on
public record Name(Span span, Kind kind, int sentence, int head) {
  /// What a name stands for.
  public enum Kind {
    PERSON,
    ORGANIZATION,
    LOCATION
  }
}
