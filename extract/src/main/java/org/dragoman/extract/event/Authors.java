package org.dragoman.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.extract.syntax.Clause;
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

  private static final Set<String> CHARGES =
      Set.of("claim", "allegation", "accusation", "charge", "assertion", "insinuation");

  private static final Set<String> DENYING = Set.of("deny", "dispute");

  private record Charge(List<Resolved> by, Set<String> against) {}

  private final List<Deed> deeds = new ArrayList<>();
  private final List<Charge> charges = new ArrayList<>();

  /// Remembers an act of force with its author, for judgements that follow.
  void remember(CodedEvent event) {
    boolean force = event.type() == EventType.ASSAULT || event.type() == EventType.COERCE;
    if (force && !event.content() && !event.sources().isEmpty()) {
      deeds.addFirst(new Deed(countries(event.targets()), event.sources()));
    }
    if (event.sense().code().startsWith("112") && !event.sources().isEmpty()) {
      charges.addFirst(new Charge(event.sources(), ids(event.targets())));
    }
  }

  /// The event with the author of the judged deed as its target, if the article has named one.
  CodedEvent judged(Sentence sentence, CodedEvent event) {
    if (event.type() == EventType.REJECT && event.targets().isEmpty()) {
      return answered(sentence, event);
    }
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
        .orElseGet(() -> namesVictim(sentence, event) ? event.against(List.of()) : event);
  }

  /// Whether the targets are those that the judged deed was done to: "condemned the attack on Klow"
  /// blames nobody by name.
  private static boolean namesVictim(Sentence sentence, CodedEvent event) {
    Set<Integer> heads =
        event.targets().stream()
            .flatMap(t -> sentence.headOf(t.mention()).stream())
            .map(Token::index)
            .collect(Collectors.toUnmodifiableSet());
    return Slots.in(sentence, event.trigger(), "obj").stream()
        .filter(noun -> DEEDS.contains(Slots.lemma(noun)))
        .flatMap(noun -> Clause.oblique(sentence, noun, "on", "in", "against", "of", "at"))
        .anyMatch(victim -> heads.contains(victim.index()));
  }

  /// "denied all allegations", "denied having taken part": whoever has accused him before is
  /// contradicted.
  private CodedEvent answered(Sentence sentence, CodedEvent event) {
    Set<String> own = ids(event.sources());
    boolean ofCharges =
        Slots.in(sentence, event.trigger(), "obj").stream()
            .anyMatch(noun -> CHARGES.contains(singular(Slots.lemma(noun))));
    boolean ofDeeds =
        DENYING.contains(Slots.lemma(event.trigger()))
            && !Slots.clauses(sentence, event.trigger()).isEmpty();
    if (!ofCharges && !ofDeeds) {
      return event;
    }
    return charges.stream()
        .filter(charge -> charge.against().stream().anyMatch(own::contains))
        .findFirst()
        .map(charge -> event.against(charge.by()))
        .orElse(event);
  }

  private static String singular(String lemma) {
    return lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  private static Set<String> ids(List<Resolved> side) {
    return side.stream().map(r -> r.actor().id()).collect(Collectors.toUnmodifiableSet());
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
        .collect(Collectors.toUnmodifiableSet());
  }
}
