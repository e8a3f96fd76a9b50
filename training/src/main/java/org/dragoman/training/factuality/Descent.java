package org.dragoman.training.factuality;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.read.model.Encoded;
import org.dragoman.read.model.Pieces;
import org.dragoman.training.data.JudgedSentence;
import org.dragoman.training.network.FactualityNetwork;
import org.dragoman.training.network.PaddedBatch;
import org.dragoman.training.network.Parameters;
import org.dragoman.training.run.Adam;
import org.dragoman.training.run.Batches;
import org.dragoman.training.run.RunLog;
import org.dragoman.training.tensor.Tensors;

/// One training of the network, from the reader's encoder to averaged weights.
final class Descent {
  private static final double RATE = 1e-3;
  private static final int WARM_UP = 100;
  private static final double LEAST_SHARE = 0.02;
  private static final int STEPS_BETWEEN_LINES = 50;
  private static final double MOST_SKIPPED = 0.05;
  private static final int FEWEST_STEPS_TO_JUDGE = 100;

  private final FactualityNetwork network;
  private final Pieces pieces;
  private final RunLog log;
  private final Adam adam;
  private final int epochs;
  private int step;
  private int skipped;
  private double meanLoss;

  /// @param manager of all that is trained
  /// @param encoder that training starts from
  Descent(NDManager manager, Tensors encoder, Pieces pieces, RunLog log, int epochs) {
    this.network = new FactualityNetwork(new Parameters(manager, encoder));
    this.pieces = pieces;
    this.log = log;
    this.adam = new Adam(network.weights());
    this.epochs = epochs;
  }

  /// Trains on sentences, and does something with the averaged weights.
  void run(List<JudgedSentence> sentences, long seed, Runnable then) {
    Engine.getInstance().setRandomSeed((int) seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      List<List<JudgedSentence>> batches = Batches.shuffled(sentences, this::length, seed + epoch);
      for (int i = 0; i < batches.size(); i++) {
        take(batches.get(i), (epoch + (double) i / batches.size()) / epochs);
      }
      log.write("epoch", epoch + 1, step, meanLoss, skipped);
    }
    adam.withAverages(then);
  }

  private int length(JudgedSentence sentence) {
    return Encoded.of(sentence.words(), pieces).length();
  }

  private void take(List<JudgedSentence> batch, double done) {
    step++;
    double rate = RATE * Math.min(1.0, step / (double) WARM_UP) * Math.max(LEAST_SHARE, 1 - done);
    try (NDManager manager = network.weights().manager().newSubManager()) {
      float loss;
      try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
        NDArray off = network.loss(padded(batch, manager), batch, manager);
        loss = off.getFloat();
        collector.backward(off);
      }
      if (adam.step(step, rate, manager).isEmpty()) {
        meanLoss = meanLoss == 0 ? loss : 0.98 * meanLoss + 0.02 * loss;
      } else {
        skipped++;
      }
    }
    watch();
  }

  private void watch() {
    if (step > FEWEST_STEPS_TO_JUDGE && skipped > step * MOST_SKIPPED) {
      throw new IllegalStateException(
          skipped + " of " + step + " steps had gradients that were not finite");
    }
    if (step % STEPS_BETWEEN_LINES == 0) {
      log.write("step", step, meanLoss, skipped);
    }
  }

  private PaddedBatch padded(List<JudgedSentence> batch, NDManager manager) {
    return new PaddedBatch(
        manager,
        batch.stream().map(JudgedSentence::sample).toList(),
        batch.stream().map(s -> Encoded.of(s.words(), pieces)).toList());
  }

  /// What the network says of each judged word, by the row it came from.
  Map<Integer, float[]> judge(List<JudgedSentence> sentences) {
    Map<Integer, float[]> byRow = new LinkedHashMap<>();
    for (List<JudgedSentence> batch : Batches.sorted(sentences, this::length)) {
      try (NDManager manager = network.weights().manager().newSubManager()) {
        List<float[]> judged = network.judge(padded(batch, manager), batch, manager);
        List<JudgedSentence.Judged> words =
            batch.stream().flatMap(s -> s.judged().stream()).toList();
        for (int i = 0; i < words.size(); i++) {
          byRow.put(words.get(i).row(), judged.get(i));
        }
      }
    }
    return byRow;
  }

  /// The network in training.
  FactualityNetwork network() {
    return network;
  }
}
