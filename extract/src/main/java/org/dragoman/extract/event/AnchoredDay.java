package org.dragoman.extract.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.TimeExpression;
import org.dragoman.model.reading.Token;

/// The day of a deed that lies so many days before or after another of known date: "accused him on
/// Sunday, a day after forces captured his ally" puts the capture on Saturday.
final class AnchoredDay {
  private static final Pattern DAYS = Pattern.compile("P(\\d{1,3})D");
  private static final int DAY_LENGTH = "2026-01-04".length();
  private static final Set<String> ORDER = Set.of("after", "before");

  private AnchoredDay() {}

  static Optional<String> of(Reading reading, Sentence sentence, Token deed) {
    return fromMain(reading, sentence, deed).or(() -> fromInner(reading, sentence, deed));
  }

  /// The deed stands behind "a day after".
  private static Optional<String> fromMain(Reading reading, Sentence sentence, Token deed) {
    Token inner = inner(sentence, deed);
    return counted(reading, sentence, inner)
        .flatMap(count ->
            sentence
                .headOf(inner)
                .flatMap(main -> ofMain(reading, sentence, main))
                .flatMap(day -> moved(day, -count)));
  }

  /// The day of the governing clause, or of the one that reports it: what hangs behind a quotation
  /// belongs to who said it.
  private static Optional<String> ofMain(Reading reading, Sentence sentence, Token main) {
    Token clause = ClauseOf.head(sentence, main);
    Optional<String> own = EventDates.ofVerb(reading, sentence, clause);
    return own.isEmpty() && clause.is(Relation.CCOMP)
        ? sentence
            .headOf(clause)
            .flatMap(verb -> EventDates.ofVerb(reading, sentence, ClauseOf.head(sentence, verb)))
        : own;
  }

  /// The verb of the clause behind "after", or the noun.
  private static Token inner(Sentence sentence, Token deed) {
    boolean noun = deed.is(Relation.OBL) || deed.is(Relation.NMOD);
    return noun ? deed : ClauseOf.head(sentence, deed);
  }

  /// The deed is what "a day after" belongs to.
  private static Optional<String> fromInner(Reading reading, Sentence sentence, Token deed) {
    return deed.xpos().startsWith("VB")
        ? sentence
            .childrenOf(deed, Relation.ADVCL, Relation.OBL)
            .flatMap(inner ->
                counted(reading, sentence, inner)
                    .flatMap(count ->
                        EventDates.ofVerb(reading, sentence, inner)
                            .flatMap(day -> moved(day, count)))
                    .stream())
            .findFirst()
        : Optional.empty();
  }

  /// The days between, if "so many days after" or "before" introduces a clause or noun; fewer than
  /// none for "before".
  private static Optional<Integer> counted(Reading reading, Sentence sentence, Token inner) {
    return sentence
        .childrenOf(inner, Relation.MARK, Relation.CASE)
        .filter(m -> ORDER.contains(Slots.lemma(m)))
        .findFirst()
        .flatMap(mark ->
            reading.timesIn(sentence.span()).stream()
                .filter(t -> touches(reading, t, mark))
                .flatMap(t -> days(t).stream())
                .map(days -> Slots.lemma(mark).equals("after") ? days : -days)
                .findFirst());
  }

  private static boolean touches(Reading reading, TimeExpression time, Token mark) {
    int end = time.span().end();
    int start = mark.span().start();
    return end < start && reading.article().text().substring(end, start).isBlank();
  }

  private static Optional<Integer> days(TimeExpression time) {
    Matcher days = DAYS.matcher(time.value().orElse(""));
    return days.matches() ? Optional.of(Integer.parseInt(days.group(1))) : Optional.empty();
  }

  private static Optional<String> moved(String value, int days) {
    if (value.length() < DAY_LENGTH || value.contains("/")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value.substring(0, DAY_LENGTH)).plusDays(days).toString());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
