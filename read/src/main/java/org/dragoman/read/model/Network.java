package org.dragoman.read.model;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The reader's network: one encoder with heads for arcs, relations, tags and names, run on one
/// thread a call. It may be shared by threads.
public final class Network implements AutoCloseable {
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Pieces pieces;
  private final Labels labels;
  private final RelationScorer scorer;
  private final String version;

  private Network(ModelFiles files, OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
    this.pieces = new Pieces(files.lines("vocabulary.txt"));
    this.labels = Labels.of(files.lines("labels.txt"));
    this.scorer = RelationScorer.of(files.read(files.version() + ".labels.bin"));
    this.version = files.version();
  }

  /// Loads the model that this build ships.
  ///
  /// @throws IllegalStateException if a file is missing, is not the published one, or does not load
  public static Network open() {
    return open(ModelFiles.current());
  }

  /// Loads a model.
  ///
  /// @throws IllegalStateException as [#open()]
  public static Network open(ModelFiles files) {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = options()) {
      return new Network(
          files,
          environment,
          environment.createSession(files.read(files.version() + ".onnx"), options));
    } catch (OrtException e) {
      throw new IllegalStateException("the reader's network does not load", e);
    }
  }

  private static OrtSession.SessionOptions options() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
    options.addConfigEntry("session.intra_op.allow_spinning", "0");
    return options;
  }

  /// Name of the model.
  public String version() {
    return version;
  }

  /// What the outputs mean.
  public Labels labels() {
    return labels;
  }

  /// Prepares the words of one sentence.
  public Encoded encode(List<String> words) {
    return Encoded.of(words, pieces);
  }

  /// How many pieces of the network's positions a word takes.
  public int piecesOf(String word) {
    return pieces.of(word).length;
  }

  /// Scores sentences together. What a sentence gets does not depend on the others.
  public List<Scores> score(List<Encoded> sentences) {
    return score(sentences, Outputs.NAMES);
  }

  /// Scores sentences together and keeps the vectors of their words.
  ///
  /// @throws IllegalStateException if the model gives no vectors
  public List<Scores> scoreWithVectors(List<Encoded> sentences) {
    return score(sentences, Outputs.NAMES_AND_VECTORS);
  }

  private List<Scores> score(List<Encoded> sentences, Set<String> wanted) {
    try (Batch batch = new Batch(environment, sentences);
        OrtSession.Result result = session.run(batch.inputs(), wanted)) {
      Outputs outputs = new Outputs(result, batch.width(), labels, scorer);
      List<Scores> scores = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        scores.add(new Scores(outputs, i, sentences.get(i).words()));
      }
      return scores;
    } catch (OrtException e) {
      throw new IllegalStateException("the reader's network failed", e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the reader's network does not close", e);
    }
  }
}
