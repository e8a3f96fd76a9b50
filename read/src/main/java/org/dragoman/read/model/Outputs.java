package org.dragoman.read.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Set;

/// The network's outputs for a batch, as flat arrays: sentence by word by value.
final class Outputs {
  static final Set<String> NAMES = Set.of("arc", "rd", "rh", "xp", "ne");

  /// With the words' vectors, which the reader itself does not need.
  static final Set<String> NAMES_AND_VECTORS = Set.of("arc", "rd", "rh", "xp", "ne", "vec");

  private final int width;
  private final RelationScorer scorer;
  private final float[] arcs;
  private final float[] dependents;
  private final float[] heads;
  private final float[] tags;
  private final float[] names;
  private final int tagCount;
  private final int nameCount;
  private final float[] vectors;
  private final int rows;

  /// @param width words of the longest sentence and the root
  Outputs(OrtSession.Result result, int width, Labels labels, RelationScorer scorer)
      throws OrtException {
    this.width = width;
    this.scorer = scorer;
    this.arcs = values(result, "arc");
    this.dependents = values(result, "rd");
    this.heads = values(result, "rh");
    this.tags = values(result, "xp");
    this.names = values(result, "ne");
    this.tagCount = labels.tags().size();
    this.nameCount = labels.names().size();
    this.vectors = result.get("vec").isPresent() ? values(result, "vec") : new float[0];
    this.rows = names.length / nameCount / width;
  }

  /// An output as a flat array.
  static float[] values(OrtSession.Result result, String name) throws OrtException {
    OnnxValue value =
        result.get(name).orElseThrow(() -> new IllegalStateException("no output " + name));
    if (!(value instanceof OnnxTensor tensor)) {
      throw new IllegalStateException("output " + name + " is no tensor");
    }
    FloatBuffer buffer = tensor.getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }

  float arc(int row, int dependent, int head) {
    return arcs[(row * width + dependent) * width + head];
  }

  float tag(int row, int word, int tag) {
    return tags[(row * width + word) * tagCount + tag];
  }

  float name(int row, int word, int tag) {
    return names[(row * width + word) * nameCount + tag];
  }

  float[] vector(int row, int word) {
    if (vectors.length == 0) {
      throw new IllegalStateException("no vectors were asked for");
    }
    int size = vectors.length / (rows * width);
    int from = (row * width + word) * size;
    return Arrays.copyOfRange(vectors, from, from + size);
  }

  float[] relations(int row, int dependent, int head) {
    int features = scorer.features();
    return scorer.score(
        dependents, (row * width + dependent) * features, heads, (row * width + head) * features);
  }
}
