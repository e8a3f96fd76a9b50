package org.dragoman.read.coreference;

/// A phrase with all that describes its head: determiner, adjectives, complements, clauses and
/// apposition, without what is coordinated with it.
///
/// @param sentence index of the sentence
/// @param first index of its first word in the sentence
/// @param last index of its last word
/// @param head index of its head word
public record Phrase(int sentence, int first, int last, int head) {
  boolean contains(Phrase other) {
    return sentence == other.sentence && first <= other.first && other.last <= last;
  }
}
