package org.dragoman.read.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.dragoman.model.reading.Relation;

/// The model, loaded: parses sentences that are already split into words. Sentences of like length go
/// through together; what a sentence's parse is does not depend on its company, since the activation
/// ranges of the quantised graph are fixed. May be used by several threads at once.
public final class Network implements AutoCloseable {
  /// Name and version of the model.
  public static final String VERSION = "reader-v0";

  private static final int MOST_PIECES = 510;
  private static final int BATCH_PIECES = 300;
  private static final double NEVER = -1e9;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final WordPieces pieces;
  private final Labels labels;
  private final RelationScorer relations;
  private final NameTags names;

  private Network(OrtSession session, WordPieces pieces, Labels labels) {
    this.session = session;
    this.pieces = pieces;
    this.labels = labels;
    this.relations = RelationScorer.load(labels);
    this.names = new NameTags(labels.names());
  }

  /// Loads the model from the class path.
  public static Network load() {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      byte[] graph = Resources.bytes("reader-v0.onnx");
      OrtSession session = OrtEnvironment.getEnvironment().createSession(graph, options);
      return new Network(session, WordPieces.load(), Labels.load());
    } catch (OrtException e) {
      throw new IllegalStateException("onnxruntime cannot load the reader's model", e);
    }
  }

  /// Parses sentences, each a list of words; the answers come in the same order.
  public List<Parse> parse(List<List<String>> sentences) {
    Parse[] parses = new Parse[sentences.size()];
    batches(sentences).parallelStream().forEach(batch -> run(sentences, batch, parses));
    return Arrays.asList(parses);
  }

  /// Numbers of sentences that go through together, by length.
  private List<List<Integer>> batches(List<List<String>> sentences) {
    int[] lengths = sentences.stream().mapToInt(this::length).toArray();
    List<Integer> order =
        IntStream.range(0, lengths.length)
            .boxed()
            .filter(i -> !sentences.get(i).isEmpty())
            .sorted(Comparator.comparingInt(i -> lengths[i]))
            .toList();
    List<List<Integer>> batches = new ArrayList<>();
    List<Integer> current = new ArrayList<>();
    for (int i : order) {
      if (!current.isEmpty() && lengths[i] * (current.size() + 1) > BATCH_PIECES) {
        batches.add(current);
        current = new ArrayList<>();
      }
      current.add(i);
    }
    if (!current.isEmpty()) {
      batches.add(current);
    }
    return batches;
  }

  private int length(List<String> words) {
    return Math.min(MOST_PIECES, 2 + words.stream().mapToInt(w -> pieces.of(w).length).sum());
  }

  private void run(List<List<String>> sentences, List<Integer> batch, Parse[] parses) {
    Batch input = new Batch(batch.stream().map(sentences::get).toList());
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, input.ids, input.shape());
        OnnxTensor shape = OnnxTensor.createTensor(environment, input.shapes, input.shape());
        OnnxTensor mask = OnnxTensor.createTensor(environment, input.mask, input.shape());
        OnnxTensor first = OnnxTensor.createTensor(environment, input.first, input.wordShape());
        OrtSession.Result result =
            session.run(
                Map.of("ids", ids, "shape", shape, "mask", mask, "first", first),
                Set.of("arc", "rd", "rh", "xp", "ne"))) {
      Scores scores = Scores.of(result, input.words);
      for (int i = 0; i < batch.size(); i++) {
        parses[batch.get(i)] = parse(scores, i, sentences.get(batch.get(i)).size());
      }
    } catch (OrtException e) {
      throw new IllegalStateException("onnxruntime cannot run the reader's model", e);
    }
  }

  private Parse parse(Scores scores, int sentence, int words) {
    int[] tree = Trees.decode(scores.arcs(sentence, words));
    List<Integer> heads = new ArrayList<>(words);
    List<Relation> labelled = new ArrayList<>(words);
    List<String> tags = new ArrayList<>(words);
    int row = sentence * scores.words;
    int width = relations.width();
    for (int word = 1; word <= words; word++) {
      int head = tree[word];
      heads.add(head - 1);
      labelled.add(
          relations.label(
              scores.dependents, (row + word) * width, scores.heads, (row + head) * width, head == 0));
      tags.add(labels.tags().get(best(scores.tags, (row + word) * labels.tags().size())));
    }
    String[] named = names.decode(scores.names, (row + 1) * labels.names().size(), words);
    return new Parse(heads, labelled, tags, List.of(named));
  }

  private int best(float[] scores, int at) {
    int best = 0;
    for (int k = 1; k < labels.tags().size(); k++) {
      best = scores[at + k] > scores[at + best] ? k : best;
    }
    return best;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("onnxruntime cannot close the reader's model", e);
    }
  }

  /// The inputs of one run: sentences padded to one length.
  private final class Batch {
    private final int size;
    private final int length;
    private final int words;
    private final IntBuffer ids;
    private final IntBuffer shapes;
    private final IntBuffer mask;
    private final LongBuffer first;

    Batch(List<List<String>> sentences) {
      size = sentences.size();
      length = sentences.stream().mapToInt(Network.this::length).max().orElse(2);
      words = 1 + sentences.stream().mapToInt(List::size).max().orElse(0);
      ids = ints(size * length);
      shapes = ints(size * length);
      mask = ints(size * length);
      first =
          ByteBuffer.allocateDirect(size * words * Long.BYTES)
              .order(ByteOrder.nativeOrder())
              .asLongBuffer();
      for (int i = 0; i < size; i++) {
        put(i, sentences.get(i));
      }
    }

    private static IntBuffer ints(int size) {
      return ByteBuffer.allocateDirect(size * Integer.BYTES)
          .order(ByteOrder.nativeOrder())
          .asIntBuffer();
    }

    long[] shape() {
      return new long[] {size, length};
    }

    long[] wordShape() {
      return new long[] {size, words};
    }

    private void put(int sentence, List<String> text) {
      int row = sentence * length;
      int column = 0;
      putPiece(row + column++, WordPieces.CLS, 0);
      int word = 0;
      first.put(sentence * words + word++, row);
      for (String form : text) {
        first.put(sentence * words + word++, row + Math.min(column, length - 2));
        int shape = Shape.of(form);
        for (int piece : pieces.of(form)) {
          if (column <= length - 2) {
            putPiece(row + column++, piece, shape);
          }
        }
      }
      putPiece(row + column, WordPieces.SEP, 0);
      while (word < words) {
        first.put(sentence * words + word++, row);
      }
    }

    private void putPiece(int at, int piece, int shape) {
      ids.put(at, piece);
      shapes.put(at, shape);
      mask.put(at, 1);
    }
  }

  /// The outputs of one run.
  private record Scores(
      int words, float[] arcs, float[] dependents, float[] heads, float[] tags, float[] names) {
    static Scores of(OrtSession.Result result, int words) {
      return new Scores(
          words,
          values(result, "arc"),
          values(result, "rd"),
          values(result, "rh"),
          values(result, "xp"),
          values(result, "ne"));
    }

    private static float[] values(OrtSession.Result result, String name) {
      OnnxTensor tensor = (OnnxTensor) result.get(name).orElseThrow();
      FloatBuffer buffer = tensor.getFloatBuffer();
      float[] values = new float[buffer.remaining()];
      buffer.get(values);
      return values;
    }

    /// Scores of each word's heads, 0 being the root.
    double[][] arcs(int sentence, int length) {
      double[][] scores = new double[length + 1][length + 1];
      for (int word = 1; word <= length; word++) {
        int row = (sentence * words + word) * words;
        for (int head = 0; head <= length; head++) {
          scores[word][head] = head == word ? NEVER : arcs[row + head];
        }
      }
      return scores;
    }
  }
}
