package org.dragoman.read.model;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// The network's last layer for relations: linear over the features of a word, those of its head,
/// and their product. It is here rather than in the graph because it is wanted for one head a word,
/// and the graph does not know yet which.
final class RelationScorer {
  private final int features;
  private final float[] ofDependent;
  private final float[] ofHead;
  private final float[] ofBoth;
  private final float[] bias;

  private RelationScorer(float[] weights, float[] bias) {
    this.bias = bias;
    this.features = weights.length / bias.length / 3;
    int part = features * bias.length;
    this.ofDependent = Arrays.copyOfRange(weights, 0, part);
    this.ofHead = Arrays.copyOfRange(weights, part, 2 * part);
    this.ofBoth = Arrays.copyOfRange(weights, 2 * part, 3 * part);
  }

  /// Reads the file of weights: two tensors, each with name, rank, sizes and little-endian floats.
  static RelationScorer of(byte[] file) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
      int count = in.readInt();
      float[] weights = {};
      float[] bias = {};
      for (int i = 0; i < count; i++) {
        String name = in.readUTF();
        float[] tensor = tensor(in);
        weights = name.equals("rl.w") ? tensor : weights;
        bias = name.equals("rl.b") ? tensor : bias;
      }
      return new RelationScorer(weights, bias);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static float[] tensor(DataInputStream in) throws IOException {
    int rank = in.readInt();
    int size = 1;
    for (int i = 0; i < rank; i++) {
      size *= in.readInt();
    }
    byte[] raw = in.readNBytes(size * Float.BYTES);
    float[] values = new float[size];
    ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
    return values;
  }

  /// The number of features of a word.
  int features() {
    return features;
  }

  /// @param dependents features of many words, and where those of the dependent begin
  /// @param heads features of many words, and where those of the head begin
  float[] score(float[] dependents, int dependent, float[] heads, int head) {
    float[] scores = bias.clone();
    int count = scores.length;
    for (int f = 0; f < features; f++) {
      float d = dependents[dependent + f];
      float h = heads[head + f];
      float both = d * h;
      int at = f * count;
      for (int k = 0; k < count; k++) {
        scores[k] += d * ofDependent[at + k] + h * ofHead[at + k] + both * ofBoth[at + k];
      }
    }
    return scores;
  }
}
