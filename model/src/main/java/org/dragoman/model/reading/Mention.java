package org.dragoman.model.reading;

import org.dragoman.model.Span;

/// A phrase that stands for somebody or something: the Colombian president, Petro, he, his.
///
/// @param span from the first to the last word of the phrase, without relative clauses and
///   appositions
/// @param kind what form it has
/// @param sentence index of the sentence
/// @param head index of the phrase's head word in the sentence
/// @param chain number of the chain it belongs to; mentions of one chain stand for the same
public record Mention(Span span, Kind kind, int sentence, int head, int chain) {
  /// The form of a mention.
  public enum Kind {
    NAME,
    /// A common noun phrase: the president, officials.
    NOMINAL,
    /// he, they, itself, who.
    PRONOUN,
    /// his, their.
    POSSESSIVE
  }
}
