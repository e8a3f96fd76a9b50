package org.dragoman.read.parse;

import org.dragoman.model.reading.Relation;

/// What the network makes of a word.
///
/// @param head position of the word it depends on, from 0, or
///   [org.dragoman.model.reading.Token#ROOT]
/// @param relation how it depends on it
/// @param tag Penn tag
/// @param name its part in a proper name
public record ParsedWord(int head, Relation relation, String tag, NameTag name) {}
