package org.dragoman.evaluation.times;

import org.dragoman.model.Span;

/// A time as marked or as found.
///
/// @param span in the paragraph's text
/// @param kind TIMEX3 type, DATE, TIME, DURATION or SET
/// @param value TIMEX3 value; blank if the time was left unresolved
public record Timex(Span span, String kind, String value) {}
