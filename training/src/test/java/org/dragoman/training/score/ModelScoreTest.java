package org.dragoman.training.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dragoman.read.model.Network;
import org.dragoman.training.data.Corpus;
import org.dragoman.training.data.GoldTree;
import org.dragoman.training.data.Sample;
import org.dragoman.training.data.Source;
import org.junit.jupiter.api.Test;

/// Counts over what the model that ships makes of plain sentences.
class ModelScoreTest {
  private static Sample sample(List<Integer> heads, List<String> names) {
    GoldTree tree =
        new GoldTree(
            heads,
            List.of("det", "nsubj", "root", "obj", "punct"),
            List.of("DT", "NN", "VBD", "NNP", "."),
            List.of("DET", "NOUN", "VERB", "PROPN", "PUNCT"));
    return new Sample(
        "c",
        "d",
        List.of("The", "army", "seized", "Aden", "."),
        Optional.of(tree),
        Optional.of(names));
  }

  private static Tally score(Sample sample) {
    try (Network network = Network.open()) {
      return ModelScore.of(network, List.of(sample));
    }
  }

  @Test
  void whatAgreesIsRight() {
    Tally tally = score(sample(List.of(2, 3, 0, 3, 3), List.of("O", "O", "O", "B-LOC", "O")));
    assertThat(tally.all().get("heads")).isEqualTo(new Tally.Counts(4, 4, 4));
    assertThat(tally.percent("labelled heads")).isEqualTo(100);
    assertThat(tally.all().get("subjects")).isEqualTo(new Tally.Counts(1, 1, 1));
    assertThat(tally.all().get("objects")).isEqualTo(new Tally.Counts(1, 1, 1));
    assertThat(tally.all().get("names LOC")).isEqualTo(new Tally.Counts(1, 1, 1));
  }

  @Test
  void aWrongHeadAndTypeAreWrong() {
    Tally tally = score(sample(List.of(3, 3, 0, 2, 3), List.of("O", "O", "O", "B-ORG", "O")));
    assertThat(tally.percent("heads")).isEqualTo(50);
    assertThat(tally.percent("names")).isZero();
    assertThat(tally.percent("spans")).isEqualTo(100);
    assertThat(tally.all().get("objects")).isEqualTo(new Tally.Counts(1, 0, 0));
  }

  @Test
  void figuresStandInATable() {
    Sample sample = sample(List.of(2, 3, 0, 3, 3), List.of("O", "O", "O", "B-LOC", "O"));
    Corpus corpus = new Corpus(List.of(new Source("wire", "CC0", "us", 1, List.of(sample))));
    try (Network network = Network.open()) {
      assertThat(HeldOutFigures.of(network, corpus).table())
          .contains("| held-out documents | heads | labelled heads |")
          .contains("| wire | 100.0 | 100.0 |");
    }
  }

  @Test
  void precisionAndRecallAreOfWhatIsFoundAndOfWhatThereIs() {
    Tally tally = new Tally();
    tally.add("names", 4, 0, 3);
    tally.add("names", 0, 6, 0);
    Tally.Counts counts = tally.all().get("names");
    assertThat(counts.precision()).isEqualTo(75);
    assertThat(counts.recall()).isEqualTo(50);
    assertThat(counts.f1()).isEqualTo(60);
    assertThat(tally.percent("tags")).isZero();
  }
}
