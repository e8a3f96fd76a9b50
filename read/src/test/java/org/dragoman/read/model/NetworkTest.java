package org.dragoman.read.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkTest {
  private static final List<String> SHORT =
      List.of("Rebels", "seized", "the", "port", "of", "Aden", ".");
  private static final List<String> LONG =
      List.of(
          "The",
          "president",
          ",",
          "who",
          "had",
          "denied",
          "the",
          "claim",
          "for",
          "weeks",
          ",",
          "told",
          "Reuters",
          "on",
          "Friday",
          "that",
          "the",
          "army",
          "would",
          "leave",
          "Mali",
          ".");

  private final Network network = Network.open();

  @AfterAll
  void close() {
    network.close();
  }

  private Scores scoreAlone(List<String> words) {
    return network.score(List.of(network.encode(words))).getFirst();
  }

  /// The figures were taken when the model was written; an onnxruntime whose operators count
  /// otherwise would not reach them.
  @Test
  void scoresAreThoseOfThePublishedModel() {
    Scores scores = scoreAlone(SHORT);
    int seized = 2;
    assertThat(scores.arc(seized, 0)).isCloseTo(15.7984f, within(1e-2f));
    assertThat(scores.arc(1, seized)).isCloseTo(15.3789f, within(1e-2f));
    assertThat(scores.name(6, network.labels().names().indexOf("B-LOC")))
        .isCloseTo(7.6893f, within(1e-2f));
    assertThat(scores.tag(seized, network.labels().tags().indexOf("VBD")))
        .isCloseTo(16.8682f, within(1e-2f));
  }

  /// The figures come from the network in training, in floats; bytes stay near them.
  @Test
  void vectorsAreNearThoseOfTheNetworkInTraining() {
    Scores brief = network.scoreWithVectors(List.of(network.encode(SHORT))).getFirst();
    Scores wordy = network.scoreWithVectors(List.of(network.encode(LONG))).getFirst();
    assertThat(Arrays.copyOf(brief.vector(2), 4))
        .containsExactly(new float[] {0.4054f, 0.4537f, -0.0792f, -0.5014f}, within(0.15f));
    assertThat(Arrays.copyOf(wordy.vector(13), 4))
        .containsExactly(new float[] {-0.4941f, 1.4381f, 0.5907f, 1.2729f}, within(0.2f));
  }

  @Test
  void aSentenceScoresTheSameBesideALongerOne() {
    Scores alone = scoreAlone(SHORT);
    Scores beside = network.score(List.of(network.encode(LONG), network.encode(SHORT))).getLast();
    for (int word = 1; word <= SHORT.size(); word++) {
      for (int head = 0; head <= SHORT.size(); head++) {
        assertThat(beside.arc(word, head)).isCloseTo(alone.arc(word, head), within(1e-3f));
      }
    }
  }

  @Test
  void theSameSentenceScoresTheSameTwice() {
    assertThat(scoreAlone(LONG).relations(2, 12))
        .containsExactly(scoreAlone(LONG).relations(2, 12));
    assertThat(scoreAlone(LONG).arc(2, 12)).isEqualTo(scoreAlone(LONG).arc(2, 12));
  }

  @Test
  void aSentenceBeyondTheLastPositionIsScored() {
    List<String> words = Collections.nCopies(1_000, "war");
    assertThat(scoreAlone(words).words()).isEqualTo(1_000);
  }

  @Test
  void aFileThatIsNotThePublishedOneIsRefused() {
    ModelFiles wrong = new ModelFiles("reader-v1", Map.of("labels.txt", "00"));
    assertThatThrownBy(() -> wrong.read("labels.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("labels.txt")
        .hasMessageContaining("expected 00");
    assertThatThrownBy(() -> wrong.read("absent.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("absent.txt");
  }
}
