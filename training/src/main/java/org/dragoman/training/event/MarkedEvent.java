package org.dragoman.training.event;

import java.util.Optional;
import org.dragoman.model.Span;
import org.dragoman.model.finding.StandingKind;

/// An exemplar: a sentence with a source, a target and what passes between them.
///
/// @param file where it stands
/// @param line its line there, from 1
/// @param code CAMEO code; empty if nothing passes
/// @param standing how the deed stands
/// @param text the sentence without marks
/// @param source who does it
/// @param target to whom
record MarkedEvent(
    String file,
    int line,
    Optional<String> code,
    StandingKind standing,
    String text,
    Span source,
    Span target) {}
