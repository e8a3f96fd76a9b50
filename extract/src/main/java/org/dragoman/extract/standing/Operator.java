package org.dragoman.extract.standing;

import java.util.Optional;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Participant;

/// Something between an event's word and the top of its sentence that decides how the event stands.
///
/// @param rule what found it: the kind of place in the tree
/// @param scope what it does
/// @param word the deciding word's lemma
/// @param span the deciding words
/// @param holder who says, threatens, demands, denies, as far as the tree shows
record Operator(
    String rule, ScopeClass scope, String word, Span span, Optional<Participant> holder) {}
