package org.dragoman.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.finding.Statement.Piece;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every text, however its marks are damaged: no exception, contents that lie in the
/// text and do not overlap themselves, and no quotation that swallows the page.
class DamagedMarksTest {
  private static final String TEXT =
      """
      “The bridge is gone,” Karin Holm said on Monday. “We will ‘rebuild’ it.”

      The mayor called the delay “a disgrace” and the builders' answer "a joke."

      “It was old,” she said. “We loved it.

      “Nobody was hurt.”

      – We have no other road, says the driver. – And no ferry.

      The letter continues:

      The council regrets the loss. It doesn't know the cause.
      """;

  private static final List<String> SIGNS =
      List.of("“", "”", "\"", "'", "’", "‘", "«", "»", "„", "–", ":", "\n", "", "");

  private static String damaged(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(TEXT);
    for (int i = 0; i < 12; i++) {
      int at = random.nextInt(text.length());
      boolean sign = "“”\"'’‘–:\n".indexOf(text.charAt(at)) >= 0;
      String other = SIGNS.get(random.nextInt(SIGNS.size()));
      text.replace(at, sign ? at + 1 : at, other);
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597})
  void damagedMarksNeverSwallowThePage(long seed) {
    String text = damaged(seed);
    StatementsFound found = Texts.find(text);
    for (Statement statement : found.statements()) {
      assertThat(statement.content())
          .as(text)
          .isSortedAccordingTo(Comparator.comparing(Piece::span));
      for (Piece piece : statement.content()) {
        Span span = piece.span();
        assertThat(span.end()).as(text).isLessThanOrEqualTo(text.length());
        assertThat(span.in(text).strip()).as(text).isNotEmpty().doesNotContain("\n\n");
      }
    }
  }
}
