package org.dragoman.training.onnx;

import java.util.List;
import org.dragoman.training.tensor.Tensors;

/// Writes the reader's network, encoder and heads, as one graph for onnxruntime.
///
/// In: as [EncoderGraph] says. Out, all sentences by words: `arc` by head, `rd` and `rh` for the
/// scorer of relations, `xp` by tag, `ne` by name tag, and `vec`, the words' vectors.
public final class ReaderGraph {
  private final EncoderGraph encoder;
  private final Graph graph;

  private ReaderGraph(EncoderGraph encoder) {
    this.encoder = encoder;
    this.graph = encoder.graph();
  }

  /// The graph in floats.
  ///
  /// @param weights by name: `we`, `pe`, `te`, `eln`, `l0.q.w` .., and those of the heads
  public static byte[] inFloats(Tensors weights) {
    return new ReaderGraph(EncoderGraph.inFloats(weights)).write();
  }

  /// The graph in bytes.
  ///
  /// @param weights as [#inFloats]
  /// @param ranges of all layers
  public static byte[] inBytes(Tensors weights, Ranges ranges) {
    return new ReaderGraph(EncoderGraph.inBytes(weights, ranges)).write();
  }

  private byte[] write() {
    String words = encoder.words();
    arcs(words);
    relations(words);
    labels(words, "xp");
    labels(words, "ne");
    graph.output("vec", words, "B", "W", String.valueOf(encoder.width()));
    return graph.toBytes();
  }

  private void arcs(String words) {
    String dependents = encoder.bent(words, "ad");
    String heads = encoder.bent(words, "ah");
    Graph.Attribute turned = new Graph.Order("perm", List.of(0L, 2L, 1L));
    String asked = graph.node("MatMul", List.of(dependents, encoder.constant("U")));
    String pairs =
        graph.node("MatMul", List.of(asked, graph.node("Transpose", List.of(heads), turned)));
    String alone = graph.node("MatMul", List.of(heads, encoder.constant("ub")));
    String likely = graph.node("Transpose", List.of(alone), turned);
    graph.output("arc", graph.node("Add", List.of(pairs, likely)), "B", "W", "W");
  }

  private void relations(String words) {
    graph.output("rd", encoder.bent(words, "rd"), "B", "W", encoder.columns("rd.b"));
    graph.output("rh", encoder.bent(words, "rh"), "B", "W", encoder.columns("rh.b"));
  }

  private void labels(String words, String head) {
    graph.output(head, encoder.linear(words, head), "B", "W", encoder.columns(head + ".b"));
  }
}
