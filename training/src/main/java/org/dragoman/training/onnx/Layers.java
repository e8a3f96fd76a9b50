package org.dragoman.training.onnx;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.training.tensor.Tensor;
import org.dragoman.training.tensor.Tensors;

/// How the heavy layers of a graph are written: in floats, or in bytes.
sealed interface Layers {
  /// The vectors of pieces.
  String lookUp(String ids);

  /// Inputs times the layer's matrix, without its bias.
  String product(String input, String layer);

  /// Inputs times the layer's matrix, and its bias.
  String dense(String input, String layer);

  /// Attention over a sentence with joined queries, keys and values.
  String attention(String input, String layer, String mask);

  /// How many heads attention has.
  Graph.Attribute HEADS = new Graph.Whole("num_heads", EncoderGraph.ATTENTION_HEADS);

  /// Layers in floats: four times as large, to compare with.
  record Floats(Graph graph, Tensors weights) implements Layers {
    @Override
    public String lookUp(String ids) {
      return graph.node("Gather", List.of(graph.constant("we", weights.get("we")), ids));
    }

    @Override
    public String product(String input, String layer) {
      String matrix = graph.constant(layer + ".w", weights.get(layer + ".w"));
      return graph.node("MatMul", List.of(input, matrix));
    }

    @Override
    public String dense(String input, String layer) {
      String bias = graph.constant(layer + ".b", weights.get(layer + ".b"));
      return graph.node("Add", List.of(product(input, layer), bias));
    }

    @Override
    public String attention(String input, String layer, String mask) {
      String matrix = graph.constant(layer + ".qkv.w", weights.get(layer + ".qkv.w"));
      String bias = graph.constant(layer + ".qkv.b", weights.get(layer + ".qkv.b"));
      return graph.fused("Attention", List.of(input, matrix, bias, mask), HEADS);
    }
  }

  /// Layers in bytes: weights with a scale a column, inputs in the layer's fixed range.
  record Bytes(Graph graph, Tensors weights, Ranges ranges) implements Layers {
    private static final Graph.Attribute TO_FLOAT = new Graph.Whole("to", 1);

    @Override
    public String lookUp(String ids) {
      Tensor vectors = weights.get("we");
      Quantised rows = Quantised.rows(vectors);
      String bytes = graph.signedBytes("we.q", vectors.sizes(), rows.bytes());
      String scales = graph.constant("we.s", Tensor.of(rows.scales(), rows.scales().length, 1));
      String steps =
          graph.node("Cast", List.of(graph.node("Gather", List.of(bytes, ids))), TO_FLOAT);
      return graph.node("Mul", List.of(steps, graph.node("Gather", List.of(scales, ids))));
    }

    @Override
    public String product(String input, String layer) {
      return graph.fused("MatMulIntegerToFloat", operands(input, layer));
    }

    @Override
    public String dense(String input, String layer) {
      List<String> operands = new ArrayList<>(operands(input, layer));
      operands.add(graph.constant(layer + ".b", weights.get(layer + ".b")));
      return graph.fused("MatMulIntegerToFloat", operands);
    }

    private List<String> operands(String input, String layer) {
      ByteInput bytes = bytes(input, layer);
      ByteMatrix matrix = matrix(layer);
      return List.of(
          bytes.name(), matrix.name(), bytes.scale(), matrix.scale(), bytes.zero(), matrix.zero());
    }

    @Override
    public String attention(String input, String layer, String mask) {
      String joined = layer + ".qkv";
      ByteInput bytes = bytes(input, joined);
      ByteMatrix matrix = matrix(joined);
      String bias = graph.constant(joined + ".b", weights.get(joined + ".b"));
      return graph.fused(
          "QAttention",
          List.of(
              bytes.name(),
              matrix.name(),
              bias,
              bytes.scale(),
              matrix.scale(),
              mask,
              bytes.zero(),
              matrix.zero()),
          HEADS);
    }

    private record ByteInput(String name, String scale, String zero) {}

    private record ByteMatrix(String name, String scale, String zero) {}

    private ByteInput bytes(String input, String layer) {
      Ranges.Range range = ranges.of(layer);
      String scale = graph.constant(layer + ".as", range.scale());
      String zero = graph.unsignedByte(layer + ".az", range.zero());
      return new ByteInput(graph.node("QuantizeLinear", List.of(input, scale, zero)), scale, zero);
    }

    private ByteMatrix matrix(String layer) {
      Tensor matrix = weights.get(layer + ".w");
      Quantised columns = Quantised.columns(matrix);
      int count = matrix.columns();
      return new ByteMatrix(
          graph.signedBytes(layer + ".q", matrix.sizes(), columns.bytes()),
          graph.constant(layer + ".qs", Tensor.of(columns.scales(), count)),
          graph.signedBytes(layer + ".qz", new long[] {count}, new byte[count]));
    }
  }
}
