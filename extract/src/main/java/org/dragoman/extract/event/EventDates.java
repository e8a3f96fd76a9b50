package org.dragoman.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.finding.Standing;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.finding.When;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.TimeExpression;
import org.dragoman.model.reading.Token;

/// When an event took place: a time in its own clause, else that of the utterance which it is, else
/// nothing. A date is never guessed.
final class EventDates {
  private static final int LEAD = 2;

  private EventDates() {}

  /// The date of an event.
  ///
  /// @param said the statement that the event is the uttering of, if it is one
  static When of(Reading reading, Sentence sentence, Token trigger, Optional<Statement> said) {
    Optional<String> own = stated(reading, sentence, trigger);
    if (own.isPresent()) {
      return new When(own, When.Basis.STATED);
    }
    Optional<String> uttered = said.flatMap(s -> s.said().date());
    return uttered.isPresent() ? new When(uttered, When.Basis.PASSAGE) : When.UNKNOWN;
  }

  /// The day of publication for plain news in an article's first sentences that gives no date.
  static When published(
      Reading reading, Sentence sentence, Token trigger, Standing standing, When date) {
    boolean open = date.basis() == When.Basis.NONE && standing instanceof Standing.Happened;
    boolean lead =
        sentence.index() < LEAD && trigger.xpos().equals("VBD") && isMain(sentence, trigger);
    return open && lead
        ? reading
            .article()
            .published()
            .value()
            .map(day -> new When(Optional.of(day.toString()), When.Basis.PUBLICATION))
            .orElse(date)
        : date;
  }

  private static boolean isMain(Sentence sentence, Token trigger) {
    return switch (ClauseOf.head(sentence, trigger).relation()) {
      case ROOT, CCOMP, PARATAXIS -> true;
      default -> trigger.is(Relation.CONJ);
    };
  }

  private static Optional<String> stated(Reading reading, Sentence sentence, Token trigger) {
    List<TimeExpression> times =
        reading.timesIn(sentence.span()).stream()
            .filter(EventDates::isDate)
            .filter(t -> t.value().filter(v -> Character.isDigit(v.charAt(0))).isPresent())
            .toList();
    return times.stream()
        .filter(t -> belongs(sentence, t, trigger))
        .min(Comparator.comparingInt(t -> distance(sentence, t, trigger)))
        .flatMap(TimeExpression::value);
  }

  private static boolean isDate(TimeExpression time) {
    return time.kind() == TimeExpression.Kind.DATE || time.kind() == TimeExpression.Kind.TIME;
  }

  private static boolean belongs(Sentence sentence, TimeExpression time, Token trigger) {
    Optional<Token> head = sentence.headOf(time.span());
    if (head.isEmpty()) {
      return false;
    }
    Token clause = ClauseOf.head(sentence, head.get());
    Token own = ClauseOf.head(sentence, trigger);
    return clause.index() == own.index()
        || opens(sentence, clause, own)
        || sharedByConjuncts(sentence, head.get(), clause, own);
  }

  /// "Speaking on Sunday, he accused ...": a participle before the verb gives the time of both.
  private static boolean opens(Sentence sentence, Token clause, Token own) {
    boolean participle = clause.is(Relation.ADVCL) && clause.xpos().equals("VBG");
    return participle
        && clause.index() < own.index()
        && sentence
            .headOf(clause)
            .filter(h -> h.index() == own.index() || conjoined(sentence, h, own))
            .isPresent();
  }

  /// "On Monday they met and signed ...": a time before the first verb holds for those joined to
  /// it.
  private static boolean sharedByConjuncts(Sentence sentence, Token time, Token clause, Token own) {
    return time.index() < clause.index() && conjoined(sentence, clause, own);
  }

  private static boolean conjoined(Sentence sentence, Token first, Token second) {
    return second.is(Relation.CONJ)
        && sentence.headOf(second).filter(h -> h.index() == first.index()).isPresent();
  }

  private static int distance(Sentence sentence, TimeExpression time, Token trigger) {
    Token head = sentence.headOf(time.span()).orElse(trigger);
    int up = ClauseOf.steps(sentence, head, trigger);
    return up * 100 + Math.abs(head.index() - trigger.index());
  }
}
