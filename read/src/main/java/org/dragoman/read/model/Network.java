package org.dragoman.read.model;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// The reader's network: one encoder with heads for arcs, relations, tags and names, run on one
/// thread a call. It may be shared by threads.
public final class Network implements AutoCloseable {
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Pieces pieces;
  private final Labels labels;
  private final RelationScorer scorer;
  private final String version;

  private Network(Loaded loaded, OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
    this.pieces = loaded.pieces();
    this.labels = loaded.labels();
    this.scorer = loaded.scorer();
    this.version = loaded.version();
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
    CompletableFuture<Loaded> loading = CompletableFuture.supplyAsync(() -> Loaded.of(files));
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    Loaded loaded = done(loading);
    try (OrtSession.SessionOptions options = options()) {
      return new Network(loaded, environment, environment.createSession(loaded.graph(), options));
    } catch (OrtException e) {
      throw new IllegalStateException("the reader's network does not load", e);
    }
  }

  private static <T> T done(CompletableFuture<T> loading) {
    try {
      return loading.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /// One thread, which does not turn in circles while it waits.
  static OrtSession.SessionOptions options() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
    options.addConfigEntry("session.intra_op.allow_spinning", "0");
    return options;
  }

  /// A class of the library that runs the network.
  public static Class<?> runtime() {
    return OrtEnvironment.class;
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

  /// What is in the model's files, read while onnxruntime's own library is loaded.
  private record Loaded(
      String version, ByteBuffer graph, Pieces pieces, Labels labels, RelationScorer scorer) {
    static Loaded of(ModelFiles files) {
      return new Loaded(
          files.version(),
          files.readDirect(files.version() + ".onnx"),
          new Pieces(files.lines("vocabulary.txt")),
          Labels.of(files.lines("labels.txt")),
          RelationScorer.of(files.read(files.version() + ".labels.bin")));
    }
  }
}
