package org.dragoman.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.dragoman.extract.Readings;
import org.dragoman.model.finding.Quantity;
import org.dragoman.model.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {
  private static final QuantityFinder FINDER = QuantityFinder.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The navy seized 14 tonnes of sugar. | 14 tonnes = 14 tonne of sugar, exact",
        "The war led to 700,000 deaths. | 700,000 = 700000 of deaths, exact",
        "He deployed over 30,000 troops along the border. | 30,000 = 30000 person of troops, at_least",
        "At least two dozen soldiers were killed. | two dozen = 24 person of soldiers, at_least",
        "Half a million people fled. | Half a million = 500000 person of people, exact",
        "Hundreds of protesters gathered. | Hundreds = 200 person of protesters, at_least",
        "Some 10-15 trucks crossed. | 10-15 = 10..15 of trucks, about",
        "Between 10 and 15 trucks crossed. | 10 and 15 = 10..15 of trucks, exact",
        "Two to three million refugees need help. | Two to three million = 2000000..3000000 person of refugees, exact",
        "The bank lent $1.5 billion in aid. | $1.5 billion = 1500000000 USD of aid, exact",
        "The fine was 5 million euros. | 5 million euros = 5000000 EUR, exact",
        "About 40 percent of voters stayed at home. | 40 percent = 40 percent of voters, about",
        "Up to 1,200 Marines will leave. | 1,200 = 1200 person of Marines, at_most",
        "More than 20 were killed. | 20 = 20 of killed, at_least",
        "Two hundred and ten people were hurt. | Two hundred and ten = 210 person of people, exact",
        "The army holds nearly 300 square kilometres and 12 hills. | 12 = 12 of hills, exact",
      })
  void aNumberSaysOfWhatAndHow(String text, String line) {
    assertThat(found(text)).contains(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A Boeing 737 landed.",
        "The M-19 group laid down its arms.",
        "An F-16 jet crashed.",
        "Article 5 of the treaty was invoked.",
        "The first delegation left.",
        "The team won 3-1.",
        "One of them left and no one came.",
        "The 30-year-old man left.",
        "The treaty was signed in 1989.",
      })
  void aNumberThatCountsNothingIsNone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void aFallIsNoRange() {
    assertThat(found("Prices rose from 10 to 15 dollars.")).hasSize(2);
  }

  @Test
  void oddTextNeverFails() {
    assertThat(found("$ % 1 - 2 - 3 , 99999999999999999999 - and and of of hundreds of"))
        .isNotNull();
  }

  private static List<String> found(String text) {
    Reading reading = Readings.of(text);
    return FINDER.find(reading).stream().map(q -> line(reading, q)).toList();
  }

  private static String line(Reading reading, Quantity quantity) {
    return reading.words(quantity.span())
        + " = "
        + Math.round(quantity.value())
        + upper(quantity.upper())
        + quantity.unit().map(u -> " " + u).orElse("")
        + quantity.of().map(o -> " of " + o).orElse("")
        + ", "
        + quantity.bound().name().toLowerCase(Locale.ROOT);
  }

  private static String upper(OptionalDouble upper) {
    return upper.isPresent() ? ".." + Math.round(upper.getAsDouble()) : "";
  }
}
