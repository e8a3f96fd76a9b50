package org.dragoman.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.EventCode;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Place;
import org.dragoman.model.finding.Quantity;
import org.dragoman.model.finding.When;

/// Makes one event of its tellings: it rests on the fullest, keeps that one's id, and takes from
/// the others what that one leaves open.
final class Joined {
  private static final Comparator<Telling> FULLEST =
      Comparator.comparing((Telling t) -> t.part().isSummary())
          .thenComparing(Comparator.comparingInt(Telling::fullness).reversed())
          .thenComparing(Comparator.comparingInt((Telling t) -> t.content().size()).reversed())
          .thenComparing(t -> t.event().trigger())
          .thenComparing(t -> t.event().id());

  private Joined() {}

  /// The event that some tellings tell.
  static Event of(List<Telling> tellings) {
    List<Event> events = tellings.stream().sorted(FULLEST).map(Telling::event).toList();
    Event best = events.getFirst();
    List<Event> others =
        events.stream()
            .skip(1)
            .sorted(Comparator.comparing(Event::trigger).thenComparing(Event::id))
            .toList();
    return others.isEmpty() ? best : joined(best, events, others);
  }

  private static Event joined(Event best, List<Event> all, List<Event> others) {
    return new Event(
        best.id(),
        best.evidence(),
        best.trigger(),
        side(all, Event::sources),
        side(all, Event::targets),
        code(all),
        best.standing(),
        date(best, others),
        place(best, all),
        quantities(all),
        best.within(),
        best.derivation(),
        others);
  }

  /// Of the fullest telling that names anybody there.
  private static List<Participant> side(
      List<Event> events, Function<Event, List<Participant>> side) {
    return events.stream().map(side).filter(s -> !s.isEmpty()).findFirst().orElse(List.of());
  }

  private static EventCode code(List<Event> events) {
    return events.stream().map(Event::code).reduce(Codes::finer).orElseThrow();
  }

  /// The date of the best telling if the text gives it, else the surest of another's: for the event
  /// that is a time elsewhere in the text.
  private static When date(Event best, List<Event> others) {
    Optional<When> elsewhere =
        others.stream()
            .map(Event::date)
            .filter(d -> d.value().isPresent())
            .min(
                Comparator.comparing(When::basis)
                    .thenComparingInt(d -> -d.value().map(String::length).orElse(0)));
    boolean better =
        elsewhere.filter(d -> d.basis().compareTo(best.date().basis()) < 0).isPresent()
            && best.date().basis().compareTo(When.Basis.ANCHORED) > 0;
    return better
        ? elsewhere
            .map(d -> d.basis() == When.Basis.STATED ? new When(d.value(), When.Basis.PASSAGE) : d)
            .orElseThrow()
        : best.date();
  }

  /// The finest place of a deed, the fullest telling's of equals. What is only said has none but
  /// that of its own sentence: a place in another belongs to what is spoken of.
  private static Optional<Place> place(Event best, List<Event> events) {
    return switch (best.code().type().quad()) {
      case VERBAL_COOPERATION, VERBAL_CONFLICT -> best.place();
      case MATERIAL_COOPERATION, MATERIAL_CONFLICT ->
          events.stream()
              .flatMap(e -> e.place().stream())
              .min(Comparator.comparing(Place::precision));
    };
  }

  private static List<Quantity> quantities(List<Event> events) {
    Set<Span> seen = new HashSet<>();
    List<Quantity> all = new ArrayList<>();
    events.forEach(e -> e.quantities().stream().filter(q -> seen.add(q.span())).forEach(all::add));
    all.sort(Comparator.comparing(Quantity::span));
    return all;
  }
}
