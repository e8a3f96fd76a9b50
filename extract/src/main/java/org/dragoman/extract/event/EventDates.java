package org.dragoman.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.finding.Standing;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.finding.When;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.TimeExpression;
import org.dragoman.model.reading.Token;

/// When an event took place: a time in its own clause; else so many days before or after another
/// that is dated; else the time of the utterance which it is, or of the first of several verbs;
/// else nothing. A date is never guessed.
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
    Optional<String> anchored = AnchoredDay.of(reading, sentence, trigger);
    if (anchored.isPresent()) {
      return new When(anchored, When.Basis.ANCHORED);
    }
    Optional<String> near =
        said.flatMap(s -> s.said().date())
            .filter(day -> !isElse(reading, sentence, trigger, day))
            .or(() -> ofFirstVerb(reading, sentence, trigger));
    return near.isPresent() ? new When(near, When.Basis.PASSAGE) : When.UNKNOWN;
  }

  /// Whether the sentence names the day of something else only: "condemned him after Monday's
  /// raid".
  private static boolean isElse(Reading reading, Sentence sentence, Token trigger, String day) {
    List<TimeExpression> named =
        reading.timesIn(sentence.span()).stream()
            .filter(t -> t.value().filter(day::equals).isPresent())
            .toList();
    return !named.isEmpty()
        && named.stream()
            .allMatch(t ->
                sentence
                    .headOf(t.span())
                    .filter(h -> !DeedInClause.mayDate(sentence, t, h, trigger))
                    .isPresent());
  }

  /// "accused him on Sunday and said that ...": a second verb without subject and time of its own.
  private static Optional<String> ofFirstVerb(Reading reading, Sentence sentence, Token trigger) {
    Token own = ClauseOf.head(sentence, trigger);
    boolean bare =
        own.is(Relation.CONJ)
            && own.xpos().equals("VBD")
            && DeedInClause.isNews(sentence, trigger)
            && sentence
                .childrenOf(own, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.AUX)
                .findAny()
                .isEmpty();
    return bare
        ? sentence
            .headOf(own)
            .filter(first -> first.xpos().equals("VBD"))
            .flatMap(first -> stated(reading, sentence, first))
        : Optional.empty();
  }

  /// The day of publication for plain news in an article's first sentences that gives no date.
  static When published(
      Reading reading, Sentence sentence, Token trigger, Standing standing, When date) {
    boolean open =
        date.basis() == When.Basis.NONE
            && standing instanceof Standing.Happened
            && isBody(reading, sentence);
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

  /// A headline or a takeaway sums up what may be days old.
  private static boolean isBody(Reading reading, Sentence sentence) {
    return reading.article().passages().stream()
        .filter(p -> p.span().overlaps(sentence.span()))
        .allMatch(p -> p.kind() == PassageKind.BODY);
  }

  private static boolean isMain(Sentence sentence, Token trigger) {
    return switch (ClauseOf.head(sentence, trigger).relation()) {
      case ROOT, CCOMP, PARATAXIS -> true;
      default -> trigger.is(Relation.CONJ);
    };
  }

  /// The time of a clause's verb, its own or that of the first of several verbs.
  static Optional<String> ofVerb(Reading reading, Sentence sentence, Token verb) {
    return stated(reading, sentence, verb).or(() -> ofFirstVerb(reading, sentence, verb));
  }

  /// The time that a deed's own clause gives it.
  static Optional<String> stated(Reading reading, Sentence sentence, Token trigger) {
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
    if (!DeedInClause.mayDate(sentence, time, head.get(), trigger)) {
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
