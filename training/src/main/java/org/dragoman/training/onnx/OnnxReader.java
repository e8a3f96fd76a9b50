package org.dragoman.training.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.dragoman.training.tensor.Tensor;

/// The float tensors and the nodes of an ONNX file: just enough of its format to take a published
/// encoder's weights out of it.
///
/// @param tensors initialisers by name
/// @param nodes operators in the order of the file
public record OnnxReader(Map<String, Tensor> tensors, List<Node> nodes) {
  private static final int GRAPH = 7;
  private static final int NODE = 1;
  private static final int INITIALISER = 5;
  private static final int FLOAT = 1;

  /// An operator.
  ///
  /// @param name as the exporter gave it, often a path
  /// @param operator `MatMul`
  /// @param inputs names of tensors
  public record Node(String name, String operator, List<String> inputs) {}

  /// Reads a file.
  public static OnnxReader of(byte[] file) {
    OnnxReader reader = new OnnxReader(new LinkedHashMap<>(), new ArrayList<>());
    fields(
        ByteBuffer.wrap(file),
        (content, field) -> {
          if (field == GRAPH) {
            fields(content, reader::take);
          }
        });
    return reader;
  }

  private void take(ByteBuffer content, int field) {
    if (field == INITIALISER) {
      takeTensor(content);
    } else if (field == NODE) {
      nodes.add(node(content));
    }
  }

  private static Node node(ByteBuffer content) {
    List<String> inputs = new ArrayList<>();
    String[] texts = {"", ""};
    fields(
        content,
        (part, field) -> {
          if (field == 1) {
            inputs.add(text(part));
          } else if (field == 3 || field == 4) {
            texts[field - 3] = text(part);
          }
        });
    return new Node(texts[0], texts[1], List.copyOf(inputs));
  }

  /// Takes a tensor whose values are floats in the raw layout; others are of no use here.
  private void takeTensor(ByteBuffer content) {
    List<Long> sizes = new ArrayList<>();
    String name = "";
    long type = 0;
    float[] values = {};
    while (content.hasRemaining()) {
      long key = number(content);
      int field = (int) (key >> 3);
      switch ((int) (key & 7)) {
        case 0 -> {
          long value = number(content);
          type = field == 2 ? value : type;
          if (field == 1) {
            sizes.add(value);
          }
        }
        case 2 -> {
          ByteBuffer part = part(content);
          switch (field) {
            case 1 -> packed(part, sizes);
            case 8 -> name = text(part);
            case 9 -> values = floats(part);
            default -> {}
          }
        }
        default -> throw new IllegalArgumentException("a tensor with a field of unknown kind");
      }
    }
    if (type == FLOAT) {
      long[] grid = sizes.stream().mapToLong(Long::longValue).toArray();
      tensors.put(name, new Tensor(grid, values));
    }
  }

  private static void packed(ByteBuffer part, List<Long> sizes) {
    while (part.hasRemaining()) {
      sizes.add(number(part));
    }
  }

  private static float[] floats(ByteBuffer part) {
    float[] values = new float[part.remaining() / Float.BYTES];
    part.asFloatBuffer().get(values);
    return values;
  }

  /// Hands over every field that has a length; passes over numbers.
  private static void fields(ByteBuffer content, ObjIntConsumer<ByteBuffer> taker) {
    while (content.hasRemaining()) {
      long key = number(content);
      switch ((int) (key & 7)) {
        case 0 -> number(content);
        case 1 -> content.position(content.position() + Long.BYTES);
        case 2 -> taker.accept(part(content), (int) (key >> 3));
        case 5 -> content.position(content.position() + Integer.BYTES);
        default -> throw new IllegalArgumentException("this is no ONNX file");
      }
    }
  }

  private static long number(ByteBuffer content) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = content.get();
      value |= (long) (next & 127) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private static ByteBuffer part(ByteBuffer content) {
    int length = Math.toIntExact(number(content));
    ByteBuffer part = content.slice(content.position(), length).order(ByteOrder.LITTLE_ENDIAN);
    content.position(content.position() + length);
    return part;
  }

  private static String text(ByteBuffer part) {
    byte[] bytes = new byte[part.remaining()];
    part.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
