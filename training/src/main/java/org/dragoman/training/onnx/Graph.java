package org.dragoman.training.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.training.tensor.Tensor;

/// An ONNX graph that is being written: constants, operators one after the other, inputs and
/// outputs. What an operator gives is known by the name that adding it returns.
final class Graph {
  private static final long IR_VERSION = 8;
  private static final long OPERATORS = 17;
  private static final String MICROSOFT = "com.microsoft";

  private static final int FLOAT = 1;
  private static final int UINT8 = 2;
  private static final int INT8 = 3;
  private static final int INT32 = 6;
  private static final int INT64 = 7;

  private final List<Message> nodes = new ArrayList<>();
  private final List<Message> constants = new ArrayList<>();
  private final List<Message> inputs = new ArrayList<>();
  private final List<Message> outputs = new ArrayList<>();

  /// A property of an operator.
  sealed interface Attribute {}

  /// A property that is a number: an axis, a count.
  record Whole(String name, long value) implements Attribute {}

  /// A property that is a real number.
  record Real(String name, float value) implements Attribute {}

  /// A property that is a list of numbers.
  record Order(String name, List<Long> values) implements Attribute {}

  /// An operator of the standard.
  String node(String operator, List<String> from, Attribute... attributes) {
    return node("", operator, from, attributes);
  }

  /// An operator of onnxruntime.
  String fused(String operator, List<String> from, Attribute... attributes) {
    return node(MICROSOFT, operator, from, attributes);
  }

  private String node(String domain, String operator, List<String> from, Attribute... attributes) {
    String result = "t" + nodes.size();
    Message node = new Message();
    from.forEach(name -> node.text(1, name));
    node.text(2, result).text(3, operator + nodes.size()).text(4, operator);
    for (Attribute attribute : attributes) {
      node.message(5, attribute(attribute));
    }
    if (!domain.isEmpty()) {
      node.text(7, domain);
    }
    nodes.add(node);
    return result;
  }

  private static Message attribute(Attribute attribute) {
    Message message = new Message();
    switch (attribute) {
      case Whole(String name, long value) -> message.text(1, name).number(3, value).number(20, 2);
      case Real(String name, float value) -> message.text(1, name).real(2, value).number(20, 1);
      case Order(String name, List<Long> values) -> {
        message.text(1, name);
        values.forEach(value -> message.number(8, value));
        message.number(20, 7);
      }
    }
    return message;
  }

  String constant(String name, Tensor value) {
    byte[] bytes = new byte[value.values().length * Float.BYTES];
    little(bytes).asFloatBuffer().put(value.values());
    return constant(name, FLOAT, value.sizes(), bytes);
  }

  /// A real number.
  String constant(String name, float value) {
    return constant(name, new Tensor(new long[0], new float[] {value}));
  }

  String numbers(String name, long... values) {
    byte[] bytes = new byte[values.length * Long.BYTES];
    little(bytes).asLongBuffer().put(values);
    return constant(name, INT64, new long[] {values.length}, bytes);
  }

  String signedBytes(String name, long[] sizes, byte[] values) {
    return constant(name, INT8, sizes, values);
  }

  String unsignedByte(String name, int value) {
    return constant(name, UINT8, new long[0], new byte[] {(byte) value});
  }

  private String constant(String name, int type, long[] sizes, byte[] content) {
    Message tensor = new Message();
    for (long size : sizes) {
      tensor.number(1, size);
    }
    constants.add(tensor.number(2, type).text(8, name).bytes(9, content));
    return name;
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  void intInput(String name, String... sizes) {
    inputs.add(value(name, INT32, List.of(sizes)));
  }

  void longInput(String name, String... sizes) {
    inputs.add(value(name, INT64, List.of(sizes)));
  }

  /// Gives a result to the outside under a name of its own.
  ///
  /// @param sizes letters for those that vary, digits for those that are fixed
  void output(String name, String from, String... sizes) {
    nodes.add(
        new Message().text(1, from).text(2, name).text(3, "output-" + name).text(4, "Identity"));
    outputs.add(value(name, FLOAT, List.of(sizes)));
  }

  private static Message value(String name, int type, List<String> sizes) {
    Message shape = new Message();
    for (String size : sizes) {
      boolean fixed = size.chars().allMatch(Character::isDigit);
      Message one = new Message();
      shape.message(1, fixed ? one.number(1, Long.parseLong(size)) : one.text(2, size));
    }
    Message tensor = new Message().number(1, type).message(2, shape);
    return new Message().text(1, name).message(2, new Message().message(1, tensor));
  }

  byte[] toBytes() {
    Message graph = new Message();
    nodes.forEach(node -> graph.message(1, node));
    graph.text(2, "reader");
    constants.forEach(constant -> graph.message(5, constant));
    inputs.forEach(input -> graph.message(11, input));
    outputs.forEach(output -> graph.message(12, output));
    return new Message()
        .number(1, IR_VERSION)
        .text(2, "dragoman")
        .message(7, graph)
        .message(8, new Message().text(1, "").number(2, OPERATORS))
        .message(8, new Message().text(1, MICROSOFT).number(2, 1))
        .toBytes();
  }
}
