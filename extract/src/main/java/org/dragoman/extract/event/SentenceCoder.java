package org.dragoman.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.finding.ActorMention;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Codes the events of a sentence: every trigger with its source and target.
final class SentenceCoder {
  private static final List<String> VERB_TARGETS =
      List.of("obj", "to", "with", "against", "on", "at", "from", "in");
  private static final List<String> INNER = List.of("inf", "that");

  private final Codebook codebook;
  private final SenseFinder senses;
  private final Mutual mutual = Mutual.shipped();

  SentenceCoder(EventTables tables) {
    this.codebook = tables.codebook();
    this.senses = new SenseFinder(tables);
  }

  /// All events that the sentence's words name, in text order; political or not.
  List<CodedEvent> code(Sentence sentence, ActorSearch actors) {
    Map<Integer, Sense> found = new LinkedHashMap<>();
    for (Token token : sentence.tokens()) {
      senses.at(sentence, token, actors).ifPresent(s -> found.put(token.index(), s));
    }
    Set<Integer> inside = inside(sentence, found);
    List<CodedEvent> events = new ArrayList<>();
    for (Sense sense : found.values()) {
      if (!inside.contains(sense.trigger().index())) {
        CodedEvent event = event(sentence, sense, actors);
        events.add(event);
        contentOf(sentence, event, actors).ifPresent(events::add);
      }
    }
    return events;
  }

  /// Triggers that belong to another's meaning: the deed of an operator, the noun of a light verb.
  private static Set<Integer> inside(Sentence sentence, Map<Integer, Sense> found) {
    Set<Integer> inside = new HashSet<>();
    for (Sense sense : found.values()) {
      List<Token> triggers = sense.triggers();
      triggers.subList(1, triggers.size()).forEach(t -> inside.add(t.index()));
      if (sense.trigger().is(Upos.VERB)) {
        sense.entry().conditions().forEach(c -> addWords(sentence, sense.trigger(), c, inside));
      }
    }
    return inside;
  }

  private static void addWords(
      Sentence sentence, Token trigger, Condition condition, Set<Integer> inside) {
    if (condition instanceof Condition.Argument(var slot, var words)) {
      Set<String> named = words.orElse(Set.of());
      Slots.in(sentence, trigger, slot).stream()
          .filter(n -> Slots.names(sentence, n, named))
          .forEach(n -> inside.add(n.index()));
    }
  }

  private CodedEvent event(Sentence sentence, Sense sense, ActorSearch actors) {
    List<Resolved> named = targets(sentence, sense, actors);
    List<Resolved> sources = withoutHome(sources(sentence, sense, actors), named);
    List<Resolved> targets = without(named, sources);
    EventType type = codebook.get(sense.code()).type();
    boolean together = targets.isEmpty() && sources.size() > 1 && mutual.amongThemselves(sense);
    String frame = sense.trigger().is(Upos.NOUN) ? "event/noun-frame@" : "event/verb-frame@";
    String rule = frame + sense.rows() + (sense.turned() ? ", turned" : "");
    return new CodedEvent(
        sense,
        type,
        sources,
        together ? sources : targets,
        false,
        Optional.empty(),
        false,
        rule,
        Optional.empty());
  }

  /// "The government thanked China": where an unnamed government would be that of the very state
  /// that is named as the other side, it is another's.
  private static List<Resolved> withoutHome(List<Resolved> sources, List<Resolved> targets) {
    return sources.stream()
        .filter(s ->
            s.kind() != ActorMention.Kind.METONYM
                || s.actor().kind() != ActorKind.STATE
                || targets.stream().noneMatch(t -> isNamed(t) && isSame(s, t)))
        .toList();
  }

  private static boolean isNamed(Resolved one) {
    return one.kind() == ActorMention.Kind.NAME || one.kind() == ActorMention.Kind.DEMONYM;
  }

  private static boolean isSame(Resolved one, Resolved other) {
    return one.actor().id().equals(other.actor().id());
  }

  /// The act that a threat or an accusation speaks of is an event of its own.
  private Optional<CodedEvent> contentOf(Sentence sentence, CodedEvent outer, ActorSearch actors) {
    Operator operator = outer.sense().entry().operator();
    boolean spoken =
        operator == Operator.THREATEN || operator == Operator.ACCUSE || operator == Operator.WARN;
    Optional<Sense> deed = outer.sense().deed().filter(_ -> spoken);
    if (deed.isEmpty() || !isMaterial(codebook.get(deed.get().code()).type())) {
      return Optional.empty();
    }
    List<Resolved> own = sources(sentence, deed.get(), actors);
    List<Resolved> assumed = operator == Operator.ACCUSE ? outer.targets() : outer.sources();
    List<Resolved> sources = operator == Operator.ACCUSE || own.isEmpty() ? assumed : own;
    List<Resolved> inner = without(targets(sentence, deed.get(), actors), sources);
    List<Resolved> targets =
        inner.isEmpty() && operator != Operator.ACCUSE ? outer.targets() : inner;
    return Optional.of(
        new CodedEvent(
            deed.get(),
            codebook.get(deed.get().code()).type(),
            sources,
            without(targets, sources),
            true,
            outer.sources().stream().findFirst(),
            operator == Operator.ACCUSE,
            "event/content@" + outer.sense().rows(),
            Optional.empty()));
  }

