package org.dragoman.training.onnx;

import java.util.Map;
import java.util.TreeMap;

/// The smallest and the largest value that enters each layer: what its unsigned bytes stand for.
/// They are fixed once, so that a sentence's scores do not depend on what is beside it.
public final class Ranges {
  private static final int STEPS = 255;

  private final Map<String, Range> byLayer = new TreeMap<>();

  /// What a layer's inputs lie between; zero is always among them.
  ///
  /// @param least zero or below
  /// @param most zero or above
  public record Range(float least, float most) {
    private Range with(float low, float high) {
      return new Range(Math.min(least, low), Math.max(most, high));
    }

    /// What a step of a byte is worth.
    float scale() {
      return (most - least) / STEPS;
    }

    /// The byte that stands for zero.
    int zero() {
      return Math.round(-least / scale());
    }
  }

  /// Takes note of values that enter a layer.
  public void see(String layer, float least, float most) {
    byLayer.merge(layer, new Range(0, 0).with(least, most), (a, b) -> a.with(b.least, b.most));
  }

  /// The range of a layer.
  ///
  /// @throws IllegalStateException if the layer was never seen
  public Range of(String layer) {
    Range range = byLayer.get(layer);
    if (range == null || range.most == range.least) {
      throw new IllegalStateException("nothing has been seen to enter layer " + layer);
    }
    return range;
  }

  /// A line a layer: name, least, most.
  public String lines() {
    StringBuilder lines = new StringBuilder();
    byLayer.forEach(
        (layer, range) -> lines.append(layer + "\t" + range.least + "\t" + range.most + "\n"));
    return lines.toString();
  }
}
