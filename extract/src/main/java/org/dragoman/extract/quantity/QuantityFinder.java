package org.dragoman.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Quantity;
import org.dragoman.model.finding.Quantity.Bound;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Sentence;

/// Finds numbers of things: the number with its range and bound, the unit, and what is counted.
public final class QuantityFinder {
  private static final Set<String> DASHES = Set.of("-", "–", "—", "to", "or");

  private final NumeralReader numerals;
  private final Units units;
  private final Bounds bounds;
  private final Counted counted;

  private QuantityFinder(NumeralReader numerals, Units units, Bounds bounds) {
    this.numerals = numerals;
    this.units = units;
    this.bounds = bounds;
    this.counted = new Counted(units);
  }

  /// Loads the tables of numbers, units and bounds.
  public static QuantityFinder load() {
    return new QuantityFinder(new NumeralReader(NumberWords.load()), Units.load(), Bounds.load());
  }

  /// The quantities of an article, in text order.
  public List<Quantity> find(Reading reading) {
    List<Quantity> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      int at = 0;
      while (at < sentence.size()) {
        Optional<Numeral> numeral = numerals.at(sentence, at);
        if (numeral.isEmpty()) {
          at++;
          continue;
        }
        Numeral low = numeral.get();
        Optional<Numeral> high = upper(sentence, low);
        Numeral last = high.orElse(low);
        if (!NoQuantity.is(reading, sentence, low) && !isScore(sentence, low)) {
          found.add(quantity(reading, sentence, low, high));
        }
        at = Math.max(last.to(), low.to());
      }
    }
    return found;
  }

  /// The upper end of a range: "10-15", "10 to 15", "between 10 and 15".
  private Optional<Numeral> upper(Sentence sentence, Numeral low) {
    int mark = low.to();
    if (mark + 1 >= sentence.size()) {
      return Optional.empty();
    }
    String joint = lower(sentence, mark);
    boolean between =
        joint.equals("and") && low.from() > 0 && lower(sentence, low.from() - 1).equals("between");
    boolean range = (DASHES.contains(joint) && !isChange(sentence, low)) || between;
    int second = currencyAt(sentence, mark + 1).isPresent() ? mark + 2 : mark + 1;
    return range && second < sentence.size()
        ? numerals.at(sentence, second).filter(h -> isRange(low, h))
        : Optional.empty();
  }

  /// "from 10 to 15" is a change rather than a range.
  private static boolean isChange(Sentence sentence, Numeral low) {
    return low.from() > 0 && lower(sentence, low.from() - 1).equals("from");
  }

  private static boolean isRange(Numeral low, Numeral high) {
    return !high.vague() && high.value() > low.value();
  }

  /// "3-1": two numbers with a dash that falls.
  private boolean isScore(Sentence sentence, Numeral low) {
    return low.to() + 1 < sentence.size()
        && Set.of("-", "–").contains(sentence.token(low.to()).text())
        && numerals
            .at(sentence, low.to() + 1)
            .filter(high -> NoQuantity.isScore(List.of(low, high)))
            .isPresent();
  }

  private Quantity quantity(
      Reading reading, Sentence sentence, Numeral low, Optional<Numeral> high) {
    Numeral last = high.orElse(low);
    double factor = sharedScale(low, last);
    int from = currencyAt(sentence, low.from() - 1).isPresent() ? low.from() - 1 : low.from();
    Optional<String> currency = currencyAt(sentence, low.from() - 1);
    Counted.Thing thing = counted.of(reading, sentence, low.from(), last.to(), currency);
    int to = Math.max(last.to(), thing.unitEnd());
    Span span = sentence.token(from).span().cover(sentence.token(to - 1).span());
    OptionalDouble upper =
        high.isPresent() ? OptionalDouble.of(last.value()) : OptionalDouble.empty();
    return new Quantity(
        span,
        low.value() * factor,
        upper,
        thing.unit(),
        bound(sentence, low, from, to),
        thing.of());
  }

  /// "2 to 3 million": the scale holds for both ends.
  private static double sharedScale(Numeral low, Numeral last) {
    if (low.equals(last) || low.scaled() || !last.scaled()) {
      return 1;
    }
    double scale = 1;
    while (scale * 1000 <= last.value()) {
      scale *= 1000;
    }
    return scale;
  }

  private Bound bound(Sentence sentence, Numeral low, int from, int to) {
    Optional<Bound> said =
        bounds.around(sentence, from, to).or(() -> bounds.around(sentence, from, low.to()));
    return said.orElse(low.vague() ? Bound.AT_LEAST : Bound.EXACT);
  }

  private Optional<String> currencyAt(Sentence sentence, int at) {
    if (at < 0 || at >= sentence.size()) {
      return Optional.empty();
    }
    String text = sentence.token(at).text();
    boolean symbol = !text.isEmpty() && !Character.isLetterOrDigit(text.charAt(text.length() - 1));
    return symbol && !text.equals("%") ? units.find(text) : Optional.empty();
  }

  private static String lower(Sentence sentence, int at) {
    return sentence.token(at).text().toLowerCase(Locale.ROOT);
  }
}
