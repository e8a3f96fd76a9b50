package org.dragoman.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;

/// The network's operators over a set of weights.
///
/// @param weights by name
/// @param training whether values are dropped out by chance
/// @param watcher sees what enters each layer that will be written in bytes
record Operators(Parameters weights, boolean training, LayerWatcher watcher) {
  private static final float EPSILON = 1e-12f;

  NDArray dense(NDArray input, String layer) {
    watcher.see(layer, input);
    return product(input, layer);
  }

  /// A dense layer whose input nobody watches.
  NDArray product(NDArray input, String layer) {
    return input.matMul(weights.get(layer + ".w")).add(weights.get(layer + ".b"));
  }

  NDArray bent(NDArray input) {
    return input.getNDArrayInternal().gelu();
  }

  NDArray norm(NDArray input, String layer) {
    NDArray gain = weights.get(layer + ".g");
    return input
        .getNDArrayInternal()
        .layerNorm(input, new Shape(gain.size()), gain, weights.get(layer + ".b"), EPSILON)
        .singletonOrThrow();
  }

  NDArray dropped(NDArray input, float share) {
    return training
        ? input.getNDArrayInternal().dropout(input, share, true).singletonOrThrow()
        : input;
  }

  static NDArray rows(NDArray numbers, NDArray table) {
    return table
        .getNDArrayInternal()
        .embedding(numbers, table, SparseFormat.DENSE)
        .singletonOrThrow();
  }
}
