package org.dragoman.store.sql;

import java.util.Optional;
import org.dragoman.store.line.Portrait;
import org.dragoman.store.line.RecordLine;
import org.dragoman.store.line.Wording;

/// A line, ready to be put into the tables.
///
/// @param number by which the store knows it
/// @param fresh whether there is no line of this number yet
/// @param line as it was extracted
/// @param takenOut whether a correction takes it out
/// @param article number of its article, if it is of one
/// @param whole number of what it is part of
/// @param since revision in which it first appeared
/// @param digest of what it is made from
/// @param portrait by what it is found
/// @param shown its object as it is shown, if a correction touches it
/// @param brief its short form
/// @param wording its words; empty if they stay as they are
record Shown(
    long number,
    boolean fresh,
    RecordLine line,
    boolean takenOut,
    Optional<Long> article,
    Optional<Long> whole,
    long since,
    long digest,
    Portrait portrait,
    Optional<String> shown,
    Optional<String> brief,
    Optional<Wording> wording) {}
