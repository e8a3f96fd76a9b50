package org.dragoman.training.onnx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dragoman.training.tensor.Tensor;
import org.dragoman.training.tensor.Tensors;

/// A network of one layer and a handful of pieces, with weights by chance: small enough to be run
/// in a test, and of the same make as the real one.
public final class TinyNetwork {
  /// Its pieces.
  public static final List<String> VOCABULARY =
      List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "rebels", "left", "the", "port", ".", "##s");

  /// Relations, tags and name tags.
  public static final List<List<String>> LABELS =
      List.of(
          List.of("root", "nsubj", "obj"),
          List.of("NNS", "VBD"),
          List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"));

  private static final int WIDTH = 24;
  private static final int INNER = 48;
  private static final int FEATURES = 8;

  private final Random chance = new Random(11);
  private final Map<String, Tensor> weights = new LinkedHashMap<>();

  private TinyNetwork() {}

  /// Weights by the names that the graph uses.
  public static Tensors weights() {
    TinyNetwork network = new TinyNetwork();
    network.encoder();
    network.heads();
    return new Tensors(network.weights);
  }

  /// Ranges that hold whatever may enter the layers.
  public static Ranges ranges() {
    Ranges ranges = new Ranges();
    for (String layer : List.of("l0.qkv", "l0.o", "l0.i", "l0.f", "ad", "ah", "rd", "rh", "fh")) {
      ranges.see(layer, -5, 5);
    }
    return ranges;
  }

  private void encoder() {
    matrix("we", VOCABULARY.size(), WIDTH);
    matrix("pe", 512, WIDTH);
    matrix("te", 6, WIDTH);
    norm("eln");
    for (String part : List.of("q", "k", "v", "o")) {
      dense("l0." + part, WIDTH, WIDTH);
    }
    dense("l0.i", WIDTH, INNER);
    dense("l0.f", INNER, WIDTH);
    norm("l0.ln1");
    norm("l0.ln2");
  }

  private void heads() {
    for (String layer : List.of("ad", "ah", "rd", "rh")) {
      dense(layer, WIDTH, FEATURES);
    }
    matrix("U", FEATURES, FEATURES);
    matrix("ub", FEATURES, 1);
    dense("rl", 3 * FEATURES, LABELS.get(0).size());
    dense("xp", WIDTH, LABELS.get(1).size());
    dense("ne", WIDTH, LABELS.get(2).size());
    dense("fh", WIDTH, FEATURES);
    dense("fo", FEATURES, 5);
  }

  private void dense(String name, int from, int to) {
    matrix(name + ".w", from, to);
    weights.put(name + ".b", Tensor.of(values(to, 0.1), to));
  }

  private void matrix(String name, int rows, int columns) {
    double spread = Math.sqrt(1.0 / rows);
    weights.put(name, Tensor.of(values(rows * columns, spread), rows, columns));
  }

  private void norm(String name) {
    float[] ones = new float[WIDTH];
    java.util.Arrays.fill(ones, 1);
    weights.put(name + ".g", Tensor.of(ones, WIDTH));
    weights.put(name + ".b", Tensor.zeros(WIDTH));
  }

  private float[] values(int count, double spread) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = (float) (chance.nextGaussian() * spread);
    }
    return values;
  }
}
