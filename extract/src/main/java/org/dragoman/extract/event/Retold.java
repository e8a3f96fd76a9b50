package org.dragoman.extract.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// Which events of a sentence are told by another of its events already: in "shelled the town,
/// killing eight" the dead are the shelling's, in "the raid killed nine" the raid's, and what
/// somebody "was jailed for" or "gave permission for" is no deed of its own.
final class Retold {
  private static final Set<String> REASONS = Set.of("for", "after", "over");

  private Retold() {}

  /// Whether another event tells it.
  static boolean is(Sentence sentence, CodedEvent event, List<CodedEvent> all) {
    return isAttribute(event)
        || all.stream()
            .filter(other -> !other.equals(event) && !other.content())
            .anyMatch(other ->
                isEffect(sentence, event, other)
                    || isByDeed(sentence, event, other)
                    || isAllowed(sentence, event, other));
  }

  /// "officials accused of bribery": words that are held against somebody, by nobody.
  private static boolean isAttribute(CodedEvent event) {
    return event.trigger().is(Relation.ACL)
        && event.sources().isEmpty()
        && event.type() == EventType.ACCUSE;
  }

  /// "bombarded the city, killing eight", "launched a strike, widening its campaign".
  private static boolean isEffect(Sentence sentence, CodedEvent event, CodedEvent other) {
    Token word = event.trigger();
    boolean participle = word.is(Relation.ADVCL) && word.xpos().equals("VBG");
    return participle
        && sentence.headOf(word).filter(h -> other.sense().triggers().contains(h)).isPresent()
        && sentence.childOf(word, Relation.MARK).isEmpty()
        && event.type() == other.type()
        && tellsNoOther(event, other);
  }

  /// "the raid on the town killed nine": the subject is itself the deed.
  private static boolean isByDeed(Sentence sentence, CodedEvent event, CodedEvent other) {
    Optional<Token> agent = Clause.agentOf(sentence, event.trigger());
    return event.type() == other.type()
        && agent.filter(a -> a.index() == other.trigger().index()).isPresent()
        && tellsNoOther(event, other);
  }

  /// Cooperation in the reason of a punishment, or that another is allowed or refused.
  private static boolean isAllowed(Sentence sentence, CodedEvent event, CodedEvent other) {
    Token word = event.trigger();
    boolean cooperation =
        switch (event.type().quad()) {
          case MATERIAL_COOPERATION, VERBAL_COOPERATION -> true;
          case MATERIAL_CONFLICT, VERBAL_CONFLICT -> false;
        };
    boolean below =
        sentence.headOf(word).filter(h -> isOf(sentence, h, other.trigger())).isPresent();
    return cooperation && below && (isReason(sentence, word, other) || isPermitted(word, other));
  }

  private static boolean isOf(Sentence sentence, Token head, Token trigger) {
    return head.index() == trigger.index()
        || sentence
            .childrenOf(trigger, Relation.OBJ, Relation.OBL)
            .anyMatch(c -> c.index() == head.index());
  }

  private static boolean isReason(Sentence sentence, Token word, CodedEvent other) {
    boolean hostile =
        switch (other.type()) {
          case COERCE, ACCUSE, SANCTION -> true;
          case AGREE,
              CONSULT,
              SUPPORT,
              CONCEDE,
              COOPERATE,
              AID,
              RETREAT,
              REQUEST,
              REJECT,
              THREATEN,
              PROTEST,
              MOBILIZE,
              ASSAULT ->
              false;
        };
    return hostile
        && word.is(Relation.ADVCL)
        && sentence
            .childrenOf(word, Relation.MARK, Relation.CASE)
            .anyMatch(m -> REASONS.contains(Slots.lemma(m)));
  }

  private static boolean isPermitted(Token word, CodedEvent other) {
    boolean inside = word.is(Relation.XCOMP) || word.is(Relation.ACL) || word.is(Relation.ADVCL);
    return inside && word.xpos().equals("VB") && other.type() == EventType.REJECT;
  }

  /// Whether an event has nobody who would not be in the other, but for those of no country.
  private static boolean tellsNoOther(CodedEvent event, CodedEvent other) {
    Set<String> known = new HashSet<>(countries(other.targets()));
    known.addAll(countries(other.sources()));
    boolean targets = known.containsAll(countries(event.targets()));
    List<String> sources = countries(other.sources());
    return targets && sources.containsAll(countries(event.sources()));
  }

  private static List<String> countries(List<Resolved> side) {
    return side.stream().flatMap(r -> r.actor().country().stream()).toList();
  }
}
