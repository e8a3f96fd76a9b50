package org.dragoman.training.network;

import ai.djl.ndarray.NDArray;

/// The encoder: layers of attention over a sentence's pieces.
final class Encoder {
  private static final int HEADS = 12;
  private static final float DROPPED = 0.1f;

  private final Operators operators;

  Encoder(Operators operators) {
    this.operators = operators;
  }

  /// Vectors of words, sentence by word; the 0th of each sentence stands for the root.
  NDArray words(PaddedBatch batch) {
    NDArray state = embedding(batch);
    NDArray mask = batch.attentionMask();
    for (int layer = 0; layer < operators.weights().depth(); layer++) {
      state = layer(state, mask, "l" + layer);
    }
    NDArray pieces = state.reshape(-1, state.getShape().get(2));
    return Operators.rows(batch.firsts(), pieces);
  }

  private NDArray embedding(PaddedBatch batch) {
    Parameters weights = operators.weights();
    NDArray sum =
        Operators.rows(batch.ids(), weights.get("we"))
            .add(Operators.rows(batch.places(), weights.get("pe")).expandDims(0))
            .add(Operators.rows(batch.shapes(), weights.get("te")));
    return operators.dropped(operators.norm(sum, "eln"), DROPPED);
  }

  private NDArray layer(NDArray before, NDArray mask, String name) {
    NDArray context = attention(before, mask, name);
    NDArray out = operators.dropped(operators.dense(context, name + ".o"), DROPPED);
    NDArray state = operators.norm(before.add(out), name + ".ln1");
    NDArray inner = operators.bent(operators.dense(state, name + ".i"));
    NDArray more = operators.dropped(operators.dense(inner, name + ".f"), DROPPED);
    return operators.norm(state.add(more), name + ".ln2");
  }

  private NDArray attention(NDArray state, NDArray mask, String name) {
    operators.watcher().see(name + ".qkv", state);
    long rows = state.getShape().get(0);
    long pieces = state.getShape().get(1);
    long width = state.getShape().get(2);
    NDArray queries = heads(state, name + ".q").transpose(0, 2, 1, 3);
    NDArray keys = heads(state, name + ".k").transpose(0, 2, 3, 1);
    NDArray values = heads(state, name + ".v").transpose(0, 2, 1, 3);
    float scale = (float) Math.sqrt((double) width / HEADS);
    NDArray share = queries.matMul(keys).div(scale).add(mask).softmax(3);
    return share.matMul(values).transpose(0, 2, 1, 3).reshape(rows, pieces, width);
  }

  private NDArray heads(NDArray state, String layer) {
    long rows = state.getShape().get(0);
    long pieces = state.getShape().get(1);
    long width = state.getShape().get(2);
    return operators.product(state, layer).reshape(rows, pieces, HEADS, width / HEADS);
  }
}
