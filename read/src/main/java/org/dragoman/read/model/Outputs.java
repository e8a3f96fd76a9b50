package org.dragoman.read.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Set;

/// The network's outputs for a batch, as flat arrays: sentence by word by value.
final class Outputs {
  static final Set<String> NAMES = Set.of("arc", "rd", "rh", "xp", "ne");

  private final int width;
  private final RelationScorer scorer;
  private final float[] arcs;
  private final float[] dependents;
  private final float[] heads;
  private final float[] tags;
  private final float[] names;
  private final int tagCount;
  private final int nameCount;

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
  }

  private static float[] values(OrtSession.Result result, String name) throws OrtException {
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

  float[] relations(int row, int dependent, int head) {
    int features = scorer.features();
    return scorer.score(
        dependents, (row * width + dependent) * features, heads, (row * width + head) * features);
  }
}
