package org.dragoman.evaluation.factuality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MixingTest {
  private static final double[] FACT = {0.7, 0.1, 0.1, 0.1, 2.5};
  private static final double[] DENIED = {0.1, 0.1, 0.1, 0.7, -2.5};

  @TempDir private Path folder;

  /// The network is right each time, the weights every other time.
  private static List<TwoJudged> words() {
    List<TwoJudged> words = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      boolean fact = i % 2 == 0;
      boolean misled = i % 4 < 2;
      words.add(
          new TwoJudged(
              fact ? 3 : -3,
              logarithms(fact != misled ? FACT : DENIED),
              logarithms(fact ? FACT : DENIED)));
    }
    return words;
  }

  private static double[] logarithms(double[] shares) {
    double[] logarithms = shares.clone();
    for (int i = 0; i < 4; i++) {
      logarithms[i] = Math.log(shares[i]);
    }
    return logarithms;
  }

  @Test
  void whoIsRightIsBelieved() {
    double[] mixed = Mixing.of(words()).outputs(words().getFirst());
    assertThat(mixed[0]).isGreaterThan(0.95);
    assertThat(mixed[4]).isCloseTo(3, within(0.1));
  }

  @Test
  void theTableHasARowForEachPart() {
    String rows = Mixing.of(words()).rows(new double[] {1, 2.5, 4, 1.1});
    assertThat(rows.lines().map(line -> line.split("\t")[0]))
        .containsExactly("weights", "network", "constant", "importance");
    assertThat(rows).contains("importance\t1.000\t2.500\t4.000\t1.100\t1.000");
    assertThat(rows.lines().map(line -> line.split("\t").length)).containsOnly(6);
  }

  @Test
  void onlyWordsThatBothJudgedAreMixed() throws IOException {
    Path weighed =
        Files.writeString(folder.resolve("weighed.tsv"), "7\t3.0\t0.7\t0.1\t0.1\t0.1\t2\n");
    Path read =
        Files.writeString(
            folder.resolve("held-out.tsv"), "7\t1\t1\t1\t1\t0.5\n8\t1\t1\t1\t1\t0.5\n");
    List<TwoJudged> both = TwoJudged.of(weighed, read);
    assertThat(both).hasSize(1);
    assertThat(both.getFirst().read()[2]).isCloseTo(Math.log(0.25), within(1e-9));
    assertThat(both.getFirst().weighed()[4]).isEqualTo(2);
  }

  @Test
  void theNetworkGetsWordsThatAreDividedBySpaces() {
    Example example = new Example(List.of("bias"), -0.75);
    Found found = new Found(example, "4.0", List.of("10 000", "fled"), 2);
    assertThat(ForNetwork.examples(List.of(found))).isEqualTo("4.0\t0\t0\t2\t-0.75\t10_000 fled\n");
  }
}
