package org.dragoman.training.run;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dragoman.read.model.Encoded;
import org.dragoman.read.model.Pieces;
import org.dragoman.training.data.Corpus;
import org.dragoman.training.data.Sample;
import org.dragoman.training.network.PaddedBatch;
import org.dragoman.training.network.ReaderNetwork;
import org.dragoman.training.score.Tally;
import org.dragoman.training.tensor.Tensor;
import org.dragoman.training.tensor.TensorFile;
import org.dragoman.training.tensor.Tensors;

/// Trains the network epoch by epoch, keeps checkpoints from which it can go on, and ends early
/// when the held-out documents are read no better.
final class Training {
  private static final int SEED = 7;
  private static final int STEPS_BETWEEN_LINES = 50;
  private static final int STEPS_BETWEEN_CHECKPOINTS = 200;
  private static final int PATIENCE = 2;
  private static final double MOST_SKIPPED = 0.05;
  private static final int FEWEST_STEPS_TO_JUDGE = 500;

  private final Plan plan;
  private final RunLog log;
  private final Pieces pieces;
  private final ReaderNetwork network;
  private final Adam adam;
  private final List<Sample> heldOut;
  private final List<Sample> epoch;
  private final int stepsAnEpoch;
  private final Instant start = Instant.now();
  private Progress progress = Progress.start();
  private double meanLoss;
  private double minutesBefore;

  Training(Plan plan, RunLog log, Pieces pieces, Corpus corpus, ReaderNetwork network) {
    this.plan = plan;
    this.log = log;
    this.pieces = pieces;
    this.network = network;
    this.adam = new Adam(network.weights());
    this.heldOut = corpus.heldOut().samples();
    this.epoch = corpus.training().epoch();
    this.stepsAnEpoch = batches(0).size();
  }

  private List<List<Sample>> batches(int number) {
    return Batches.shuffled(epoch, this::length, SEED + number);
  }

  private int length(Sample sample) {
    return Encoded.of(sample.words(), pieces).length();
  }

  /// Trains to the end and answers the best weights by name.
  Tensors run() {
    resume();
    boolean going = true;
    while (going && done() < 1) {
      List<List<Sample>> batches = batches(progress.epoch());
      for (List<Sample> batch : batches.subList(progress.taken(), batches.size())) {
        if (done() < 1) {
          take(batch);
        }
      }
      progress = progress.nextEpoch();
      going = judge(progress.epoch());
    }
    log.write("done", progress.step(), progress.skipped(), progress.words(), minutes());
    return TensorFile.read(plan.best());
  }

  private int steps() {
    return plan.epochs() * stepsAnEpoch;
  }

  /// How much of the run lies behind, by epochs or by time; 1 at its end.
  private double done() {
    double epochs = progress.epoch() + Math.min(1, (double) progress.taken() / stepsAnEpoch);
    return Math.max(epochs / plan.epochs(), minutes() / plan.minutes());
  }

  private void resume() {
    Engine.getInstance().setRandomSeed(SEED);
    if (Files.exists(plan.checkpoint())) {
      Tensors state = TensorFile.read(plan.checkpoint());
      adam.restore(state);
      progress = Progress.of(state);
      minutesBefore = progress.minutes();
      Engine.getInstance().setRandomSeed(SEED + progress.step());
      log.write("resumed", progress.step());
    }
    log.write("steps", stepsAnEpoch, steps());
  }

  private void take(List<Sample> batch) {
    int step = progress.step() + 1;
    boolean moved = step(batch, step);
    progress =
        progress.after(moved, batch.stream().mapToInt(s -> s.words().size()).sum(), minutes());
    if (step > FEWEST_STEPS_TO_JUDGE && progress.skipped() > step * MOST_SKIPPED) {
      throw new IllegalStateException(
          progress.skipped() + " of " + step + " steps had gradients that were not finite");
    }
    if (step % STEPS_BETWEEN_LINES == 0) {
      double speed = progress.words() / (minutes() * 60);
      double rate = plan.rate(step, done());
      log.write("step", step, meanLoss, rate * 1000, speed, progress.skipped(), minutes());
    }
    if (step % STEPS_BETWEEN_CHECKPOINTS == 0) {
      checkpoint();
    }
  }

  private void checkpoint() {
    Map<String, Tensor> state = adam.state();
    progress.addTo(state);
    TensorFile.write(plan.checkpoint(), state);
  }

  private boolean step(List<Sample> batch, int step) {
    try (NDManager manager = network.weights().manager().newSubManager()) {
      Random chance = new Random(SEED * 1_000_003L + step);
      List<Encoded> encoded =
          batch.stream().map(s -> Encoded.of(LostCase.words(s, chance), pieces)).toList();
      PaddedBatch padded = new PaddedBatch(manager, batch, encoded);
      float loss;
      try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
        NDArray off = network.loss(padded);
        loss = off.getFloat();
        collector.backward(off);
      }
      List<String> broken = adam.step(step, plan.rate(step, done()), manager);
      if (!broken.isEmpty()) {
        log.write("skipped", step, loss, String.join(" ", broken));
      } else {
        meanLoss = meanLoss == 0 ? loss : 0.98 * meanLoss + 0.02 * loss;
      }
      return broken.isEmpty();
    }
  }

  /// Measures an epoch's averaged weights, at the end the plain ones too, keeps the best, and says
  /// whether to go on.
  private boolean judge(int number) {
    if (done() >= 1) {
      keepIfBest(number, "plain");
    }
    adam.withAverages(() -> keepIfBest(number, "averaged"));
    checkpoint();
    return number - progress.bestEpoch() < PATIENCE;
  }

  private void keepIfBest(int number, String which) {
    Tally tally = tally();
    double figure = (tally.percent("labelled heads") + tally.percent("names")) / 2;
    log.write(
        "epoch",
        number,
        which,
        tally.percent("heads"),
        tally.percent("labelled heads"),
        tally.percent("tags"),
        tally.percent("names"),
        minutes());
    if (figure > progress.best()) {
      progress = progress.withBest(number, figure);
      TensorFile.write(plan.best(), network.tensors().byName());
    }
  }

  private Tally tally() {
    Tally tally = new Tally();
    for (List<Sample> batch : Batches.sorted(heldOut, this::length)) {
      try (NDManager manager = network.weights().manager().newSubManager()) {
        List<Encoded> encoded = batch.stream().map(s -> Encoded.of(s.words(), pieces)).toList();
        network.count(new PaddedBatch(manager, batch, encoded), tally);
      }
    }
    return tally;
  }

  /// Minutes of this run and of the one that it resumes.
  private double minutes() {
    return minutesBefore + Duration.between(start, Instant.now()).toMillis() / 60_000.0;
  }
}
