package org.dragoman.training.run;

import java.util.Map;
import org.dragoman.training.tensor.Tensor;
import org.dragoman.training.tensor.Tensors;

/// How far a run has come.
///
/// @param step steps taken, over all epochs
/// @param epoch the current epoch, from 0
/// @param taken steps of the current epoch; epochs differ by a few batches
/// @param skipped steps whose gradients were not finite
/// @param words seen
/// @param minutes spent
/// @param bestEpoch the epoch whose weights read the held-out documents best, from 1; 0 before any
/// @param best how well, in percent
record Progress(
    int step,
    int epoch,
    int taken,
    int skipped,
    long words,
    double minutes,
    int bestEpoch,
    double best) {
  private static final String KEY = "progress";
  private static final int THOUSAND = 1000;

  static Progress start() {
    return new Progress(0, 0, 0, 0, 0, 0, 0, 0);
  }

  Progress after(boolean moved, int seen, double minutesNow) {
    int more = moved ? 0 : 1;
    return new Progress(
        step + 1, epoch, taken + 1, skipped + more, words + seen, minutesNow, bestEpoch, best);
  }

  Progress nextEpoch() {
    return new Progress(step, epoch + 1, 0, skipped, words, minutes, bestEpoch, best);
  }

  Progress withBest(int number, double figure) {
    return new Progress(step, epoch, taken, skipped, words, minutes, number, figure);
  }

  void addTo(Map<String, Tensor> state) {
    long thousands = words / THOUSAND;
    float[] values = {
      step,
      epoch,
      taken,
      skipped,
      (float) thousands,
      words % THOUSAND,
      (float) minutes,
      bestEpoch,
      (float) best
    };
    state.put(KEY, Tensor.of(values, values.length));
  }

  static Progress of(Tensors state) {
    float[] values = state.get(KEY).values();
    return new Progress(
        (int) values[0],
        (int) values[1],
        (int) values[2],
        (int) values[3],
        ((long) values[4]) * THOUSAND + (long) values[5],
        values[6],
        (int) values[7],
        values[8]);
  }
}
