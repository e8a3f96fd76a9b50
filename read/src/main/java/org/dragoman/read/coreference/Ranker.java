package org.dragoman.read.coreference;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;

/// A small network that scores the antecedents of a phrase, and that it has none: one hidden layer
/// over what describes each phrase and the pair.
///
/// A hidden layer is a sum of rows, one for each feature that holds; what a phrase adds by itself
/// is computed once.
public final class Ranker {
  private static final String FILE = "ranker.bin";
  private static final int MAGIC = 0x44524301;

  private final int hidden;
  private final float[] mine;
  private final float[] yours;
  private final float[] pair;
  private final float[] alone;
  private final float[] weights;

  /// @param hidden width of the hidden layer
  /// @param mine rows for what describes the phrase
  /// @param yours rows for what describes the antecedent
  /// @param pair rows for what describes both, and last the bias
  /// @param alone rows for what describes the phrase, for the answer that it is new, and last the
  ///   bias
  /// @param weights of the hidden layer for a pair, then for the answer that it is new, then the
  ///   two biases
  public Ranker(
      int hidden, float[] mine, float[] yours, float[] pair, float[] alone, float[] weights) {
    this.hidden = hidden;
    this.mine = sized(mine, Choice.ownFeatures() * hidden);
    this.yours = sized(yours, Choice.ownFeatures() * hidden);
    this.pair = sized(pair, (Choice.pairFeatures() + 1) * hidden);
    this.alone = sized(alone, (Choice.ownFeatures() + 1) * hidden);
    this.weights = sized(weights, 2 * hidden + 2);
  }

  private static float[] sized(float[] values, int size) {
    if (values.length != size) {
      throw new IllegalArgumentException(
          "the ranker has " + values.length + " weights where its features need " + size);
    }
    return values.clone();
  }

  /// The ranker of this build.
  ///
  /// @throws IllegalStateException if its file is missing or broken
  static Ranker load() {
    try (InputStream in = Ranker.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no " + FILE + " on the class path");
      }
      return read(new DataInputStream(new BufferedInputStream(in)));
    } catch (IOException e) {
      throw new IllegalStateException(FILE + " is broken: " + e.getMessage(), e);
    }
  }

  /// Reads what [#write] wrote.
  ///
  /// @throws IOException if the stream is no ranker, or of other features
  public static Ranker read(DataInputStream in) throws IOException {
    int magic = in.readInt();
    int hidden = in.readInt();
    int own = in.readInt();
    int both = in.readInt();
    if (magic != MAGIC || own != Choice.ownFeatures() || both != Choice.pairFeatures()) {
      throw new IOException(
          "a ranker of %d and %d features; expected %d and %d"
              .formatted(own, both, Choice.ownFeatures(), Choice.pairFeatures()));
    }
    return new Ranker(
        hidden,
        floats(in, own * hidden),
        floats(in, own * hidden),
        floats(in, (both + 1) * hidden),
        floats(in, (own + 1) * hidden),
        floats(in, 2 * hidden + 2));
  }

  private static float[] floats(DataInputStream in, int count) throws IOException {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }

  /// Writes all weights.
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(hidden);
    out.writeInt(Choice.ownFeatures());
    out.writeInt(Choice.pairFeatures());
    for (float[] values : new float[][] {mine, yours, pair, alone, weights}) {
      for (float value : values) {
        out.writeFloat(value);
      }
    }
  }

  /// Answers for one article.
  ///
  /// @param phrases how many phrases the article has
  public Chooser chooser(int phrases) {
    Sums asked = new Sums(mine, phrases);
    Sums offered = new Sums(yours, phrases);
    return choice -> {
      float[] my = asked.of(choice, choice.mention());
      double[] odds = new double[choice.size() + 1];
      for (int k = 0; k < choice.size(); k++) {
        float[] sum = offered.of(choice, choice.antecedent(k));
        odds[k] = StrictMath.exp(score(my, sum, choice.pair(k)));
      }
      odds[choice.size()] = StrictMath.exp(fresh(choice));
      return choice.heaviest(odds);
    };
  }

  private float score(float[] my, float[] sum, int[] features) {
    add(sum, pair, Choice.pairFeatures());
    for (int h = 0; h < hidden; h++) {
      sum[h] += my[h];
    }
    for (int feature : features) {
      add(sum, pair, feature);
    }
    return out(sum, 0) + weights[2 * hidden];
  }

  private float fresh(Choice choice) {
    float[] sum = new float[hidden];
    add(sum, alone, Choice.ownFeatures());
    for (int feature : choice.own(choice.mention())) {
      add(sum, alone, feature);
    }
    return out(sum, hidden) + weights[2 * hidden + 1];
  }

  private void add(float[] sum, float[] rows, int row) {
    int at = row * hidden;
    for (int h = 0; h < hidden; h++) {
      sum[h] += rows[at + h];
    }
  }

  private float out(float[] sum, int from) {
    float out = 0;
    for (int h = 0; h < hidden; h++) {
      out += Math.max(0, sum[h]) * weights[from + h];
    }
    return out;
  }

  /// What phrases add to the hidden layer by themselves, computed once for each.
  private final class Sums {
    private final float[] rows;
    private final float[] sums;
    private final BitSet known = new BitSet();

    private Sums(float[] rows, int phrases) {
      this.rows = rows;
      this.sums = new float[phrases * hidden];
    }

    /// The sum of a phrase, in an array of its own.
    private float[] of(Choice choice, int phrase) {
      float[] sum = new float[hidden];
      if (known.get(phrase)) {
        System.arraycopy(sums, phrase * hidden, sum, 0, hidden);
        return sum;
      }
      for (int feature : choice.own(phrase)) {
        add(sum, rows, feature);
      }
      System.arraycopy(sum, 0, sums, phrase * hidden, hidden);
      known.set(phrase);
      return sum;
    }
  }
}
