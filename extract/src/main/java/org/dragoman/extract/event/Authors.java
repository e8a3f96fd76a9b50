package org.dragoman.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// Who did what others judge: whoever condemns "the Venezuela intervention" blames its author, whom
/// the article has named with the deed, not the country that suffered it.
final class Authors {
  private static final Set<String> DEEDS =
      Set.of(
          "intervention",
          "operation",
          "raid",
          "invasion",
          "attack",
          "strike",
          "airstrike",
          "bombing",
          "incursion",
          "offensive",
          "aggression",
          "assault",
          "capture",
          "occupation");

  private record Deed(Set<String> victims, List<Resolved> authors) {}

  private final List<Deed> deeds = new ArrayList<>();

  /// Remembers an act of force with its author, for judgements that follow.
  void remember(CodedEvent event) {
    boolean force = event.type() == EventType.ASSAULT || event.type() == EventType.COERCE;
    if (force && !event.content() && !event.sources().isEmpty()) {
      deeds.addFirst(new Deed(countries(event.targets()), event.sources()));
    }
  }

  /// The event with the author of the judged deed as its target, if the article has named one.
  CodedEvent judged(Sentence sentence, CodedEvent event) {
    boolean judges = event.type() == EventType.ACCUSE || event.type() == EventType.REJECT;
    if (!judges || !namesDeed(sentence, event.trigger())) {
      return event;
    }
    Set<String> places = countries(event.targets());
    return deeds.stream()
        .filter(deed -> deed.victims().stream().anyMatch(places::contains))
        .filter(deed -> deed.authors().stream().noneMatch(a -> isOf(a.actor(), places)))
        .findFirst()
        .map(deed -> event.against(deed.authors()))
        .orElse(event);
  }

  /// Whether the object is a deed that the phrase itself ascribes to nobody.
  private static boolean namesDeed(Sentence sentence, Token trigger) {
    return Slots.in(sentence, trigger, "obj").stream()
        .filter(noun -> DEEDS.contains(Slots.lemma(noun)))
        .anyMatch(noun -> sentence.childOf(noun, Relation.NMOD_POSS).isEmpty());
  }

  private static boolean isOf(Actor actor, Set<String> countries) {
    return actor.country().filter(countries::contains).isPresent();
  }

  private static Set<String> countries(List<Resolved> side) {
    return side.stream()
        .map(r -> r.actor().country())
        .flatMap(Optional::stream)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }
}
