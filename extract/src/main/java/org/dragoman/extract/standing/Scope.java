package org.dragoman.extract.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.extract.actor.Cast;
import org.dragoman.model.Span;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// All that decides over an event's word between it and the top of its sentence, inner first.
final class Scope {
  private final OwnRules own;
  private final Steps steps;

  Scope(ScopeWords words) {
    this.own = new OwnRules(words);
    this.steps = new Steps(words);
  }

  /// The operators over a word.
  ///
  /// @param limit the stretch beyond which nothing is asked, such as a statement's content
  /// @param speechAct whether the word names an utterance
  Reach over(Cast cast, Sentence sentence, Token trigger, Span limit, boolean speechAct) {
    List<Operator> found = new ArrayList<>(own.at(sentence, trigger));
    Token at = trigger;
    boolean goesOn = true;
    boolean given = false;
    for (int reach = sentence.size(); goesOn && reach > 0; reach--) {
      Optional<Token> head = sentence.headOf(at).filter(h -> limit.contains(h.span()));
      if (head.isEmpty()) {
        top(sentence, at).ifPresent(found::add);
        break;
      }
      if (leavesQuote(sentence, at, head.get()) || (speechAct && isAside(at))) {
        break;
      }
      Step step = steps.of(cast, sentence, at, head.get());
      step.operator().ifPresent(found::add);
      if (step.shares()) {
        found.addAll(own.at(sentence, head.get()));
      }
      goesOn = step.goesOn();
      given |= step.given();
      at = head.get();
    }
    return new Reach(found, given);
  }

  /// "..., pledging to resist": what is said beside the main clause is said, whatever the main
  /// clause only thinks of.
  private static boolean isAside(Token word) {
    return word.is(Relation.ADVCL) && word.xpos().equals("VBG");
  }

  /// Parsers hang the words behind a quotation on words within it; what decides there does not
  /// decide here.
  private static boolean leavesQuote(Sentence sentence, Token word, Token head) {
    return head.index() < word.index()
        && sentence.tokens().subList(head.index(), word.index()).stream()
            .anyMatch(t -> t.xpos().equals("\'\'") && t.is(Relation.PUNCT));
  }

  /// A question leaves open what it asks.
  private static Optional<Operator> top(Sentence sentence, Token top) {
    Optional<Token> mark =
        sentence.childrenOf(top, Relation.PUNCT).filter(p -> p.text().equals("?")).findFirst();
    return mark.map(m ->
        new Operator(
            "question",
            ScopeClass.plain("question", StandingKind.HYPOTHETICAL),
            "?",
            m.span(),
            Optional.empty()));
  }
}
