package org.dragoman.model.article;

/// An input, or a part of one, that could not be used.
///
/// @param where file, with line or byte where that is known
/// @param found what was found
/// @param expected what would have been right, or what the user can do
public record Dropped(String where, String found, String expected) {}
