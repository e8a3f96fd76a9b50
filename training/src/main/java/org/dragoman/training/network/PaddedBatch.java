package org.dragoman.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import org.dragoman.read.model.Encoded;
import org.dragoman.training.data.Sample;

/// Sentences side by side, padded to the longest, as the network takes them.
public final class PaddedBatch {
  private static final float FAR_BELOW = -10_000f;

  private final NDManager manager;
  private final List<Sample> samples;
  private final List<Encoded> encoded;
  private final int pieces;
  private final int width;

  /// @param samples with their words as the network shall see them
  /// @param encoded the same sentences in pieces
  public PaddedBatch(NDManager manager, List<Sample> samples, List<Encoded> encoded) {
    this.manager = manager;
    this.samples = samples;
    this.encoded = encoded;
    this.pieces = encoded.stream().mapToInt(Encoded::length).max().orElseThrow();
    this.width = encoded.stream().mapToInt(Encoded::words).max().orElseThrow() + 1;
  }

  /// A value of a sentence's piece.
  private interface PieceValue {
    float of(Encoded sentence, int piece);
  }

  /// A value of a place in a sentence's row of words; 0 is the root.
  interface WordValue {
    float of(int sentence, int word);
  }

  private float[] pieces(PieceValue value, float padding) {
    float[] values = new float[rows() * pieces];
    for (int i = 0; i < values.length; i++) {
      Encoded sentence = encoded.get(i / pieces);
      int piece = i % pieces;
      values[i] = piece < sentence.length() ? value.of(sentence, piece) : padding;
    }
    return values;
  }

  private NDArray longs(float[] values, int columns) {
    long[] whole = new long[values.length];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = (long) values[i];
    }
    return manager.create(whole, new Shape(rows(), columns));
  }

  NDArray ids() {
    return longs(pieces(Encoded::piece, 0), pieces);
  }

  NDArray shapes() {
    return longs(pieces(Encoded::shape, 0), pieces);
  }

  /// What is added to scores of attention: nothing for a piece, much below zero for padding.
  NDArray attentionMask() {
    return manager.create(pieces((_, _) -> 0, FAR_BELOW), new Shape(rows(), 1, 1, pieces));
  }

  /// Where the first piece of each word is among the pieces of all sentences.
  NDArray firsts() {
    float[] firsts =
        words((sentence, word) -> sentence * pieces + encoded.get(sentence).first(word));
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = Math.max(firsts[i], (i / width) * pieces);
    }
    return longs(firsts, width);
  }

  NDArray places() {
    return manager.arange(pieces).toType(DataType.INT64, false);
  }

  /// Values of words; padding has none.
  private float[] words(WordValue value) {
    float[] values = new float[rows() * width];
    for (int i = 0; i < values.length; i++) {
      int sentence = i / width;
      int word = i % width;
      values[i] = word <= encoded.get(sentence).words() ? value.of(sentence, word) : 0;
    }
    return values;
  }

  /// What is added to the scores of heads: nothing for a word or the root, much below zero for
  /// padding.
  NDArray headMask() {
    float[] mask = new float[rows() * width];
    for (int i = 0; i < mask.length; i++) {
      mask[i] = i % width <= encoded.get(i / width).words() ? 0 : FAR_BELOW;
    }
    return manager.create(mask, new Shape(rows(), 1, width));
  }

  /// A one in the column of each choice, and a row of zeros where there is none.
  NDArray oneHot(int[] choices, int columns) {
    float[] ones = new float[choices.length * columns];
    for (int i = 0; i < choices.length; i++) {
      if (choices[i] >= 0) {
        ones[i * columns + choices[i]] = 1;
      }
    }
    return manager.create(ones, new Shape(rows(), width, columns));
  }

  /// The samples.
  List<Sample> samples() {
    return samples;
  }

  /// How many sentences there are.
  int rows() {
    return samples.size();
  }

  int pieces() {
    return pieces;
  }

  /// The words of the longest sentence and the root.
  int width() {
    return width;
  }

  /// How many words there are in all.
  public int wordCount() {
    return encoded.stream().mapToInt(Encoded::words).sum();
  }
}
