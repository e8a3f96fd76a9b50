package org.dragoman.read.model;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The network that says of each word how certain its sentence makes what it names. It reads words
/// alone, on one thread a call, and may be shared by threads. The reader does not use it.
public final class FactualityNetwork implements AutoCloseable {
  private static final String OUTPUT = "deg";
  private static final int DEGREES = 4;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Pieces pieces;

  private FactualityNetwork(OrtEnvironment environment, OrtSession session, Pieces pieces) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
  }

  /// What the network says of a word.
  ///
  /// @param shares of fact, possible, uncertain and counterfact; they sum to 1
  /// @param estimate of the score, about -3 to 3
  public record WordFactuality(List<Double> shares, double estimate) {
    public WordFactuality {
      shares = List.copyOf(shares);
    }
  }

  /// Loads the network that this build ships.
  ///
  /// @throws IllegalStateException if a file is missing, is not the published one, or does not load
  public static FactualityNetwork open() {
    return open(ModelFiles.factuality());
  }

  /// Loads a network.
  ///
  /// @throws IllegalStateException as [#open()]
  public static FactualityNetwork open(ModelFiles files) {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = Network.options()) {
      return new FactualityNetwork(
          environment,
          environment.createSession(files.readDirect(files.version() + ".onnx"), options),
          new Pieces(files.lines("vocabulary.txt")));
    } catch (OrtException e) {
      throw new IllegalStateException("the network of factuality does not load", e);
    }
  }

  /// What the network says of each word of a sentence, in order. Words beyond the last position
  /// share what is said of the last.
  public List<WordFactuality> judge(List<String> words) {
    try (Batch batch = new Batch(environment, List.of(Encoded.of(words, pieces)));
        OrtSession.Result result = session.run(batch.inputs(), Set.of(OUTPUT))) {
      float[] outputs = Outputs.values(result, OUTPUT);
      List<WordFactuality> judged = new ArrayList<>();
      for (int word = 1; word <= words.size(); word++) {
        judged.add(word(outputs, word * (DEGREES + 1)));
      }
      return judged;
    } catch (OrtException e) {
      throw new IllegalStateException("the network of factuality failed", e);
    }
  }

  private static WordFactuality word(float[] outputs, int from) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < DEGREES; i++) {
      highest = Math.max(highest, outputs[from + i]);
    }
    double total = 0;
    List<Double> powers = new ArrayList<>();
    for (int i = 0; i < DEGREES; i++) {
      powers.add(Math.exp(outputs[from + i] - highest));
      total += powers.get(i);
    }
    double all = total;
    return new WordFactuality(powers.stream().map(p -> p / all).toList(), outputs[from + DEGREES]);
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the network of factuality does not close", e);
    }
  }
}
