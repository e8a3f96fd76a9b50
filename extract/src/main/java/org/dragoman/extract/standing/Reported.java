package org.dragoman.extract.standing;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// What it does to an event that it stands in what somebody said: the article does not vouch for
/// it, the speaker asserts, denies, promises, threatens or demands it.
final class Reported {
  private static final Set<String> SELF = Set.of("i", "we");
  private static final Set<String> RISK = Set.of("face", "suffer", "pay");

  private final ScopeWords words;

  Reported(ScopeWords words) {
    this.words = words;
  }

  /// How the event stands, given how it stands within the speaker's words.
  ///
  /// @param given whether the speaker's words, as the article puts them, take it for granted
  Verdict in(StandingQuestion question, Statement statement, Verdict inner, boolean given) {
    Optional<Participant> speaker = statement.speaker();
    Optional<Span> cue = statement.cue().stream().findFirst();
    Optional<Span> span = inner.span().isPresent() ? inner.span() : cue;
    return switch (inner.kind()) {
      case HAPPENED, ONGOING, HISTORICAL ->
          isKnown(question, statement, given) ? inner : plain(question, statement, inner, cue);
      case NEGATED -> new Verdict(ofNegated(statement), speaker, span);
      case PLANNED -> announced(question, statement, span);
      case HYPOTHETICAL -> thought(question, statement, inner, span);
      case DEMANDED ->
          new Verdict(StandingKind.DEMANDED, inner.by().isPresent() ? inner.by() : speaker, span);
      case THREATENED, ALLEGED, DENIED -> inner;
    };
  }

  /// Outside a statement: what one says of one's own saying was said by saying so ("rejecting the
  /// charge, he said that he condemned it").
  Verdict own(StandingQuestion question, Verdict verdict) {
    Optional<String> holder = verdict.by().flatMap(Participant::actor);
    boolean self =
        question.speechAct()
            && verdict.kind() == StandingKind.ALLEGED
            && holder.isPresent()
            && holder.equals(agent(question).map(Actor::id));
    return self ? Verdict.PLAIN : verdict;
  }

  private static Optional<Actor> agent(StandingQuestion question) {
    return Clause.agentOf(question.sentence(), question.trigger())
        .flatMap(t -> question.cast().at(question.sentence(), t))
        .map(Resolved::actor);
  }

  /// The article's own knowledge in a report of what somebody said: "suggested that they could face
  /// an operation like the one that captured him". Between quotation marks nothing is.
  private boolean isKnown(StandingQuestion question, Statement statement, boolean given) {
    Token trigger = question.trigger();
    boolean verbatim =
        statement.content().stream()
            .anyMatch(p -> p.verbatim() && p.span().overlaps(trigger.span()));
    Optional<Token> head = question.sentence().headOf(trigger);
    boolean named = Steps.isGiven(question.sentence(), trigger) && trigger.is(Upos.NOUN);
    boolean judged =
        named
            && head.flatMap(h -> words.find(h.lemma(), "V", "noun"))
                .filter(scope -> scope.name().equals("fact"))
                .isPresent();
    boolean beside =
        named
            && head.filter(h -> !statement.extent().contains(h.span()) || isAside(statement, h))
                .filter(h -> statement.cue().stream().noneMatch(c -> c.overlaps(h.span())))
                .isPresent();
    return !verbatim && (given || beside || judged);
  }

  private static boolean isAside(Statement statement, Token head) {
    return statement.content().stream().noneMatch(p -> p.span().contains(head.span()));
  }

  private static StandingKind ofNegated(Statement statement) {
    return switch (statement.force()) {
      case DENY -> StandingKind.ALLEGED;
      case DEMAND, ASK, DOUBT, THREATEN, PROMISE -> StandingKind.HYPOTHETICAL;
      case ASSERT, ACCUSE, WARN, PRAISE, CRITICISE, CONFIRM, AGREE, BELIEVE -> StandingKind.DENIED;
    };
  }

