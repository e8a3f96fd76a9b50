package org.dragoman.training.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.dragoman.training.data.Sample;

/// An epoch's batches: sentences in an order by chance, those of like length together.
final class Batches {
  private static final int MOST_PIECES = 800;
  private static final int SORTED_TOGETHER = 400;

  private final ToIntFunction<Sample> length;
  private final List<List<Sample>> batches = new ArrayList<>();

  private Batches(ToIntFunction<Sample> length) {
    this.length = length;
  }

  /// Batches in an order that the seed decides.
  ///
  /// @param length of a sentence in pieces
  static List<List<Sample>> shuffled(
      List<Sample> samples, ToIntFunction<Sample> length, long seed) {
    Random chance = new Random(seed);
    List<Sample> order = new ArrayList<>(samples);
    Collections.shuffle(order, chance);
    Batches batches = new Batches(length);
    for (int from = 0; from < order.size(); from += SORTED_TOGETHER) {
      batches.add(order.subList(from, Math.min(order.size(), from + SORTED_TOGETHER)));
    }
    Collections.shuffle(batches.batches, chance);
    return batches.batches;
  }

  /// Batches in order of length.
  static List<List<Sample>> sorted(List<Sample> samples, ToIntFunction<Sample> length) {
    Batches batches = new Batches(length);
    batches.add(samples);
    return batches.batches;
  }

  private void add(List<Sample> samples) {
    List<Sample> sorted = new ArrayList<>(samples);
    sorted.sort(Comparator.comparingInt(length));
    List<Sample> batch = new ArrayList<>();
    for (Sample sample : sorted) {
      if (!batch.isEmpty() && length.applyAsInt(sample) * (batch.size() + 1) > MOST_PIECES) {
        batches.add(batch);
        batch = new ArrayList<>();
      }
      batch.add(sample);
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
  }
}
