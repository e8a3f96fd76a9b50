package org.dragoman.reconcile.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RarityTest {
  private final Rarity rarity = Rarity.load();

  @Test
  void rarerWordsWeighMore() {
    assertThat(rarity.of("year")).isLessThan(rarity.of("ambassador"));
    assertThat(rarity.of("ambassador")).isLessThan(rarity.of("zhovtnevka"));
  }

  @Test
  void aWordThatNoListHasIsRarest() {
    assertThat(rarity.of("qaboosiya")).isEqualTo(9);
  }
}
