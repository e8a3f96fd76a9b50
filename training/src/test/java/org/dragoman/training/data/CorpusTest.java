package org.dragoman.training.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CorpusTest {
  private static final Corpus CORPUS =
      new Corpus(
          List.of(
              new Source("reports", "CC0", "nobody", 2, samples(300)),
              new Source("letters", "CC0", "nobody", 1, samples(100))));

  private static List<Sample> samples(int documents) {
    return IntStream.range(0, documents)
        .boxed()
        .flatMap(d ->
            Stream.of("One", "Two")
                .map(word ->
                    Sample.ofNames("c", "doc" + d, List.of(word, "fell"), List.of("O", "O"))))
        .toList();
  }

  @Test
  void aTenthOfTheDocumentsIsHeldOut() {
    assertThat(CORPUS.heldOut().sources().getFirst().documents()).isBetween(18L, 42L);
  }

  @Test
  void noDocumentIsBothTrainedOnAndHeldOut() {
    List<String> held = CORPUS.heldOut().samples().stream().map(Sample::document).toList();
    assertThat(CORPUS.training().samples())
        .extracting(Sample::document)
        .doesNotContainAnyElementsOf(held);
    assertThat(CORPUS.training().samples().size() + held.size()).isEqualTo(800);
  }

  @Test
  void anEpochShowsASourceAsOftenAsItSays() {
    assertThat(CORPUS.epoch()).hasSize(2 * 600 + 200);
  }

  @Test
  void sentencesThatDoNotFitAreLeftOut() {
    assertThat(CORPUS.keep(s -> s.words().contains("One")).samples()).hasSize(400);
  }
}
