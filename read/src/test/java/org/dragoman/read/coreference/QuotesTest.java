package org.dragoman.read.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class QuotesTest {
  @Test
  void curlyAndStraightMarksBothQuote() {
    String text = "“One,” he said. \"Two.\"";
    assertThat(Quotes.in(text).spans())
        .extracting(s -> s.in(text))
        .containsExactly("“One,”", "\"Two.\"");
  }

  @Test
  void aQuotationEndsWithItsLine() {
    assertThat(Quotes.in("“never closed\nHe left.”").spans()).isEmpty();
  }

  @Test
  void anOffsetIsFoundInItsQuotation() {
    Quotes quotes = Quotes.in("a “b” c “d” e");
    assertThat(quotes.at(9)).contains(1);
    assertThat(quotes.at(6)).isEmpty();
  }
}
