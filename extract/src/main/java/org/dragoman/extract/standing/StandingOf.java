package org.dragoman.extract.standing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Standing;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Says how an event stands in its text. Operators between the event's word and the top of its
/// clause are applied inner before outer; then the statement in which it stands; what remains a
/// fact is background if its clause says so.
public final class StandingOf {
  private static final Set<String> DISMISSING =
      Set.of("reject", "dismiss", "refute", "rebut", "dispute", "deny", "contradict");

  private final ScopeWords words;
  private final Scope scope;
  private final Reported reported;

  private StandingOf(ScopeWords words) {
    this.words = words;
    this.scope = new Scope(words);
    this.reported = new Reported(words);
  }

  /// Loads the tables of scope-bearing words.
  public static StandingOf load() {
    return new StandingOf(ScopeWords.load());
  }

  /// How the event of the question stands.
  public Standing of(StandingQuestion question) {
    Sentence sentence = question.sentence();
    Span limit = question.within().map(Statement::extent).orElse(sentence.span());
    Reach reach =
        scope.over(question.cast(), sentence, question.trigger(), limit, question.speechAct());
    Verdict inner =
        isImperative(sentence, question.trigger(), limit)
            ? Verdict.of(List.of(imperative(question.trigger(), reach)))
            : Verdict.of(reach.operators());
    Verdict said =
        question
            .within()
            .map(s -> reported.in(question, s, inner, reach.given()))
            .orElseGet(() -> reported.own(question, inner));
    return dated(question, dismissed(question, said)).standing();
  }

  /// "dismissed reports that it had attacked": what is alleged by nobody in particular is denied by
  /// whoever dismisses it.
  private static Verdict dismissed(StandingQuestion question, Verdict verdict) {
    if (verdict.kind() != StandingKind.ALLEGED) {
      return verdict;
    }
    Sentence sentence = question.sentence();
    return sentence
        .headOf(question.trigger())
        .filter(noun -> noun.is(Upos.NOUN) && noun.is(Relation.OBJ))
        .filter(_ -> isContent(question.trigger()))
        .flatMap(sentence::headOf)
        .filter(verb -> DISMISSING.contains(verb.lemma()))
        .map(verb ->
            new Verdict(
                StandingKind.DENIED,
                Holders.of(question.cast(), sentence, verb),
                Optional.of(verb.span())))
        .orElse(verdict);
  }

  /// Whether a word heads the content of a noun: "claims that he fled", "reports of having fled".
  private static boolean isContent(Token trigger) {
    return trigger.is(Relation.ACL) || trigger.is(Relation.CCOMP) || trigger.is(Relation.ACL_RELCL);
  }

  /// What is demanded; what is forbidden is only thought of.
  private Operator imperative(Token verb, Reach reach) {
    boolean forbidden = reach.operators().stream().anyMatch(o -> o.rule().equals("negation"));
    return new Operator(
        "imperative",
        words.scope(forbidden ? "want" : "demand"),
        verb.lemma(),
        verb.span(),
        Optional.empty());
  }

  /// "Leave the country": a bare verb at the top of the sentence or of what somebody said, without
  /// subject.
  private static boolean isImperative(Sentence sentence, Token verb, Span limit) {
    boolean quoted = !limit.equals(sentence.span());
    boolean bare =
        verb.is(Upos.VERB) && (verb.xpos().equals("VB") || (quoted && verb.xpos().equals("VBP")));
    boolean top =
        sentence.headOf(verb).filter(h -> limit.contains(h.span())).isEmpty()
            || verb.is(Relation.CCOMP)
            || verb.is(Relation.PARATAXIS);
    boolean dressed =
        sentence.childrenOf(verb).stream()
            .anyMatch(c ->
                c.relation().isSubject()
                    || c.is(Relation.MARK)
                    || (c.is(Relation.AUX) && !c.lemma().equals("do")));
    return bare && top && !dressed;
  }

  private static Verdict dated(StandingQuestion question, Verdict verdict) {
    boolean fact =
        verdict.kind() == StandingKind.HAPPENED || verdict.kind() == StandingKind.ONGOING;
    if (!fact) {
      return verdict;
    }
    Optional<Span> old = Background.of(question.reading(), question.sentence(), question.trigger());
    return old.map(
            span -> new Verdict(StandingKind.HISTORICAL, Optional.empty(), Optional.of(span)))
        .orElse(verdict);
  }
}
