package org.dragoman.training.network;

import ai.djl.ndarray.NDArray;
import java.util.List;
import org.dragoman.training.score.Tally;
import org.dragoman.training.tensor.Tensor;
import org.dragoman.training.tensor.Tensors;

/// The whole network: one encoder, and heads on its vectors of words.
public final class ReaderNetwork {
  private static final float DROPPED = 0.2f;

  private final Parameters weights;
  private final List<Head> heads;

  /// @param weights with those of the encoder; those of the heads are added
  public ReaderNetwork(Parameters weights, List<Head> heads) {
    this.weights = weights;
    this.heads = List.copyOf(heads);
    int width = (int) weights.get("eln.g").size();
    heads.forEach(head -> head.addTo(weights, width));
  }

  /// The network's weights.
  public Parameters weights() {
    return weights;
  }

  /// How far all heads are off, for a word of the batch.
  public NDArray loss(PaddedBatch batch) {
    Operators operators = new Operators(weights, true, LayerWatcher.NOBODY);
    NDArray words = operators.dropped(new Encoder(operators).words(batch), DROPPED);
    NDArray sum =
        heads.stream()
            .map(head -> head.loss(words, batch, operators))
            .reduce(NDArray::add)
            .orElseThrow();
    return sum.div((float) batch.wordCount());
  }

  /// Counts what the heads get right.
  public void count(PaddedBatch batch, Tally tally) {
    Operators operators = new Operators(weights, false, LayerWatcher.NOBODY);
    NDArray words = new Encoder(operators).words(batch);
    heads.forEach(head -> head.count(words, batch, operators, tally));
  }

  /// Lets somebody see what enters the layers while a batch is read.
  public void watch(PaddedBatch batch, LayerWatcher watcher) {
    Operators operators = new Operators(weights, false, watcher);
    NDArray words = new Encoder(operators).words(batch);
    heads.forEach(head -> head.count(words, batch, operators, new Tally()));
  }

  /// The vectors of a batch's words: sentence by word, the root first.
  public Tensor vectors(PaddedBatch batch) {
    Operators operators = new Operators(weights, false, LayerWatcher.NOBODY);
    return Parameters.tensor(new Encoder(operators).words(batch));
  }

  /// All weights, out of the library's hands.
  public Tensors tensors() {
    return weights.tensors();
  }
}
