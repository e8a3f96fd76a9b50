package org.dragoman.store.line;

import java.util.Optional;

/// A line from which a line of several articles is made, as far as that one needs it.
///
/// @param id of the event, statement, claim or article
/// @param number by which the store knows it
/// @param article id of its article
/// @param outlet that published it
/// @param happened when it took place or was said
/// @param reported the day of publication, or [Days#NEVER]
/// @param words what it says
public record Part(
    String id,
    long number,
    String article,
    Optional<String> outlet,
    Days happened,
    int reported,
    String words) {}
