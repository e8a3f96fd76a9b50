package org.dragoman.training.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/// An epoch's batches: sentences in an order by chance, those of like length together.
///
/// @param <S> what stands for a sentence
public final class Batches<S> {
  private static final int MOST_PIECES = 800;
  private static final int SORTED_TOGETHER = 400;

  private final ToIntFunction<S> length;
  private final List<List<S>> batches = new ArrayList<>();

  private Batches(ToIntFunction<S> length) {
    this.length = length;
  }

  /// Batches in an order that the seed decides.
  ///
  /// @param length of a sentence in pieces
  public static <S> List<List<S>> shuffled(List<S> samples, ToIntFunction<S> length, long seed) {
    Random chance = new Random(seed);
    List<S> order = new ArrayList<>(samples);
    Collections.shuffle(order, chance);
    Batches<S> batches = new Batches<>(length);
    for (int from = 0; from < order.size(); from += SORTED_TOGETHER) {
      batches.add(order.subList(from, Math.min(order.size(), from + SORTED_TOGETHER)));
    }
    Collections.shuffle(batches.batches, chance);
    return batches.batches;
  }

  /// Batches in order of length.
  public static <S> List<List<S>> sorted(List<S> samples, ToIntFunction<S> length) {
    Batches<S> batches = new Batches<>(length);
    batches.add(samples);
    return batches.batches;
  }

  private void add(List<S> samples) {
    List<S> sorted = new ArrayList<>(samples);
    sorted.sort(Comparator.comparingInt(length));
    List<S> batch = new ArrayList<>();
    for (S sample : sorted) {
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
