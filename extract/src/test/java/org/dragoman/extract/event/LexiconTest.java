package org.dragoman.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private final Codebook codebook = Codebook.shipped();

  @Test
  void theShippedLexiconLoadsAndIsLarge() {
    assertThat(Lexicon.shipped(codebook).size()).isGreaterThan(1_500);
  }

  @Test
  void conditionsAreReadFromACell() {
    List<Condition> conditions =
        Condition.parse("obj:sanctions to:* prt:off inf that coll", WordClasses.shipped());
    assertThat(conditions).hasSize(6);
    assertThat(conditions.getFirst())
        .isInstanceOfSatisfying(
            Condition.Argument.class,
            argument -> assertThat(argument.words().orElseThrow()).contains("embargo"));
  }

  @Test
  void namedWordsWeighMoreThanMerePresence() {
    WordClasses classes = WordClasses.shipped();
    assertThat(Condition.parse("obj:talks", classes).getFirst().weight())
        .isGreaterThan(Condition.parse("obj:*", classes).getFirst().weight());
  }

  @Test
  void operatorsComposeWithTheDeedsOfTheirComplements() {
    Compositions compositions = EventTables.shipped().compositions();
    assertThat(compositions.apply(Operator.THREATEN, "163")).contains("1312");
    assertThat(compositions.apply(Operator.REFUSE, "040")).contains("125");
    assertThat(compositions.apply(Operator.INTEND, "072")).contains("0332");
    assertThat(compositions.apply(Operator.DEMAND, "0874")).contains("1056");
    assertThat(compositions.apply(Operator.HALT, "071")).contains("1621");
    assertThat(compositions.apply(Operator.LIGHT, "190")).contains("190");
    assertThat(compositions.apply(Operator.HALT, "055")).contains("161");
  }

  @Test
  void wordsAroundATriggerRefineItsCode() {
    Refinements refinements = EventTables.shipped().refinements();
    assertThat(refinements.refine("070", java.util.Set.of("military"))).isEqualTo("072");
    assertThat(refinements.refine("070", java.util.Set.of("window"))).isEqualTo("070");
  }
}
