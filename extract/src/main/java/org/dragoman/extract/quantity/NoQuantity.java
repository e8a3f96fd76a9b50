package org.dragoman.extract.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Numbers that count nothing: times, parts of names, labels, list numbers, scores.
final class NoQuantity {
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2199;
  private static final Set<String> ONE_IN = Set.of("no", "the", "any", "some", "which", "another");
  private static final Set<String> IDLE =
      Set.of("day", "time", "thing", "way", "side", "hand", "another");

  private NoQuantity() {}

  static boolean is(Reading reading, Sentence sentence, Numeral numeral) {
    Span span =
        sentence.token(numeral.from()).span().cover(sentence.token(numeral.to() - 1).span());
    return reading.times().stream().anyMatch(t -> t.span().overlaps(span))
        || reading.names().stream().anyMatch(n -> n.span().overlaps(span))
        || isGlued(sentence, numeral)
        || isLabel(sentence, numeral)
        || isListNumber(sentence, numeral)
        || isYear(sentence, numeral)
        || isAge(sentence, numeral)
        || isIdleOne(sentence, numeral);
  }

  /// "M-19", "F-16", "9/11", "5:30".
  private static boolean isGlued(Sentence sentence, Numeral numeral) {
    return isGluedTo(sentence, numeral.from() - 1, numeral.from(), Set.of("-", "–", "/", ":", "."))
        || isGluedTo(sentence, numeral.to(), numeral.to() - 1, Set.of("/", ":", "°"));
  }

  private static boolean isGluedTo(Sentence sentence, int at, int number, Set<String> marks) {
    if (at < 0 || at >= sentence.size()) {
      return false;
    }
    Token mark = sentence.token(at);
    Token digit = sentence.token(number);
    boolean touches =
        mark.span().end() == digit.span().start() || digit.span().end() == mark.span().start();
    int beyond = at + (at - number);
    boolean closed =
        beyond >= 0
            && beyond < sentence.size()
            && (sentence.token(beyond).span().end() == mark.span().start()
                || mark.span().end() == sentence.token(beyond).span().start());
    return touches && closed && marks.contains(mark.text());
  }

  /// "Boeing 737", "Article 5", "Resolution 1701", "January 4": the number follows what it labels.
  private static boolean isLabel(Sentence sentence, Numeral numeral) {
    Token first = sentence.token(numeral.from());
    if (numeral.from() == 0 || !NumeralReader.digits(first.text()).isPresent()) {
      return false;
    }
    Token before = sentence.token(numeral.from() - 1);
    boolean labelled =
        first.head() == before.index()
            && (before.is(Upos.PROPN) || before.xpos().equals("NN"))
            && !before.is(Upos.SYM);
    boolean named =
        before.head() == first.index()
            && before.is(Upos.PROPN)
            && (before.is(Relation.COMPOUND) || before.is(Relation.NMOD));
    if (named && !isCurrency(before)) {
      return true;
    }
    boolean flat = first.is(Relation.FLAT) || first.is(Relation.GOESWITH);
    return (labelled && !isCurrency(before)) || flat;
  }

  private static boolean isCurrency(Token token) {
    return token.text().endsWith("$") || token.xpos().equals("$");
  }

  private static boolean isListNumber(Sentence sentence, Numeral numeral) {
    return numeral.from() == 0
        && numeral.to() < sentence.size()
        && Set.of(".", ")").contains(sentence.token(numeral.to()).text())
        && sentence.size() > numeral.to() + 1;
  }

  /// A bare number of four digits behind a preposition.
  private static boolean isYear(Sentence sentence, Numeral numeral) {
    Token first = sentence.token(numeral.from());
    boolean year =
        first.text().matches("\\d{4}")
            && numeral.value() >= FIRST_YEAR
            && numeral.value() <= LAST_YEAR
            && numeral.to() == numeral.from() + 1;
    return year && !first.is(Relation.NUMMOD);
  }

  /// "30-year-old".
  private static boolean isAge(Sentence sentence, Numeral numeral) {
    int at = numeral.to();
    return at + 1 < sentence.size()
        && sentence.token(at).text().equals("-")
        && sentence.token(at + 1).lemma().startsWith("year");
  }

  /// "one of them", "no one", "one day".
  private static boolean isIdleOne(Sentence sentence, Numeral numeral) {
    Token first = sentence.token(numeral.from());
    if (numeral.to() > numeral.from() + 1 || !lower(first).equals("one")) {
      return false;
    }
    Optional<Token> head = sentence.headOf(first);
    boolean before =
        numeral.from() > 0 && ONE_IN.contains(lower(sentence.token(numeral.from() - 1)));
    boolean counts =
        first.is(Relation.NUMMOD) && head.filter(h -> !IDLE.contains(h.lemma())).isPresent();
    return before || !counts;
  }

  /// Whether two numbers with a dash between are a score rather than a range.
  static boolean isScore(List<Numeral> pair) {
    return pair.getFirst().value() >= pair.getLast().value();
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
