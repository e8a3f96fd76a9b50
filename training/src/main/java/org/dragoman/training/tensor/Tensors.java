package org.dragoman.training.tensor;

import java.util.LinkedHashMap;
import java.util.Map;

/// Tensors by name, of which those that are asked for must be there.
///
/// @param byName in an order that is kept
public record Tensors(Map<String, Tensor> byName) {
  public Tensors {
    byName = new LinkedHashMap<>(byName);
  }

  /// The tensor of a name.
  ///
  /// @throws IllegalArgumentException if there is none
  public Tensor get(String name) {
    Tensor tensor = byName.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("no weights " + name);
    }
    return tensor;
  }

  /// Whether there is a tensor of a name.
  public boolean has(String name) {
    return byName.containsKey(name);
  }
}
