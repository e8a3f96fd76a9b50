package org.dragoman.training.network;

import ai.djl.ndarray.NDArray;
import org.dragoman.training.score.Tally;

/// A task on the encoder's vectors of words. A head looks only at the sentences that carry its kind
/// of labels, so that corpora of trees and of names can be mixed; another head is another record
/// here, its weights in [org.dragoman.training.onnx.ReaderGraph], and no more.
public sealed interface Head permits TreeHead, TagHead {
  /// Adds the weights that the head begins with.
  ///
  /// @param width of a word's vector
  void addTo(Parameters weights, int width);

  /// How far the head is off, summed over the batch's words.
  ///
  /// @param words vectors, sentence by word
  NDArray loss(NDArray words, PaddedBatch batch, Operators operators);

  /// Counts what the head gets right by choosing the likeliest for each word.
  void count(NDArray words, PaddedBatch batch, Operators operators, Tally tally);
}