  private Verdict plain(
      StandingQuestion question, Statement statement, Verdict inner, Optional<Span> cue) {
    Optional<Participant> speaker = statement.speaker();
    boolean admitted = statement.force() == Statement.Force.CONFIRM;
    if ((question.speechAct() || admitted) && isOwnAct(question, statement)) {
      return inner;
    }
    boolean finite = isFinite(question.sentence(), question.trigger());
    StandingKind kind =
        switch (statement.force()) {
          case DENY -> StandingKind.DENIED;
          case ASK, DOUBT -> StandingKind.HYPOTHETICAL;
          case DEMAND -> finite ? StandingKind.ALLEGED : StandingKind.DEMANDED;
          case THREATEN -> finite ? StandingKind.ALLEGED : StandingKind.THREATENED;
          case WARN -> finite ? StandingKind.ALLEGED : StandingKind.HYPOTHETICAL;
          case PROMISE -> promised(question, finite);
          case ASSERT, ACCUSE, CONFIRM, AGREE, BELIEVE -> StandingKind.ALLEGED;
          case PRAISE, CRITICISE -> given(question.trigger(), finite);
        };
    return new Verdict(kind, speaker, inner.span().isPresent() ? inner.span() : cue);
  }

  private StandingKind promised(StandingQuestion question, boolean finite) {
    if (finite) {
      return StandingKind.ALLEGED;
    }
    return isHostile(question) ? StandingKind.THREATENED : StandingKind.PLANNED;
  }

  /// What one condemns or praises by name took place.
  private static StandingKind given(Token trigger, boolean finite) {
    return trigger.is(Upos.NOUN) && !finite ? StandingKind.HAPPENED : StandingKind.ALLEGED;
  }

  /// "vowed to strike", "we will strike", "Colombia will face military action".
  private Verdict announced(StandingQuestion question, Statement statement, Optional<Span> span) {
    boolean threat = isHostile(question) && (isOwnAct(question, statement) || isRisk(question));
    StandingKind kind = threat ? StandingKind.THREATENED : StandingKind.PLANNED;
    boolean denied = statement.force() == Statement.Force.DENY;
    return new Verdict(denied ? StandingKind.DENIED : kind, statement.speaker(), span);
  }

  /// "could face military action": more than a thought when the speaker hints at it.
  private Verdict thought(
      StandingQuestion question, Statement statement, Verdict inner, Optional<Span> span) {
    boolean hint =
        isHostile(question)
            && switch (statement.force()) {
              case THREATEN -> true;
              case ASSERT, ACCUSE, CRITICISE, WARN -> isRisk(question);
              case DENY, PROMISE, DEMAND, ASK, PRAISE, CONFIRM, DOUBT, AGREE, BELIEVE -> false;
            };
    return hint ? new Verdict(StandingKind.THREATENED, statement.speaker(), span) : inner;
  }

  private boolean isHostile(StandingQuestion question) {
    return words.isHostile(question.trigger().lemma());
  }

  private static boolean isRisk(StandingQuestion question) {
    return question
        .sentence()
        .headOf(question.trigger())
        .filter(h -> question.trigger().is(Relation.OBJ) && RISK.contains(h.lemma()))
        .isPresent();
  }

  /// Whether the one who acts is the speaker, or the speaker's own side.
  private static boolean isOwnAct(StandingQuestion question, Statement statement) {
    Sentence sentence = question.sentence();
    Optional<Token> agent = Clause.agentOf(sentence, question.trigger());
    if (agent.isEmpty()) {
      return false;
    }
    if (SELF.contains(agent.get().text().toLowerCase(Locale.ROOT))) {
      return true;
    }
    Optional<Actor> acting = agent(question);
    Optional<Actor> speaking =
        statement
            .speaker()
            .flatMap(Participant::actor)
            .flatMap(
                id -> question.cast().actors().stream().filter(a -> a.id().equals(id)).findFirst());
    return acting.isPresent() && speaking.isPresent() && isSameSide(acting.get(), speaking.get());
  }

  private static boolean isSameSide(Actor one, Actor other) {
    return one.id().equals(other.id())
        || (one.country().isPresent() && one.country().equals(other.country()));
  }

  /// Whether the word stands in a finite clause that says that something is so.
  private static boolean isFinite(Sentence sentence, Token trigger) {
    Token at = trigger;
    for (int reach = sentence.size(); reach > 0; reach--) {
      if (at.xpos().equals("VBD") || at.xpos().equals("VBZ") || at.xpos().equals("VBP")) {
        return true;
      }
      boolean verbal = at.is(Upos.VERB) || at.is(Upos.ADJ);
      if (verbal) {
        return sentence
            .childrenOf(at, Relation.AUX, Relation.AUX_PASS, Relation.COP)
            .anyMatch(a -> !a.xpos().equals("VB") && !a.xpos().equals("VBG"));
      }
      Optional<Token> head = sentence.headOf(at);
      if (head.isEmpty() || at.is(Relation.ROOT)) {
        return false;
      }
      at = head.get();
    }
    return false;
  }
}
