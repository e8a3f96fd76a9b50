package org.dragoman.model.finding;

import org.dragoman.model.Citation;

/// A stretch that looks like a statement and is none.
///
/// @param evidence the words
/// @param why `scare-quote`, `title-of-work`, `nickname` ...
public record Rejected(Citation evidence, String why) {}
