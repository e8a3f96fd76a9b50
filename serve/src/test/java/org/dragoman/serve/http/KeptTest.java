package org.dragoman.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.serve.route.Answer;
import org.junit.jupiter.api.Test;

class KeptTest {
  private static final int MEGABYTE = 1 << 20;
  private final Kept kept = new Kept();

  private static Packed answer(int bytes) {
    return Packed.of(Answer.of(200, "application/octet-stream", new byte[bytes]));
  }

  @Test
  void whatWasAskedBeforeIsFoundUnderItsTag() {
    Packed answer = answer(10);
    kept.keep("a", "/x", answer);
    assertThat(kept.find("a", "/x")).hasValue(answer);
    assertThat(kept.find("a", "/y")).isEmpty();
  }

  @Test
  void aNewTagForgetsAllOthers() {
    kept.keep("a", "/x", answer(10));
    kept.keep("b", "/y", answer(10));
    assertThat(kept.find("a", "/x")).isEmpty();
    assertThat(kept.find("b", "/x")).isEmpty();
  }

  @Test
  void whatWasNotAskedForLongestGoesFirst() {
    for (int i = 0; i < 40; i++) {
      kept.keep("a", "/" + i, answer(MEGABYTE));
      kept.find("a", "/0");
    }
    assertThat(kept.find("a", "/0")).isPresent();
    assertThat(kept.find("a", "/1")).isEmpty();
    assertThat(kept.find("a", "/39")).isPresent();
  }

  @Test
  void whatIsTooLargeIsNotKept() {
    kept.keep("a", "/x", answer(5 * MEGABYTE));
    assertThat(kept.find("a", "/x")).isEmpty();
  }
}
