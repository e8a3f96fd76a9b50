package org.dragoman.extract.standing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.TimeExpression;
import org.dragoman.model.reading.Token;

/// Whether something that took place is background rather than news: the clause says "previously",
/// or names a day more than three months before the day of publication.
final class Background {
  private static final int NEWS_DAYS = 92;
  private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");
  private static final Pattern DECADE = Pattern.compile("(\\d{3})");
  private static final Set<String> LONG_AGO =
      Set.of(
          "previously", "formerly", "historically", "traditionally", "once", "decade", "century");

  private static final Set<String> SPELLS = Set.of("decade", "century", "generation");

  private Background() {}

  /// The words that make an event background.
  static Optional<Span> of(Reading reading, Sentence sentence, Token trigger) {
    Token at = trigger;
    for (int reach = 0; reach < sentence.size(); reach++) {
      Optional<Span> spell = spell(sentence, at);
      Optional<Span> found = spell.isPresent() ? spell : inClause(reading, sentence, at);
      if (found.isPresent() || !leansOn(reading, sentence, at)) {
        return found;
      }
      at = sentence.headOf(at).orElse(at);
    }
    return Optional.empty();
  }

  /// "decades of cooperation".
  private static Optional<Span> spell(Sentence sentence, Token word) {
    return sentence
        .headOf(word)
        .filter(h -> word.is(Relation.NMOD) && SPELLS.contains(h.lemma()))
        .map(Token::span);
  }

  /// A participle without time and subject of its own shares its main clause's ("has previously
  /// imposed sanctions, revoking visas").
  private static boolean leansOn(Reading reading, Sentence sentence, Token word) {
    boolean participle =
        word.xpos().equals("VBG") && sentence.childOf(word, Relation.NSUBJ).isEmpty();
    boolean argument =
        switch (word.relation()) {
          case OBJ, OBL, NSUBJ_PASS, NSUBJ -> true;
          default -> false;
        };
    boolean linked =
        switch (word.relation()) {
          case ADVCL, XCOMP, CONJ -> true;
          default -> false;
        };
    return (participle && linked)
        || argument
        || word.is(Relation.XCOMP)
        || sharesPerfect(reading, sentence, word);
  }

  /// "has previously sanctioned him and decertified the country": one perfect for both verbs.
  private static boolean sharesPerfect(Reading reading, Sentence sentence, Token word) {
    boolean bare =
        word.is(Relation.CONJ)
            && Set.of("VBN", "VBD").contains(word.xpos())
            && sentence.childrenOf(word).stream().noneMatch(c -> isOwn(reading, c));
    return bare
        && sentence
            .headOf(word)
            .filter(h -> h.xpos().equals("VBN"))
            .flatMap(h -> sentence.childOf(h, Relation.AUX))
            .isPresent();
  }

  /// What gives a clause a subject, a time or an auxiliary of its own.
  private static boolean isOwn(Reading reading, Token child) {
    return switch (child.relation()) {
      case NSUBJ, NSUBJ_PASS, AUX, AUX_PASS, OBL_TMOD, OBL_UNMARKED -> true;
      case OBL -> reading.times().stream().anyMatch(t -> t.span().overlaps(child.span()));
      default -> false;
    };
  }

  private static Optional<Span> inClause(Reading reading, Sentence sentence, Token word) {
    for (Token child : sentence.childrenOf(word)) {
      Optional<Span> found = old(reading, sentence, child);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> old(Reading reading, Sentence sentence, Token child) {
    return switch (child.relation()) {
      case ADVMOD ->
          LONG_AGO.contains(child.lemma()) ? Optional.of(child.span()) : time(reading, child);
      case OBL, OBL_TMOD, OBL_UNMARKED, NMOD, NUMMOD, COMPOUND, AMOD, NMOD_POSS ->
          Optional.of(child)
              .filter(c -> LONG_AGO.contains(c.lemma()) && !isComing(sentence, c))
              .map(Token::span)
              .or(() -> time(reading, child));
      default -> Optional.empty();
    };
  }

  private static boolean isComing(Sentence sentence, Token time) {
    return sentence.childrenOf(time).stream()
        .anyMatch(c -> Set.of("next", "this", "come").contains(c.lemma()));
  }

  private static Optional<Span> time(Reading reading, Token head) {
    return reading.times().stream()
        .filter(t -> t.span().overlaps(head.span()))
        .filter(t -> isOld(reading, t))
        .map(TimeExpression::span)
        .findFirst();
  }

  private static boolean isOld(Reading reading, TimeExpression time) {
    Optional<LocalDate> published = reading.article().published().value();
    Optional<LocalDate> end = time.value().flatMap(Background::lastDay);
    return end.isPresent()
        && published.isPresent()
        && end.get().isBefore(published.get().minusDays(NEWS_DAYS));
  }

  /// The last day of a TIMEX3 date: `1989`, `2024-06`, `199` (a decade); empty for all else.
  static Optional<LocalDate> lastDay(String value) {
    String last = value.substring(value.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
    Matcher decade =
        DECADE.matcher(last.endsWith("X") ? last.substring(0, last.length() - 1) : last);
    if (decade.matches()) {
      return Optional.of(LocalDate.of(Integer.parseInt(last.substring(0, 3)) * 10 + 9, 12, 31));
    }
    Matcher day = DAY.matcher(last);
    if (!day.lookingAt() || last.startsWith("0000")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(day.group(1));
    int month = number(day.group(2), 12);
    LocalDate first = LocalDate.of(year, Math.clamp(month, 1, 12), 1);
    int length = first.lengthOfMonth();
    return Optional.of(first.withDayOfMonth(Math.clamp(number(day.group(3), length), 1, length)));
  }

  private static int number(@org.jspecify.annotations.Nullable String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }
}
