package org.dragoman.training.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.read.model.ModelFiles;
import org.dragoman.read.model.Network;
import org.dragoman.training.data.Corpus;
import org.dragoman.training.onnx.Ranges;
import org.dragoman.training.onnx.ReaderGraph;
import org.dragoman.training.score.HeldOutFigures;
import org.dragoman.training.tensor.Tensors;

/// Writes a trained network as a model, in bytes to be shipped and in floats to compare with.
///
/// @param plan where to
/// @param labels relations, tags and name tags
/// @param vocabulary pieces in the order of their numbers
record Export(Plan plan, List<List<String>> labels, List<String> vocabulary) {
  Map<String, String> bytes(Tensors weights, Ranges ranges) {
    return write(shipped(), weights, ReaderGraph.inBytes(weights, ranges));
  }

  Map<String, String> floats(Tensors weights) {
    return write(compared(), weights, ReaderGraph.inFloats(weights));
  }

  private Map<String, String> write(Path folder, Tensors weights, byte[] graph) {
    return new ModelFolder(folder, plan.version())
        .write(new ModelFolder.Content(graph, weights, labels, vocabulary));
  }

  Path shipped() {
    return plan.out().resolve("model");
  }

  Path compared() {
    return plan.out().resolve("model-in-floats");
  }

  HeldOutFigures measureBytes(Corpus heldOut) {
    return measure(shipped(), heldOut);
  }

  HeldOutFigures measureFloats(Corpus heldOut) {
    return measure(compared(), heldOut);
  }

  private HeldOutFigures measure(Path folder, Corpus heldOut) {
    try (Network network = Network.open(ModelFiles.in(folder, plan.version()))) {
      return HeldOutFigures.of(network, heldOut);
    }
  }
}
