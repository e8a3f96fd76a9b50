package org.dragoman.ingest.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  @Test
  void aLineIsAParagraph() {
    assertThat(words("One.\nTwo.\r\n\r\n  Three. \rFour.\u2028Five."))
        .containsExactly("One.", "Two.", "Three.", "Four.", "Five.");
  }

  @Test
  void theLinesOfAHardWrappedTextAreJoined() {
    String text =
        """
        The foreign minister of Freedonia said on Monday that her country would not
        give in to threats, and that the patrol boats would stay in the canal until
        Sylvania had released the crew.

        Sylvania answered within the hour. Its ambassador was recalled, its border
        was closed, and the army was put on alert along the whole of the frontier,
        a spokesman said.
        """;
    assertThat(words(text)).hasSize(2).last().asString().startsWith("Sylvania").endsWith("said.");
  }

  @Test
  void theHeadingOfASummaryIsALineOfItsOwn() {
    assertThat(words("Story highlights Troops move to the border\nTwo bridges are shut"))
        .containsExactly("Story highlights", "Troops move to the border", "Two bridges are shut");
  }

  @Test
  void aSentenceThatBeginsLikeAHeadingStaysWhole() {
    assertThat(words("Key points remain open.\nKey points of the plan were read out."))
        .containsExactly("Key points remain open.", "Key points of the plan were read out.");
  }

  @Test
  void shortLinesAreNotJoined() {
    assertThat(words("One\nTwo\nThree\nFour\nFive\nSix")).hasSize(6);
  }

  @Test
  void aParagraphKnowsWhetherABlankLineStandsBeforeIt() {
    assertThat(Paragraphs.of("One.\nTwo.\n \nThree."))
        .extracting(Block::afterGap)
        .containsExactly(false, false, true);
  }

  @Test
  void anEmptyTextHasNone() {
    assertThat(words(" \n\n\t")).isEmpty();
  }

  private static List<String> words(String text) {
    return Paragraphs.of(text).stream().map(Block::words).toList();
  }
}
