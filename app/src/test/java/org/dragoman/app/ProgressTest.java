package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
  @Test
  void longWorkSaysItsRateAndWhatIsLeft() {
    assertThat(said(List.of(0L, 4000L), 20, 100))
        .isEqualTo("Read 20 of 100 (5.0 a second, 16 s left)");
  }

  @Test
  void shortWorkIsNotCommentedOn() {
    assertThat(said(List.of(0L, 500L), 20, 100)).isEmpty();
  }

  private static String said(List<Long> times, int done, int all) {
    Deque<Long> clock = new ArrayDeque<>(times);
    InstantSource source = () -> Instant.ofEpochMilli(clock.removeFirst());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Progress progress =
        new Progress("Read", new PrintStream(out, true, StandardCharsets.UTF_8), source);
    progress.at(done, all);
    return out.toString(StandardCharsets.UTF_8).strip();
  }
}
