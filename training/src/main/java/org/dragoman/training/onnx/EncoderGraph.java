package org.dragoman.training.onnx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.training.tensor.Tensor;
import org.dragoman.training.tensor.Tensors;

/// The encoder's part of a graph that is being written: from pieces to vectors of words.
///
/// In: `ids`, `shape` and `mask` of pieces (sentences by pieces) and `first`, where each word's
/// first piece is among all of them (sentences by words, the 0th is the root).
final class EncoderGraph {
  static final long ATTENTION_HEADS = 12;

  private static final float EPSILON = 1e-12f;

  private final Graph graph = new Graph();
  private final Tensors weights;
  private final Layers layers;
  private final int depth;
  private final int width;

  private EncoderGraph(Tensors weights, LayersOf layers) {
    this.weights = joined(weights);
    this.layers = layers.of(graph, this.weights);
    this.depth = depth(weights);
    this.width = weights.get("we").columns();
  }

  private interface LayersOf {
    Layers of(Graph graph, Tensors weights);
  }

  /// An encoder in floats.
  ///
  /// @param weights by name: `we`, `pe`, `te`, `eln`, `l0.q.w` .., and those of the heads
  static EncoderGraph inFloats(Tensors weights) {
    return new EncoderGraph(weights, Layers.Floats::new);
  }

  /// An encoder in bytes.
  ///
  /// @param weights as [#inFloats]
  /// @param ranges of all layers
  static EncoderGraph inBytes(Tensors weights, Ranges ranges) {
    return new EncoderGraph(weights, (graph, all) -> new Layers.Bytes(graph, all, ranges));
  }

  private static int depth(Tensors weights) {
    int depth = 0;
    while (weights.has("l" + depth + ".q.w")) {
      depth++;
    }
    return depth;
  }

  /// Queries, keys and values side by side, as the operators of attention want them.
  private static Tensors joined(Tensors weights) {
    Map<String, Tensor> all = new HashMap<>(weights.byName());
    for (int layer = 0; layer < depth(weights); layer++) {
      String name = "l" + layer;
      for (String part : List.of(".w", ".b")) {
        all.put(
            name + ".qkv" + part,
            beside(
                weights.get(name + ".q" + part),
                weights.get(name + ".k" + part),
                weights.get(name + ".v" + part)));
      }
    }
    return new Tensors(all);
  }

  private static Tensor beside(Tensor... parts) {
    int columns = parts[0].columns();
    int rows = parts[0].rows();
    int width = columns * parts.length;
    float[] values = new float[rows * width];
    for (int row = 0; row < rows; row++) {
      for (int part = 0; part < parts.length; part++) {
        System.arraycopy(
            parts[part].values(), row * columns, values, row * width + part * columns, columns);
      }
    }
    long[] sizes = parts[0].sizes().clone();
    sizes[sizes.length - 1] = width;
    return new Tensor(sizes, values);
  }

  /// The graph, to which heads are added.
  Graph graph() {
    return graph;
  }

  /// How many numbers a word's vector has.
  int width() {
    return width;
  }

  /// Writes the encoder and answers the name of the words' vectors, sentences by words.
  String words() {
    graph.intInput("ids", "B", "N");
    graph.intInput("shape", "B", "N");
    graph.intInput("mask", "B", "N");
    graph.longInput("first", "B", "W");
    String flat = graph.node("Reshape", List.of(encoder(), graph.numbers("flat", -1, width)));
    return graph.node("Gather", List.of(flat, "first"));
  }

  private String encoder() {
    String state = embedding();
    for (int layer = 0; layer < depth; layer++) {
      String name = "l" + layer;
      String context = layers.attention(state, name, "mask");
      state = added(layers.product(context, name + ".o"), state, name + ".o.b", name + ".ln1");
      String inner = layers.product(state, name + ".i");
      String bent = graph.fused("BiasGelu", List.of(inner, constant(name + ".i.b")));
      state = added(layers.product(bent, name + ".f"), state, name + ".f.b", name + ".ln2");
    }
    return state;
  }

  private String embedding() {
    String zero = graph.numbers("zero", 0);
    String one = graph.numbers("one", 1);
    String two = graph.numbers("two", 2);
    String length = graph.node("Slice", List.of(graph.node("Shape", List.of("ids")), one, two));
    String places = graph.node("Slice", List.of(constant("pe"), zero, length, zero));
    String shapes = graph.node("Gather", List.of(constant("te"), "shape"));
    String placed = graph.node("Add", List.of(layers.lookUp("ids"), places));
    String sum = graph.node("Add", List.of(placed, shapes));
    return graph.node(
        "LayerNormalization",
        List.of(sum, constant("eln.g"), constant("eln.b")),
        new Graph.Whole("axis", -1),
        new Graph.Real("epsilon", EPSILON));
  }

  private String added(String result, String state, String bias, String norm) {
    return graph.fused(
        "SkipLayerNormalization",
        List.of(result, state, constant(norm + ".g"), constant(norm + ".b"), constant(bias)),
        new Graph.Real("epsilon", EPSILON));
  }

  /// A layer that is bent, its input in the layer's range.
  String bent(String words, String layer) {
    return graph.fused("Gelu", List.of(layers.dense(words, layer)));
  }

  /// A linear layer in floats.
  String linear(String input, String layer) {
    String scores = graph.node("MatMul", List.of(input, constant(layer + ".w")));
    return graph.node("Add", List.of(scores, constant(layer + ".b")));
  }

  /// How many columns a tensor has, as outputs want it.
  String columns(String tensor) {
    return String.valueOf(weights.get(tensor).columns());
  }

  String constant(String name) {
    return graph.constant(name, weights.get(name));
  }
}
