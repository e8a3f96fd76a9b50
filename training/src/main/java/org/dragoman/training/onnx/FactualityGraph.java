package org.dragoman.training.onnx;

import org.dragoman.training.tensor.Tensors;

/// Writes the network that judges how certain a word's event is, as one graph for onnxruntime.
///
/// In: as [EncoderGraph] says. Out, all sentences by words: `deg`, the odds of fact, possible,
/// uncertain and counterfact, and an estimate of the score.
public final class FactualityGraph {
  private FactualityGraph() {}

  /// The graph in floats.
  ///
  /// @param weights by name: those of the encoder, `fh` and `fo`
  public static byte[] inFloats(Tensors weights) {
    return write(EncoderGraph.inFloats(weights));
  }

  /// The graph in bytes.
  ///
  /// @param weights as [#inFloats]
  /// @param ranges of all layers and of `fh`
  public static byte[] inBytes(Tensors weights, Ranges ranges) {
    return write(EncoderGraph.inBytes(weights, ranges));
  }

  private static byte[] write(EncoderGraph encoder) {
    String inner = encoder.bent(encoder.words(), "fh");
    String judged = encoder.linear(inner, "fo");
    encoder.graph().output("deg", judged, "B", "W", encoder.columns("fo.b"));
    return encoder.graph().toBytes();
  }
}
