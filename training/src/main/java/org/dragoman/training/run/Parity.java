package org.dragoman.training.run;

import ai.djl.ndarray.NDManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dragoman.read.model.Encoded;
import org.dragoman.read.model.ModelFiles;
import org.dragoman.read.model.Network;
import org.dragoman.read.model.Pieces;
import org.dragoman.read.model.Scores;
import org.dragoman.training.data.Sample;
import org.dragoman.training.network.PaddedBatch;
import org.dragoman.training.network.ReaderNetwork;
import org.dragoman.training.tensor.Tensor;

/// Whether the written graph says what the network in training says.
///
/// @param network in training
/// @param pieces of its vocabulary
record Parity(ReaderNetwork network, Pieces pieces) {
  private static final List<List<String>> SENTENCES =
      List.of(
          List.of("Rebels", "seized", "the", "port", "of", "Aden", "."),
          List.of(
              "The",
              "envoy",
              "told",
              "NATO",
              "that",
              "nobody",
              "in",
              "KHARTOUM",
              "had",
              "been",
              "warned",
              "in",
              "2024",
              "."));
  private static final double MOST = 1e-3;

  /// The largest difference between the vectors of words that the two give.
  ///
  /// @param floats folder of the graph in floats
  /// @throws IllegalStateException if it is more than rounding explains
  double largestDifference(Path floats, Plan plan) {
    double largest = 0;
    try (Network written = Network.open(ModelFiles.in(floats, plan.version()))) {
      for (List<String> words : SENTENCES) {
        Scores scores = written.scoreWithVectors(List.of(written.encode(words))).getFirst();
        largest = Math.max(largest, difference(vectors(words), scores, words.size()));
      }
    }
    if (largest > MOST) {
      throw new IllegalStateException("the written graph differs by " + largest);
    }
    return largest;
  }

  private Tensor vectors(List<String> words) {
    try (NDManager manager = network.weights().manager().newSubManager()) {
      Sample sample = new Sample("", "", words, Optional.empty(), Optional.empty());
      List<Encoded> encoded = List.of(Encoded.of(words, pieces));
      return network.vectors(new PaddedBatch(manager, List.of(sample), encoded));
    }
  }

  private static double difference(Tensor expected, Scores scores, int words) {
    int width = expected.columns();
    double largest = 0;
    for (int word = 0; word <= words; word++) {
      float[] vector = scores.vector(word);
      for (int i = 0; i < width; i++) {
        double apart = Math.abs(vector[i] - expected.values()[word * width + i]);
        largest = Math.max(largest, apart);
      }
    }
    return largest;
  }
}
