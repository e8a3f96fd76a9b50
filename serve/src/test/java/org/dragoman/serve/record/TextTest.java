package org.dragoman.serve.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
  private final Text text = Text.of("a💣b é c");

  @Test
  void positionsCountCodePoints() {
    assertThat(text.length()).isEqualTo(7);
    assertThat(text.cut(1, 2)).isEqualTo("💣");
    assertThat(text.cut(4, 7)).isEqualTo("é c");
  }

  @Test
  void whatLiesOutsideIsLeftOut() {
    assertThat(text.cut(-5, 1)).isEqualTo("a");
    assertThat(text.cut(6, 99)).isEqualTo("c");
    assertThat(text.cut(5, 2)).isEmpty();
  }
}
