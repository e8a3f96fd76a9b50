package org.dragoman.model.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.model.Citation;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;

/// What one article reports that somebody did to somebody, with how it stands. An article may tell
/// it several times: in its headline, its lead, its body and its takeaways. The event then rests on
/// the fullest of these mentions and knows the further ones.
///
/// @param evidence the sentence
/// @param trigger the words that name the deed
/// @param sources who did it
/// @param targets to whom
/// @param code what kind of deed
/// @param standing how it stands
/// @param date when it took place, by whichever mention says so most surely
/// @param place where, if known; an actor's country is no place
/// @param quantities numbers that belong to it, of all mentions
/// @param within id of the statement in whose content it stands
/// @param mentions where else the article tells it, in text order, each as its own sentence has it;
///   they have none themselves
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
    Derivation derivation,
    List<Event> mentions)
    implements Finding {
  public Event {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    quantities = List.copyOf(quantities);
    mentions = List.copyOf(mentions);
    if (mentions.stream().anyMatch(m -> !m.mentions().isEmpty())) {
      throw new IllegalArgumentException("a mention of an event has no mentions itself");
    }
  }

  /// The event itself, then its further mentions.
  public Stream<Event> told() {
    return Stream.concat(Stream.of(this), mentions.stream());
  }
}
