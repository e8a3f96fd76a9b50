package org.dragoman.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.training.data.JudgedSentence;
import org.dragoman.training.tensor.Tensors;

/// An encoder that says of a word how certain its sentence makes what it names: the odds of four
/// degrees, and an estimate of the score.
public final class FactualityNetwork {
  /// Fact, possible, uncertain, counterfact.
  public static final int DEGREES = 4;

  /// The odds of the degrees, and the estimate.
  public static final int OUTPUTS = DEGREES + 1;

  private static final int HIDDEN = 256;
  private static final float DROPPED = 0.1f;
  private static final float ESTIMATE_WEIGHT = 0.25f;
  private static final String INNER = "fh";
  private static final String OUTER = "fo";

  private final Parameters weights;

  /// @param weights with those of the encoder; those of the head are added
  public FactualityNetwork(Parameters weights) {
    this.weights = weights;
    weights.addDense(INNER, (int) weights.get("eln.g").size(), HIDDEN);
    weights.addDense(OUTER, HIDDEN, OUTPUTS);
  }

  /// The network's weights.
  public Parameters weights() {
    return weights;
  }

  /// How far the network is off, for a judged word of the batch.
  public NDArray loss(PaddedBatch batch, List<JudgedSentence> sentences, NDManager manager) {
    NDArray out =
        outputs(batch, sentences, new Operators(weights, true, LayerWatcher.NOBODY), manager);
    List<JudgedSentence.Judged> judged = judged(sentences);
    float[] degrees = new float[judged.size() * DEGREES];
    float[] scores = new float[judged.size()];
    for (int i = 0; i < scores.length; i++) {
      degrees[i * DEGREES + judged.get(i).degree()] = 1;
      scores[i] = (float) judged.get(i).score();
    }
    NDArray likely = out.get(new NDIndex(":, 0:" + DEGREES)).logSoftmax(1);
    NDArray right = likely.mul(manager.create(degrees, new Shape(scores.length, DEGREES))).sum();
    NDArray apart = out.get(new NDIndex(":, " + DEGREES)).sub(manager.create(scores));
    return apart.square().sum().mul(ESTIMATE_WEIGHT).sub(right).div((float) scores.length);
  }

  private static List<JudgedSentence.Judged> judged(List<JudgedSentence> sentences) {
    return sentences.stream().flatMap(s -> s.judged().stream()).toList();
  }

  /// What the network says of the judged words, in their order: [#OUTPUTS] numbers each.
  public List<float[]> judge(PaddedBatch batch, List<JudgedSentence> sentences, NDManager manager) {
    Operators operators = new Operators(weights, false, LayerWatcher.NOBODY);
    float[] all = outputs(batch, sentences, operators, manager).toFloatArray();
    List<float[]> byWord = new ArrayList<>();
    for (int at = 0; at < all.length; at += OUTPUTS) {
      byWord.add(Arrays.copyOfRange(all, at, at + OUTPUTS));
    }
    return byWord;
  }

  private NDArray outputs(
      PaddedBatch batch, List<JudgedSentence> sentences, Operators operators, NDManager manager) {
    NDArray words = new Encoder(operators).words(batch);
    NDArray flat = words.reshape(-1, words.getShape().get(2));
    long[] asked =
        IntStream.range(0, sentences.size())
            .boxed()
            .flatMap(i ->
                sentences.get(i).judged().stream().map(j -> (long) i * batch.width() + j.word()))
            .mapToLong(Long::longValue)
            .toArray();
    return head(Operators.rows(manager.create(asked), flat), operators);
  }

  private static NDArray head(NDArray words, Operators operators) {
    NDArray inner = operators.bent(operators.dense(operators.dropped(words, DROPPED), INNER));
    return operators.product(operators.dropped(inner, DROPPED), OUTER);
  }

  /// Lets somebody see what enters the layers while a batch is read.
  public void watch(PaddedBatch batch, LayerWatcher watcher) {
    Operators operators = new Operators(weights, false, watcher);
    head(new Encoder(operators).words(batch), operators);
  }

  /// All weights, out of the library's hands.
  public Tensors tensors() {
    return weights.tensors();
  }
}
