package org.dragoman.training.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgedSentenceTest {
  @TempDir private Path folder;

  private List<JudgedSentence> read(String... lines) throws IOException {
    return JudgedSentence.read(Files.write(folder.resolve("examples.tsv"), List.of(lines)));
  }

  @Test
  void wordsOfOneSentenceAreJudgedTogether() throws IOException {
    List<JudgedSentence> read =
        read(
            "a.0\t3\t0\t2\t3.0\tHe left to eat",
            "a.0\t4\t1\t4\t-0.75\tHe left to eat",
            "b.0\t4\t2\t1\t1.5\tSleep well");
    assertThat(read).extracting(JudgedSentence::part).containsExactly(3, 4);
    assertThat(read.getFirst().judged())
        .containsExactly(
            new JudgedSentence.Judged(0, 2, 3.0), new JudgedSentence.Judged(1, 4, -0.75));
    assertThat(read.getFirst().judged())
        .extracting(JudgedSentence.Judged::degree)
        .containsExactly(0, 3);
    assertThat(read.getLast().words()).containsExactly("Sleep", "well");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.0\t3\t1\t5\t3.0\tHe left to eat",
        "a.0\t3\t1\t0\t3.0\tHe left to eat",
        "a.0\t3\t1\ttwo\t3.0\tHe left to eat",
        "a.0\t3\t1\t2\t3.0",
      })
  void aBrokenLineIsReportedWithItsNumber(String line) {
    assertThatThrownBy(() -> read("a.0\t3\t0\t2\t3.0\tHe left to eat", line))
        .isInstanceOf(DataError.class)
        .hasMessageContaining("examples.tsv:2: ");
  }
}
