package org.dragoman.training.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.read.model.FactualityNetwork;
import org.dragoman.read.model.FactualityNetwork.WordFactuality;
import org.dragoman.read.model.ModelFiles;
import org.dragoman.training.run.ModelFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A tiny network of factuality, written and run by the library that runs the real one.
class FactualityGraphTest {
  private static final List<String> WORDS = List.of("the", "rebels", "left", "the", "ports", ".");

  @TempDir private Path folder;

  private FactualityNetwork network(byte[] graph) {
    String vocabulary = String.join("\n", TinyNetwork.VOCABULARY) + "\n";
    new ModelFolder(folder, "tiny")
        .write(
            Map.of(
                "tiny.onnx", graph, "vocabulary.txt", vocabulary.getBytes(StandardCharsets.UTF_8)));
    return FactualityNetwork.open(ModelFiles.in(folder, "tiny"));
  }

  private List<WordFactuality> judged(byte[] graph) {
    try (FactualityNetwork network = network(graph)) {
      return network.judge(WORDS);
    }
  }

  @Test
  void bytesSayNearlyWhatFloatsSay() {
    List<WordFactuality> exact = judged(FactualityGraph.inFloats(TinyNetwork.weights()));
    List<WordFactuality> near =
        judged(FactualityGraph.inBytes(TinyNetwork.weights(), TinyNetwork.ranges()));
    assertThat(near).hasSize(WORDS.size());
    for (int word = 0; word < WORDS.size(); word++) {
      assertThat(near.get(word).estimate()).isCloseTo(exact.get(word).estimate(), within(0.25));
      assertThat(near.get(word).shares().get(2))
          .isCloseTo(exact.get(word).shares().get(2), within(0.1));
    }
  }

  @Test
  void wordsAreToldApart() {
    List<WordFactuality> judged = judged(FactualityGraph.inFloats(TinyNetwork.weights()));
    assertThat(judged.get(1)).isNotEqualTo(judged.get(2));
    // the same word at another place is another
    assertThat(judged.get(0)).isNotEqualTo(judged.get(3));
  }

  @Test
  void aLayerWithoutRangeIsRefused() {
    Ranges ranges = new Ranges();
    List.of("l0.qkv", "l0.o", "l0.i", "l0.f").forEach(layer -> ranges.see(layer, -5, 5));
    assertThatThrownBy(() -> FactualityGraph.inBytes(TinyNetwork.weights(), ranges))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("fh");
  }
}
