package org.dragoman.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.finding.Place;
import org.dragoman.model.finding.Quantity;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// Where an event took place and which numbers belong to it.
final class EventSetting {
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "along",
          "off",
          "outside",
          "inside",
          "around",
          "across",
          "over",
          "throughout",
          "aboard",
          "within",
          "on");

  private EventSetting() {}

  /// The place that a locative preposition puts in the event's own clause, the nearest to its word.
  static Optional<Place> place(Sentence sentence, Token trigger, List<Place> places) {
    return places.stream()
        .filter(p -> sentence.span().contains(p.span()))
        .filter(p -> isLocated(sentence, p, trigger))
        .min(Comparator.comparingInt(p -> distance(sentence, p, trigger)));
  }

  private static boolean isLocated(Sentence sentence, Place place, Token trigger) {
    return sentence
        .headOf(place.span())
        .filter(head -> ClauseOf.same(sentence, head, trigger))
        .filter(head -> locative(sentence, head))
        .isPresent();
  }

  /// "in Caracas", "along the Venezuela border", "in the city of Ocaña".
  private static boolean locative(Sentence sentence, Token head) {
    Token at = head;
    while (at.is(Relation.COMPOUND) || at.is(Relation.AMOD) || at.is(Relation.FLAT)) {
      Optional<Token> up = sentence.headOf(at);
      if (up.isEmpty()) {
        return false;
      }
      at = up.get();
    }
    return sentence.childrenOf(at, Relation.CASE).anyMatch(c -> LOCATIVE.contains(Slots.lemma(c)));
  }

  private static int distance(Sentence sentence, Place place, Token trigger) {
    Token head = sentence.headOf(place.span()).orElse(trigger);
    return Math.abs(head.index() - trigger.index());
  }

  /// The numbers in the event's own clause.
  static List<Quantity> quantities(Sentence sentence, Token trigger, List<Quantity> all) {
    return all.stream()
        .filter(q -> sentence.span().contains(q.span()))
        .filter(q ->
            sentence
                .headOf(q.span())
                .filter(head -> ClauseOf.same(sentence, head, trigger))
                .isPresent())
        .toList();
  }
}
