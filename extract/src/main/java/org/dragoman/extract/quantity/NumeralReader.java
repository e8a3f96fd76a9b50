package org.dragoman.extract.quantity;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.extract.quantity.NumberWords.Kind;
import org.dragoman.extract.quantity.NumberWords.NumberWord;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// Reads the number that begins at a word: "700,000", "3.5 million", "two hundred and ten", "half a
/// million", "tens of thousands".
final class NumeralReader {
  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,4})?|\\d{1,15}(?:\\.\\d{1,4})?");
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final int HUNDRED = 100;

  private final NumberWords words;

  NumeralReader(NumberWords words) {
    this.words = words;
  }

  Optional<Numeral> at(Sentence sentence, int from) {
    String first = lower(sentence, from);
    OptionalDouble digits = digits(first);
    if (digits.isPresent()) {
      return Optional.of(scaled(sentence, from, from + 1, digits.getAsDouble()));
    }
    Optional<NumberWord> word = words.find(first);
    if (word.isEmpty()) {
      return ARTICLES.contains(first) ? oneOf(sentence, from) : Optional.empty();
    }
    return switch (word.get().kind()) {
      case UNIT -> Optional.of(spelled(sentence, from));
      case FRACTION -> fraction(sentence, from, word.get().value());
      case VAGUE -> Optional.of(vague(sentence, from));
      case GROUP, SCALE ->
          Optional.of(new Numeral(from, from + 1, word.get().value(), true, false));
    };
  }

  static OptionalDouble digits(String text) {
    return DIGITS.matcher(text).matches()
        ? OptionalDouble.of(Double.parseDouble(text.replace(",", "")))
        : OptionalDouble.empty();
  }

  /// "a million", "a dozen".
  private Optional<Numeral> oneOf(Sentence sentence, int from) {
    return kindAt(sentence, from + 1, Kind.SCALE).isPresent()
            || kindAt(sentence, from + 1, Kind.GROUP).isPresent()
        ? Optional.of(scaled(sentence, from, from + 1, 1))
        : Optional.empty();
  }

  /// Scale and group words behind a number: "3 million", "two dozen".
  private Numeral scaled(Sentence sentence, int from, int at, double value) {
    int next = at;
    double total = value;
    while (true) {
      int word = skipHyphen(sentence, next);
      Optional<NumberWord> scale = kindAt(sentence, word, Kind.SCALE);
      Optional<NumberWord> factor = scale.isPresent() ? scale : kindAt(sentence, word, Kind.GROUP);
      if (factor.isEmpty()) {
        return new Numeral(from, next, total, next > at, false);
      }
      total *= factor.get().value();
      next = word + 1;
    }
  }

  /// "two hundred and ten thousand".
  private Numeral spelled(Sentence sentence, int from) {
    double total = 0;
    double part = 0;
    int at = from;
    boolean scaled = false;
    while (true) {
      int next = at == from ? at : skipHyphen(sentence, skipAnd(sentence, at));
      Optional<NumberWord> word =
          next < sentence.size() ? words.find(lower(sentence, next)) : Optional.empty();
      if (word.isEmpty()) {
        return new Numeral(from, at, total + part, scaled, false);
      }
      double value = word.get().value();
      switch (word.get().kind()) {
        case UNIT -> part += value;
        case SCALE, GROUP -> {
          scaled = true;
          part *= value;
          total += value > HUNDRED ? part : 0;
          part = value > HUNDRED ? 0 : part;
        }
        case FRACTION, VAGUE -> {
          return new Numeral(from, at, total + part, scaled, false);
        }
      }
      at = next + 1;
    }
  }

  private Optional<Numeral> fraction(Sentence sentence, int from, double value) {
    int next = from + 1;
    if (next < sentence.size() && ARTICLES.contains(lower(sentence, next))) {
      next++;
    }
    Numeral found = scaled(sentence, from, next, value);
    return found.scaled() ? Optional.of(found) : Optional.empty();
  }

  /// "hundreds", "tens of thousands": at least two of the size.
  private Numeral vague(Sentence sentence, int from) {
    double value = 2;
    int at = from;
    Optional<NumberWord> word = kindAt(sentence, at, Kind.VAGUE);
    while (word.isPresent()) {
      value *= word.get().value();
      at++;
      boolean of = at + 1 < sentence.size() && lower(sentence, at).equals("of");
      word = of ? kindAt(sentence, at + 1, Kind.VAGUE) : Optional.empty();
      at = word.isPresent() ? at + 1 : at;
    }
    return new Numeral(from, at, value, true, true);
  }

  private Optional<NumberWord> kindAt(Sentence sentence, int at, Kind kind) {
    return at < sentence.size()
        ? words.find(lower(sentence, at)).filter(w -> w.kind() == kind)
        : Optional.empty();
  }

  /// "two hundred and ten": the "and" counts only between number words.
  private int skipAnd(Sentence sentence, int at) {
    boolean joins =
        at + 1 < sentence.size()
            && lower(sentence, at).equals("and")
            && words.find(lower(sentence, at - 1)).filter(w -> w.kind() == Kind.SCALE).isPresent()
            && kindAt(sentence, at + 1, Kind.UNIT).isPresent();
    return joins ? at + 1 : at;
  }

  private static int skipHyphen(Sentence sentence, int at) {
    boolean hyphen =
        at + 1 < sentence.size()
            && sentence.token(at).text().equals("-")
            && sentence.token(at).span().end() == sentence.token(at + 1).span().start();
    return hyphen ? at + 1 : at;
  }

  private static String lower(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.text().toLowerCase(Locale.ROOT);
  }
}