  private static boolean isMaterial(EventType type) {
    return type.quad() == EventType.Quad.MATERIAL_CONFLICT;
  }

  private List<Resolved> sources(Sentence sentence, Sense sense, ActorSearch actors) {
    List<String> slots =
        sense.entry().source().isEmpty() ? List.of("subj") : sense.entry().source();
    boolean said = codebook.get(sense.code()).isSaid();
    for (String slot : slots) {
      for (Token noun : Slots.in(sentence, sense.trigger(), slot)) {
        List<Resolved> own = actors.owner(sentence, noun);
        List<Resolved> found = own.isEmpty() && said ? actors.author(sentence, noun) : own;
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    boolean carries = sense.entry().operator() == Operator.LIGHT;
    if (carries && sense.deed().isPresent() && Clause.isPassive(sentence, sense.trigger())) {
      return sources(sentence, sense.deed().get(), actors);
    }
    boolean nominal = sense.trigger().is(Upos.NOUN);
    return nominal ? carrierSubject(sentence, sense.trigger(), actors) : List.of();
  }

  /// "Petro is known for his threats", "Moscow's answer was a threat": a noun without an owner may
  /// have the subject of its copula.
  private static List<Resolved> carrierSubject(Sentence sentence, Token noun, ActorSearch actors) {
    return sentence
        .childOf(noun, Relation.NSUBJ)
        .map(subject -> actors.owner(sentence, subject))
        .orElse(List.of());
  }

  private List<Resolved> targets(Sentence sentence, Sense sense, ActorSearch actors) {
    List<String> slots = sense.entry().target().isEmpty() ? VERB_TARGETS : sense.entry().target();
    boolean carried = sense.entry().operator() == Operator.LIGHT;
    if (carried && sense.deed().isPresent()) {
      List<Resolved> found = ofDeed(sentence, sense.deed().get(), actors, false);
      if (!found.isEmpty()) {
        return found;
      }
    }
    for (String slot : slots) {
      List<Resolved> found = inSlot(sentence, sense.trigger(), slot, actors);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return sense
        .deed()
        .map(deed -> ofDeed(sentence, deed, actors, sense.entry().operator() != Operator.INTEND))
        .orElse(List.of());
  }

  /// The target of the deed inside; for demands and refusals its doer stands for it.
  private List<Resolved> ofDeed(Sentence sentence, Sense deed, ActorSearch actors, boolean doer) {
    List<Resolved> own =
        doer && deed.trigger().is(Upos.VERB) ? doer(sentence, deed, actors) : List.of();
    return own.isEmpty() ? targets(sentence, deed, actors) : own;
  }

  private static List<Resolved> doer(Sentence sentence, Sense deed, ActorSearch actors) {
    boolean finite = deed.trigger().is(Relation.CCOMP);
    return finite
        ? sentence
            .childrenOf(deed.trigger(), Relation.NSUBJ)
            .findFirst()
            .map(s -> actors.behind(sentence, s))
            .orElse(List.of())
        : List.of();
  }

  private static List<Resolved> inSlot(
      Sentence sentence, Token trigger, String slot, ActorSearch actors) {
    if (INNER.contains(slot)) {
      return inClause(sentence, trigger, actors);
    }
    for (Token noun : Slots.in(sentence, trigger, slot)) {
      List<Resolved> found = actors.behind(sentence, noun);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /// An actor in the clause that complements the trigger: its subject in a that-clause, else its
  /// object or what its prepositions govern.
  private static List<Resolved> inClause(Sentence sentence, Token trigger, ActorSearch actors) {
    for (Token clause : Slots.clauses(sentence, trigger)) {
      Optional<Token> subject =
          sentence.childrenOf(clause, Relation.NSUBJ, Relation.NSUBJ_PASS).findFirst();
      List<Resolved> found = subject.map(s -> actors.behind(sentence, s)).orElse(List.of());
      if (!found.isEmpty()) {
        return found;
      }
      for (String slot : VERB_TARGETS) {
        List<Resolved> inner = inSlot(sentence, clause, slot, actors);
        if (!inner.isEmpty()) {
          return inner;
        }
      }
    }
    return List.of();
  }

  /// The actors of a list that are not in another.
  static List<Resolved> without(List<Resolved> all, List<Resolved> others) {
    Set<String> ids = new HashSet<>();
    others.forEach(o -> ids.add(o.actor().id()));
    return all.stream().filter(r -> !ids.contains(r.actor().id())).toList();
  }
}
