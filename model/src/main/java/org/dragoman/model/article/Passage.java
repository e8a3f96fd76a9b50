package org.dragoman.model.article;

import org.dragoman.model.Span;

/// A stretch of an article of one kind, usually a paragraph.
///
/// @param span where it stands
/// @param kind what it is
/// @param why the heuristic that decided, `plain`, `biography-opening`
public record Passage(Span span, PassageKind kind, String why) {}
