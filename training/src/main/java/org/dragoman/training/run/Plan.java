package org.dragoman.training.run;

import java.nio.file.Path;

/// What a run is to do.
///
/// @param open folder of the open training sets
/// @param ours folder of our own marked sentences
/// @param out where the run keeps everything
/// @param version name of the model
/// @param epochs how often all is seen
/// @param minutes after how long it ends at the latest; the learning rate comes down in time for it
public record Plan(Path open, Path ours, Path out, String version, int epochs, double minutes) {
  private static final int WARM_UP = 100;
  private static final double RATE = 1.5e-3;
  private static final double LEAST_SHARE = 0.02;

  /// What a step's learning rate is: up from nothing, then down in a line.
  ///
  /// @param step counted from 1
  /// @param done how much of the whole run lies behind it, up to 1
  double rate(int step, double done) {
    return RATE * Math.min(1.0, step / (double) WARM_UP) * Math.max(LEAST_SHARE, 1 - done);
  }

  Path log() {
    return out.resolve("training-log.tsv");
  }

  Path checkpoint() {
    return out.resolve("checkpoint.bin");
  }

  Path best() {
    return out.resolve("best.bin");
  }
}
