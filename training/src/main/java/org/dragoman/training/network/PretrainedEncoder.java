package org.dragoman.training.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.training.onnx.OnnxReader;
import org.dragoman.training.tensor.Tensor;
import org.dragoman.training.tensor.Tensors;

/// The encoder that training starts from: all-MiniLM-L6-v2, six layers of 384 numbers.
///
/// @param vocabulary its pieces, in the order of the rows of `we`
/// @param weights by the names that our graph uses
public record PretrainedEncoder(List<String> vocabulary, Tensors weights) {
  private static final String GRAPH = "/all-minilm-l6-v2.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-tokenizer.json";
  private static final int LAYERS = 6;
  private static final int SHAPES = 6;

  /// Where a layer's parts are in the published file.
  private static final Map<String, String> PARTS =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.of(
                  "q", "attention/self/query/",
                  "k", "attention/self/key/",
                  "v", "attention/self/value/",
                  "o", "attention/output/dense/",
                  "i", "intermediate/dense/",
                  "f", "output/dense/")));

  /// Reads the encoder from the class path, and leaves out pieces of other scripts.
  ///
  /// @throws IllegalStateException if the artifact that holds it is not there
  public static PretrainedEncoder load() {
    OnnxReader file = OnnxReader.of(resource(GRAPH));
    Vocabulary vocabulary =
        Vocabulary.ofTokenizer(new String(resource(TOKENIZER), StandardCharsets.UTF_8)).latin();
    Map<String, Tensor> weights = new LinkedHashMap<>();
    Tensors found = new Tensors(file.tensors());
    weights.put("we", vocabulary.rowsOf(found.get("embeddings.word_embeddings.weight")));
    weights.put("pe", found.get("embeddings.position_embeddings.weight"));
    weights.put("te", shapes(found.get("embeddings.token_type_embeddings.weight")));
    norm(found, "embeddings.LayerNorm", weights, "eln");
    for (int layer = 0; layer < LAYERS; layer++) {
      layer(file, found, layer, weights);
    }
    return new PretrainedEncoder(vocabulary.pieces(), new Tensors(weights));
  }

  private static byte[] resource(String name) {
    try (InputStream in = PretrainedEncoder.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the encoder's file "
                + name
                + " is not on the class path; scripts/train-reader does it");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A row a shape of words; all begin as the published encoder's first token type.
  private static Tensor shapes(Tensor types) {
    int width = types.columns();
    float[] rows = new float[SHAPES * width];
    for (int shape = 0; shape < SHAPES; shape++) {
      System.arraycopy(types.values(), 0, rows, shape * width, width);
    }
    return Tensor.of(rows, SHAPES, width);
  }

  private static void layer(
      OnnxReader file, Tensors found, int layer, Map<String, Tensor> weights) {
    String home = "encoder.layer." + layer + ".";
    String ours = "l" + layer + ".";
    PARTS.forEach((part, path) -> {
      weights.put(ours + part + ".w", matrix(file, "layer." + layer + "/" + path));
      String bias = home + path.replace('/', '.') + "bias";
      weights.put(ours + part + ".b", found.get(bias));
    });
    norm(found, home + "attention.output.LayerNorm", weights, ours + "ln1");
    norm(found, home + "output.LayerNorm", weights, ours + "ln2");
  }

  private static void norm(Tensors found, String theirs, Map<String, Tensor> weights, String ours) {
    weights.put(ours + ".g", found.get(theirs + ".weight"));
    weights.put(ours + ".b", found.get(theirs + ".bias"));
  }

  /// The exporter names matrices by numbers; the operator that uses one has a path for a name.
  private static Tensor matrix(OnnxReader file, String path) {
    return file.nodes().stream()
        .filter(node -> node.operator().equals("MatMul") && node.name().contains(path))
        .flatMap(node -> node.inputs().stream())
        .flatMap(name -> Stream.ofNullable(file.tensors().get(name)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no matrix at " + path));
  }
}
