package org.dragoman.training.run;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dragoman.read.model.Encoded;
import org.dragoman.read.model.Pieces;
import org.dragoman.training.data.Sample;
import org.dragoman.training.network.LayerWatcher;
import org.dragoman.training.network.PaddedBatch;
import org.dragoman.training.onnx.Ranges;

/// Finds what enters each layer while training sentences are read, one at a time.
public final class Calibration {
  private static final int SENTENCES = 600;
  private static final int SHORTEST = 12;
  private static final int LONGEST = 120;
  private static final long SEED = 3;

  private Calibration() {}

  /// A network whose layers can be watched while it reads.
  @FunctionalInterface
  public interface Watched {
    /// Reads a batch and shows what enters the layers.
    void watch(PaddedBatch batch, LayerWatcher watcher);
  }

  /// What enters the layers of a network.
  ///
  /// @param manager under which the network's arrays are
  public static Ranges of(Watched network, NDManager manager, Pieces pieces, List<Sample> samples) {
    List<Sample> order = new ArrayList<>(samples);
    Collections.shuffle(order, new Random(SEED));
    Ranges ranges = new Ranges();
    order.stream()
        .filter(sample -> fits(Encoded.of(sample.words(), pieces).length()))
        .limit(SENTENCES)
        .forEach(sample -> see(network, manager, pieces, sample, ranges));
    return ranges;
  }

  private static boolean fits(int length) {
    return length >= SHORTEST && length <= LONGEST;
  }

  private static void see(
      Watched network, NDManager parent, Pieces pieces, Sample sample, Ranges ranges) {
    try (NDManager manager = parent.newSubManager()) {
      PaddedBatch batch =
          new PaddedBatch(manager, List.of(sample), List.of(Encoded.of(sample.words(), pieces)));
      network.watch(
          batch,
          (layer, input) -> ranges.see(layer, input.min().getFloat(), input.max().getFloat()));
    }
  }
}
