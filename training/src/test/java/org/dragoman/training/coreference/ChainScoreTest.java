package org.dragoman.training.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ChainScoreTest {
  private static List<Set<String>> chains(String... chains) {
    return Arrays.stream(chains)
        .<Set<String>>map(c -> new TreeSet<>(List.of(c.split(""))))
        .toList();
  }

  @Test
  void theGoldChainsThemselvesScoreOne() {
    List<Set<String>> gold = chains("abc", "de");
    assertThat(ChainScore.of(gold, gold).conll()).isEqualTo(1);
  }

  @Test
  void nothingFoundScoresNothing() {
    assertThat(ChainScore.of(chains("abc"), chains()).conll()).isZero();
    assertThat(ChainScore.of(chains(), chains()).conll()).isZero();
  }

  /// The worked example of Vilain and others 1995: one link of three is missing.
  @Test
  void mucCountsTheLinksThatAreMissing() {
    ChainScore score = ChainScore.of(chains("abcd"), chains("ab", "cd"));
    assertThat(score.muc().recall()).isEqualTo(2.0 / 3);
    assertThat(score.muc().precision()).isEqualTo(1);
  }

  /// The example of Bagga and Baldwin 1998: chains of 5, 2 and 5, the last two put together.
  @Test
  void bCubedWeighsAnErrorByTheChainsItSpoils() {
    ChainScore score = ChainScore.of(chains("abcde", "fg", "hijkl"), chains("abcde", "fghijkl"));
    assertThat(score.bCubed().recall()).isEqualTo(1);
    double expected = (5 + 2 * 2.0 / 7 + 5 * 5.0 / 7) / 12;
    assertThat(score.bCubed().precision()).isCloseTo(expected, within(1e-9));
  }

  @Test
  void ceafPairsEachChainWithOneOther() {
    ChainScore score = ChainScore.of(chains("abcd"), chains("ab", "cd"));
    double overlap = 2.0 * 2 / (4 + 2);
    assertThat(score.ceaf().recall()).isCloseTo(overlap, within(1e-9));
    assertThat(score.ceaf().precision()).isCloseTo(overlap / 2, within(1e-9));
  }

  @Test
  void aMentionAloneCountsForNothing() {
    ChainScore score = ChainScore.of(chains("ab"), chains("ab", "c"));
    assertThat(score.conll()).isEqualTo(1);
  }

  @Test
  void documentsAreAddedBeforeTheyAreDivided() {
    ChainScore perfect = ChainScore.of(chains("ab"), chains("ab"));
    ChainScore nothing = ChainScore.of(chains("abcd"), chains());
    assertThat(perfect.plus(nothing).muc().recall()).isEqualTo(0.25);
    assertThat(perfect.plus(nothing).muc().precision()).isEqualTo(1);
  }
}
