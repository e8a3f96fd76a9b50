package org.dragoman.training.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.dragoman.read.model.ModelFiles;
import org.dragoman.read.model.Network;
import org.dragoman.read.model.Scores;
import org.dragoman.training.run.ModelFolder;
import org.dragoman.training.tensor.Tensor;
import org.dragoman.training.tensor.Tensors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A tiny network, written and run by the library that runs the real one.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderGraphTest {
  private static final List<String> SHORT = List.of("Rebels", "left", ".");
  private static final List<String> LONG =
      List.of("the", "rebels", "left", "the", "ports", ".", "the", "port", ".");

  private final Tensors weights = TinyNetwork.weights();
  private Network floats;
  private Network bytes;

  @BeforeAll
  void write(@TempDir Path folder) {
    floats = network(folder.resolve("floats"), ReaderGraph.inFloats(weights));
    bytes = network(folder.resolve("bytes"), ReaderGraph.inBytes(weights, TinyNetwork.ranges()));
  }

  private Network network(Path folder, byte[] graph) {
    new ModelFolder(folder, "tiny")
        .write(new ModelFolder.Content(graph, weights, TinyNetwork.LABELS, TinyNetwork.VOCABULARY));
    return Network.open(ModelFiles.in(folder, "tiny"));
  }

  @AfterAll
  void close() {
    floats.close();
    bytes.close();
  }

  private static Scores alone(Network network, List<String> words) {
    return network.scoreWithVectors(List.of(network.encode(words))).getFirst();
  }

  @Test
  void vectorsAreNormed() {
    float[] vector = alone(floats, SHORT).vector(1);
    double mean = stream(vector).average().orElseThrow();
    double spread = stream(vector).map(v -> v * v).average().orElseThrow();
    assertThat(mean).isCloseTo(0, within(1e-5));
    assertThat(spread).isCloseTo(1, within(1e-4));
  }

  private static DoubleStream stream(float[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i]);
  }

  @Test
  void tagScoresAreLinearInTheVector() {
    Scores scores = alone(floats, LONG);
    float[] vector = scores.vector(2);
    Tensor matrix = weights.get("xp.w");
    for (int tag = 0; tag < 2; tag++) {
      double expected = weights.get("xp.b").values()[tag];
      for (int i = 0; i < vector.length; i++) {
        expected += vector[i] * matrix.values()[i * 2 + tag];
      }
      assertThat(scores.tag(2, tag)).isCloseTo((float) expected, within(1e-4f));
    }
  }

  @Test
  void bytesSayNearlyWhatFloatsSay() {
    Scores exact = alone(floats, LONG);
    Scores near = alone(bytes, LONG);
    for (int word = 1; word <= LONG.size(); word++) {
      for (int head = 0; head <= LONG.size(); head++) {
        assertThat(near.arc(word, head)).isCloseTo(exact.arc(word, head), within(0.25f));
      }
      assertThat(near.relations(word, 0)[1]).isCloseTo(exact.relations(word, 0)[1], within(0.25f));
      assertThat(near.name(word, 3)).isCloseTo(exact.name(word, 3), within(0.25f));
    }
  }

  @Test
  void companyChangesNothingInBytes() {
    Scores alone = alone(bytes, SHORT);
    Scores among =
        bytes
            .scoreWithVectors(List.of(bytes.encode(LONG), bytes.encode(SHORT), bytes.encode(LONG)))
            .get(1);
    for (int word = 0; word <= SHORT.size(); word++) {
      assertThat(among.vector(word)).containsExactly(alone.vector(word), within(1e-5f));
    }
    assertThat(among.arc(1, 2)).isCloseTo(alone.arc(1, 2), within(1e-4f));
  }

  @Test
  void caseReachesTheNetworkByWayOfShapes() {
    float[] title = alone(floats, List.of("Rebels", "left")).vector(1);
    float[] lower = alone(floats, List.of("rebels", "left")).vector(1);
    assertThat(title).isNotEqualTo(lower);
  }

  @Test
  void vectorsMustBeAskedFor() {
    Scores scores = bytes.score(List.of(bytes.encode(SHORT))).getFirst();
    assertThatThrownBy(() -> scores.vector(1)).hasMessage("no vectors were asked for");
  }

  @Test
  void aWatchedLayerWithoutRangeIsRefused() {
    assertThatThrownBy(() -> ReaderGraph.inBytes(weights, new Ranges()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("l0.qkv");
  }
}
