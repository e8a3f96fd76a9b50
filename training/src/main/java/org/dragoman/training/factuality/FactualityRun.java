package org.dragoman.training.factuality;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dragoman.read.model.Encoded;
import org.dragoman.read.model.Pieces;
import org.dragoman.training.data.JudgedSentence;
import org.dragoman.training.network.FactualityNetwork;
import org.dragoman.training.onnx.FactualityGraph;
import org.dragoman.training.onnx.Ranges;
import org.dragoman.training.run.Calibration;
import org.dragoman.training.run.ModelFolder;
import org.dragoman.training.run.RunLog;
import org.dragoman.training.tensor.Tensor;
import org.dragoman.training.tensor.TensorFile;
import org.dragoman.training.tensor.Tensors;

/// A whole run: what a network says of a part of the examples that it has not seen, then a network
/// of all examples, written as a model.
public final class FactualityRun {
  private static final int LONGEST = 180;
  private static final int EPOCHS = 2;
  private static final int HELD_OUT = 4;
  private static final String HELD_OUT_TABLE = "held-out.tsv";
  private static final long SEED = 100;
  private static final Pattern ENCODER = Pattern.compile("we|pe|te|eln\\..*|l\\d+\\..*");

  private final Path out;
  private final String version;
  private final RunLog log;
  private final Tensors encoder;
  private final List<String> vocabulary;
  private final Pieces pieces;
  private final List<JudgedSentence> sentences;

  private FactualityRun(Path examples, Path reader, Path out, String version) throws IOException {
    this.out = out;
    this.version = version;
    this.log = new RunLog(Files.createDirectories(out).resolve("training-log.tsv"));
    this.encoder = encoder(TensorFile.read(reader.resolve("best.bin")));
    this.vocabulary = Files.readAllLines(reader.resolve("model").resolve("vocabulary.txt"));
    this.pieces = new Pieces(vocabulary);
    this.sentences = JudgedSentence.read(examples);
  }

  private static Tensors encoder(Tensors reader) {
    Map<String, Tensor> kept = new LinkedHashMap<>();
    reader
        .byName()
        .forEach((name, tensor) -> {
          if (ENCODER.matcher(name).matches()) {
            kept.put(name, tensor);
          }
        });
    return new Tensors(kept);
  }

  /// Trains, and leaves `held-out.tsv` (row, odds of the four degrees, estimate) and `model`. Where
  /// the former is there already, its network is not trained again.
  ///
  /// @param examples as [JudgedSentence#read] has them
  /// @param reader the folder that training the reader left
  /// @param out where everything is written
  /// @param version name of the model
  public static void of(Path examples, Path reader, Path out, String version) {
    try {
      FactualityRun run = new FactualityRun(examples, reader, out, version);
      if (!Files.exists(out.resolve(HELD_OUT_TABLE))) {
        run.holdOut();
      }
      run.all();
    } catch (IOException e) {
      throw new UncheckedIOException("the run in " + out + " failed", e);
    }
  }

  private List<JudgedSentence> known(boolean heldOut) {
    return sentences.stream()
        .filter(s -> heldOut || s.part() != HELD_OUT)
        .filter(s -> Encoded.of(s.words(), pieces).length() <= LONGEST)
        .toList();
  }

  private void holdOut() throws IOException {
    List<JudgedSentence> unknown = sentences.stream().filter(s -> s.part() == HELD_OUT).toList();
    Map<Integer, float[]> judged = new TreeMap<>();
    try (NDManager manager = NDManager.newBaseManager()) {
      Descent descent = new Descent(manager, encoder, pieces, log, EPOCHS);
      descent.run(known(false), SEED, () -> judged.putAll(descent.judge(unknown)));
    }
    StringBuilder table = new StringBuilder();
    judged.forEach((row, outputs) -> {
      table.append(row);
      for (float output : outputs) {
        table.append('\t').append(output);
      }
      table.append('\n');
    });
    Files.writeString(out.resolve(HELD_OUT_TABLE), table);
  }

  private void all() throws IOException {
    try (NDManager manager = NDManager.newBaseManager()) {
      Descent descent = new Descent(manager, encoder, pieces, log, EPOCHS);
      descent.run(known(true), SEED, () -> write(descent.network()));
    }
  }

  private void write(FactualityNetwork network) {
    Tensors weights = network.tensors();
    TensorFile.write(out.resolve("weights.bin"), weights.byName());
    Ranges ranges =
        Calibration.of(
            network::watch,
            network.weights().manager(),
            pieces,
            sentences.stream().map(JudgedSentence::sample).toList());
    write("model", FactualityGraph.inBytes(weights, ranges));
    write("model-in-floats", FactualityGraph.inFloats(weights));
  }

  private void write(String folder, byte[] graph) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(version + ".onnx", graph);
    String lines = String.join("\n", vocabulary) + "\n";
    files.put("vocabulary.txt", lines.getBytes(StandardCharsets.UTF_8));
    new ModelFolder(out.resolve(folder), version)
        .write(files)
        .forEach((file, digest) -> log.write("digest", folder, file, digest));
  }
}
