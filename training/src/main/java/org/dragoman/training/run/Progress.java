package org.dragoman.training.run;

import java.util.Map;
import org.dragoman.training.tensor.Tensor;
import org.dragoman.training.tensor.Tensors;

/// How far a run has come.
///
/// @param step steps taken, over all epochs
/// @param skipped steps whose gradients were not finite
/// @param words seen
/// @param minutes spent
/// @param bestEpoch the epoch whose weights read the held-out documents best, from 1; 0 before any
/// @param best how well, in percent
record Progress(int step, int skipped, long words, double minutes, int bestEpoch, double best) {
  private static final String KEY = "progress";
  private static final int THOUSAND = 1000;

  static Progress start() {
    return new Progress(0, 0, 0, 0, 0, 0);
  }

  Progress after(boolean moved, int seen, double minutesNow) {
    return new Progress(
        step + 1, skipped + (moved ? 0 : 1), words + seen, minutesNow, bestEpoch, best);
  }

  Progress withBest(int epoch, double figure) {
    return new Progress(step, skipped, words, minutes, epoch, figure);
  }

  void addTo(Map<String, Tensor> state) {
    state.put(
        KEY,
        Tensor.of(
            new float[] {
              step,
              skipped,
              (float) (words / THOUSAND),
              words % THOUSAND,
              (float) minutes,
              bestEpoch,
              (float) best
            },
            7));
  }

  static Progress of(Tensors state) {
    float[] values = state.get(KEY).values();
    long words = (long) values[2] * THOUSAND + (long) values[3];
    return new Progress(
        (int) values[0], (int) values[1], words, values[4], (int) values[5], values[6]);
  }
}
