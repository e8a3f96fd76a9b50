package org.dragoman.training.network;

import ai.djl.ndarray.NDArray;

/// Sees what enters a layer.
@FunctionalInterface
public interface LayerWatcher {
  /// Looks away.
  LayerWatcher NOBODY = (_, _) -> {};

  /// Sees the values that enter a layer.
  void see(String layer, NDArray input);
}
