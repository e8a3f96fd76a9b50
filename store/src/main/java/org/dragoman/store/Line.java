package org.dragoman.store;

/// A line of the record, as it is shown: with corrections applied, which it then names in
/// `corrected`.
///
/// @param id of the object. A series of tension has `tension:SOURCE>TARGET`, the briefing
///   `briefing`
/// @param json the object of `docs/record-format.md`, in one line; offsets are code points
/// @param words what it says in words: the content of a statement, the sentence of an event, the
///   proposition of a claim, the fullest version of a quotation, a name, a title; of an incident
///   the sentence of its first report. Blank where there are none, and for an article, whose text
///   is in its object
public record Line(LineKind kind, String id, String json, String words) {}
