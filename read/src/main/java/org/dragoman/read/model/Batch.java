package org.dragoman.read.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;

/// Sentences laid side by side, padded to the longest, as tensors.
final class Batch implements AutoCloseable {
  private final List<Encoded> sentences;
  private final int pieces;
  private final int words;
  private final OnnxTensor ids;
  private final OnnxTensor shapes;
  private final OnnxTensor mask;
  private final OnnxTensor firsts;

  Batch(OrtEnvironment environment, List<Encoded> sentences) throws OrtException {
    this.sentences = sentences;
    this.pieces = sentences.stream().mapToInt(Encoded::length).max().orElse(0);
    this.words = sentences.stream().mapToInt(Encoded::words).max().orElse(0) + 1;
    long[] shape = {sentences.size(), pieces};
    ids = OnnxTensor.createTensor(environment, fill(Encoded::piece), shape);
    shapes = OnnxTensor.createTensor(environment, fill(Encoded::shape), shape);
    mask = OnnxTensor.createTensor(environment, fill((_, _) -> 1), shape);
    firsts = OnnxTensor.createTensor(environment, firsts(), new long[] {sentences.size(), words});
  }

  /// A value of a sentence's piece.
  private interface PieceValue {
    int of(Encoded sentence, int piece);
  }

  private IntBuffer fill(PieceValue value) {
    IntBuffer buffer = direct(sentences.size() * pieces * Integer.BYTES).asIntBuffer();
    for (int s = 0; s < sentences.size(); s++) {
      Encoded sentence = sentences.get(s);
      for (int p = 0; p < sentence.length(); p++) {
        buffer.put(s * pieces + p, value.of(sentence, p));
      }
    }
    return buffer;
  }

  private LongBuffer firsts() {
    LongBuffer buffer = direct(sentences.size() * words * Long.BYTES).asLongBuffer();
    for (int s = 0; s < sentences.size(); s++) {
      Encoded sentence = sentences.get(s);
      for (int w = 0; w < words; w++) {
        int first = w <= sentence.words() ? sentence.first(w) : 0;
        buffer.put(s * words + w, (long) s * pieces + first);
      }
    }
    return buffer;
  }

  private static ByteBuffer direct(int bytes) {
    return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
  }

  Map<String, OnnxTensor> inputs() {
    return Map.of("ids", ids, "shape", shapes, "mask", mask, "first", firsts);
  }

  /// The words of the longest sentence and the root: the width of the outputs.
  int width() {
    return words;
  }

  List<Encoded> sentences() {
    return sentences;
  }

  @Override
  public void close() {
    ids.close();
    shapes.close();
    mask.close();
    firsts.close();
  }
}
