package org.dragoman.training.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// A Protocol Buffers message that is being written, field by field.
final class Message {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  Message number(int field, long value) {
    raw((long) field << 3);
    raw(value);
    return this;
  }

  Message text(int field, String value) {
    return bytes(field, value.getBytes(StandardCharsets.UTF_8));
  }

  Message bytes(int field, byte[] value) {
    raw((long) field << 3 | 2);
    raw(value.length);
    bytes.writeBytes(value);
    return this;
  }

  Message message(int field, Message value) {
    return bytes(field, value.bytes.toByteArray());
  }

  Message real(int field, float value) {
    raw((long) field << 3 | 5);
    int bits = Float.floatToIntBits(value);
    for (int at = 0; at < Integer.SIZE; at += Byte.SIZE) {
      bytes.write(bits >>> at);
    }
    return this;
  }

  private void raw(long value) {
    long rest = value;
    while ((rest & ~127L) != 0) {
      bytes.write((int) (rest & 127 | 128));
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }
}
