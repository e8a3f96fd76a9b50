package org.dragoman.model.finding;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.Citation;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;

/// What one article reports that somebody did to somebody, with how it stands.
///
/// @param evidence the sentence
/// @param trigger the words that name the deed
/// @param sources who did it
/// @param targets to whom
/// @param code what kind of deed
/// @param standing how it stands
/// @param date when it took place
/// @param place where, if known; an actor's country is no place
/// @param quantities numbers that belong to it
/// @param within id of the statement in whose content it stands
public record Event(
    String id,
    Citation evidence,
    Span trigger,
    List<Participant> sources,
    List<Participant> targets,
    EventCode code,
    Standing standing,
    When date,
    Optional<Place> place,
    List<Quantity> quantities,
    Optional<String> within,
    Derivation derivation)
    implements Finding {
  public Event {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    quantities = List.copyOf(quantities);
  }
}
