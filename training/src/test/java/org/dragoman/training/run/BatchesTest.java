package org.dragoman.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.dragoman.training.data.Sample;
import org.junit.jupiter.api.Test;

class BatchesTest {
  private static final List<Sample> SAMPLES =
      IntStream.range(0, 1_000).mapToObj(i -> ofLength(2 + i % 60, i)).toList();

  private static Sample ofLength(int words, int number) {
    return new Sample(
        "c", "d" + number, Collections.nCopies(words, "word"), Optional.empty(), Optional.empty());
  }

  private static int length(Sample sample) {
    return sample.words().size();
  }

  @Test
  void everySentenceIsInOneBatch() {
    List<List<Sample>> batches = Batches.shuffled(SAMPLES, BatchesTest::length, 7);
    assertThat(batches.stream().flatMap(List::stream).toList())
        .containsExactlyInAnyOrderElementsOf(SAMPLES);
  }

  @Test
  void paddedBatchesStayWithinTheirSize() {
    assertThat(Batches.shuffled(SAMPLES, BatchesTest::length, 7))
        .allMatch(batch ->
            batch.size() * batch.stream().mapToInt(BatchesTest::length).max().orElseThrow() <= 800);
  }

  @Test
  void theSeedDecidesTheOrder() {
    List<List<Sample>> one = Batches.shuffled(SAMPLES, BatchesTest::length, 7);
    assertThat(Batches.shuffled(SAMPLES, BatchesTest::length, 7)).isEqualTo(one);
    assertThat(Batches.shuffled(SAMPLES, BatchesTest::length, 8)).isNotEqualTo(one);
  }

  @Test
  void someSentencesLoseTheirCase() {
    Sample sample =
        new Sample("c", "d", List.of("Sow", "left", "Mali"), Optional.empty(), Optional.empty());
    Random chance = new Random(1);
    List<List<String>> seen =
        IntStream.range(0, 1_000).mapToObj(_ -> LostCase.words(sample, chance)).toList();
    assertThat(Collections.frequency(seen, List.of("sow", "left", "mali"))).isBetween(25, 80);
    assertThat(Collections.frequency(seen, List.of("Sow", "Left", "Mali"))).isBetween(12, 55);
    assertThat(Collections.frequency(seen, sample.words())).isGreaterThan(850);
  }
}
