package org.dragoman.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.extract.actor.Cast;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Standing;
import org.dragoman.model.finding.When;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.TimeExpression;
import org.dragoman.model.reading.Token;

/// Dates that an event takes from another of its article: "On Sunday he accused ... He warned ..."
/// goes on in one scene; a headline sums up what the body dates.
final class SharedDates {
  /// How many sentences a scene goes on without naming its time again.
  private static final int LONGEST = 5;

  private final Reading reading;
  private final Cast cast;
  private final List<Event> events;
  private Optional<Scene> scene = Optional.empty();

  private SharedDates(Reading reading, Cast cast, List<Event> events) {
    this.reading = reading;
    this.cast = cast;
    this.events = events;
  }

  /// The events, in their order, with the dates that others give them.
  ///
  /// @param events of one article, in text order
  static List<Event> fill(Reading reading, Cast cast, List<Event> events) {
    return new SharedDates(reading, cast, events).filled();
  }

  private List<Event> filled() {
    List<Event> filled = new ArrayList<>();
    for (Event event : events) {
      filled.add(inScene(event));
    }
    return filled.stream().map(e -> isSummary(e) ? asInBody(e, filled) : e).toList();
  }

  private Event inScene(Event event) {
    Optional<Sentence> sentence = reading.sentenceAt(event.trigger().start());
    if (sentence.isEmpty()) {
      return event;
    }
    Optional<Token> verb = sentence.get().headOf(event.trigger());
    if (isDated(event)) {
      verb.filter(v -> isMain(sentence.get(), v)).ifPresent(_ -> enter(event, sentence.get()));
      return event;
    }
    Optional<When> given =
        scene
            .filter(s -> s.reaches(sentence.get(), event) && isUnbroken(s, sentence.get()))
            .filter(_ -> verb.filter(v -> goesOn(sentence.get(), v)).isPresent())
            .map(Scene::when);
    return isOpen(event) ? given.map(when -> dated(event, when)).orElse(event) : event;
  }

  /// Whether all sentences between tell of those who act in the scene, and none of another time.
  private boolean isUnbroken(Scene from, Sentence to) {
    return reading.sentences().subList(from.sentence() + 1, to.index()).stream()
        .allMatch(between ->
            !namesDay(between)
                && between
                    .childOf(between.root(), Relation.NSUBJ)
                    .flatMap(subject -> cast.at(between, subject))
                    .filter(who -> from.actors().contains(who.actor().id()))
                    .isPresent());
  }

  private boolean namesDay(Sentence sentence) {
    return reading.timesIn(sentence.span()).stream()
        .filter(t -> t.kind() == TimeExpression.Kind.DATE || t.kind() == TimeExpression.Kind.TIME)
        .flatMap(t -> t.value().stream())
        .anyMatch(v -> Character.isDigit(v.charAt(0)));
  }

  private void enter(Event event, Sentence sentence) {
    scene = Optional.of(new Scene(sentence.index(), actors(event.sources()), event.date()));
  }

  /// "He warned ...": plain past, main clause, a pronoun for the one who acted before.
  private static boolean goesOn(Sentence sentence, Token verb) {
    boolean pronoun =
        sentence.childOf(verb, Relation.NSUBJ).filter(s -> s.xpos().equals("PRP")).isPresent();
    boolean perfect = sentence.childOf(verb, Relation.AUX).isPresent();
    return verb.xpos().equals("VBD") && pronoun && !perfect && isMain(sentence, verb);
  }

  private static boolean isMain(Sentence sentence, Token verb) {
    return switch (ClauseOf.head(sentence, verb).relation()) {
      case ROOT, PARATAXIS -> true;
      default -> false;
    };
  }

  private static boolean isDated(Event event) {
    return switch (event.date().basis()) {
      case STATED, PASSAGE -> event.standing() instanceof Standing.Happened;
      case ANCHORED, PUBLICATION, NONE -> false;
    };
  }

  private static boolean isOpen(Event event) {
    return event.date().basis() == When.Basis.NONE && event.standing() instanceof Standing.Happened;
  }

  private boolean isSummary(Event event) {
    return isOpen(event)
        && reading.article().passages().stream()
            .filter(p -> p.span().overlaps(event.trigger()))
            .anyMatch(p ->
                switch (p.kind()) {
                  case TITLE, HEADING, TAKEAWAY -> true;
                  case BODY, BYLINE, CAPTION, BOILERPLATE -> false;
                });
  }

  /// The date of the body's events of the same kind between the same parties, if there is just one.
  private Event asInBody(Event event, List<Event> all) {
    Set<String> days =
        all.stream()
            .filter(e -> isDated(e) && !isSummary(e) && isSame(e, event))
            .flatMap(e -> e.date().value().stream())
            .collect(Collectors.toSet());
    return days.size() == 1
        ? dated(event, new When(days.stream().findFirst(), When.Basis.PASSAGE))
        : event;
  }

  private static boolean isSame(Event one, Event other) {
    return one.code().type() == other.code().type()
        && meet(actors(one.sources()), actors(other.sources()))
        && meet(actors(one.targets()), actors(other.targets()));
  }

  private static boolean meet(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private static Set<String> actors(List<Participant> side) {
    Set<String> ids = new HashSet<>();
    side.forEach(p -> p.actor().ifPresent(ids::add));
    return ids;
  }

  private static Event dated(Event event, When when) {
    return new Event(
        event.id(),
        event.evidence(),
        event.trigger(),
        event.sources(),
        event.targets(),
        event.code(),
        event.standing(),
        when,
        event.place(),
        event.quantities(),
        event.within(),
        event.derivation(),
        event.mentions());
  }

  /// What the text was last telling.
  ///
  /// @param sentence where its time is named
  /// @param actors who acted
  private record Scene(int sentence, Set<String> actors, When date) {
    boolean reaches(Sentence other, Event event) {
      int later = other.index() - sentence;
      return later >= 1 && later <= LONGEST && meet(actors, SharedDates.actors(event.sources()));
    }

    When when() {
      return new When(date.value(), When.Basis.PASSAGE);
    }
  }
}
