package org.dragoman.read.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.reading.Relation;

/// Chooses the label of a dependency: linear over the dependent's vector, the head's, and their
/// product.
final class RelationScorer {
  private final List<Relation> relations;
  private final float[] weights;
  private final float[] bias;
  private final int width;

  private RelationScorer(List<Relation> relations, float[] weights, float[] bias) {
    this.relations = relations;
    this.weights = weights;
    this.bias = bias;
    this.width = weights.length / relations.size() / 3;
  }

  /// Reads the weights: a count, then for each tensor its name, rank, dimensions (big-endian) and
  /// values (little-endian floats).
  static RelationScorer load(Labels labels) {
    ByteBuffer file = ByteBuffer.wrap(Resources.bytes("reader-v0.labels.bin"));
    Map<String, float[]> tensors = new HashMap<>();
    int count = file.order(ByteOrder.BIG_ENDIAN).getInt();
    for (int i = 0; i < count; i++) {
      tensors.put(name(file), values(file));
    }
    return new RelationScorer(
        labels.relations().stream().map(Relation::of).toList(),
        tensor(tensors, "rl.w"),
        tensor(tensors, "rl.b"));
  }

  private static String name(ByteBuffer file) {
    byte[] bytes = new byte[Short.toUnsignedInt(file.getShort())];
    file.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static float[] values(ByteBuffer file) {
    int rank = file.getInt();
    int size = 1;
    for (int i = 0; i < rank; i++) {
      size *= file.getInt();
    }
    float[] values = new float[size];
    file.order(ByteOrder.LITTLE_ENDIAN);
    file.asFloatBuffer().get(values);
    file.position(file.position() + size * Float.BYTES);
    file.order(ByteOrder.BIG_ENDIAN);
    return values;
  }

  private static float[] tensor(Map<String, float[]> tensors, String name) {
    float[] found = tensors.get(name);
    if (found == null) {
      throw new IllegalStateException("the reader's label weights lack " + name);
    }
    return found;
  }

  int width() {
    return width;
  }

  /// The best label; `root` if and only if the head is the root.
  Relation label(float[] dependents, int dependent, float[] heads, int head, boolean isRoot) {
    if (isRoot) {
      return Relation.ROOT;
    }
    float[] scores = bias.clone();
    int labels = scores.length;
    for (int j = 0; j < width; j++) {
      float d = dependents[dependent + j];
      float h = heads[head + j];
      float both = d * h;
      int first = j * labels;
      int second = (width + j) * labels;
      int third = (2 * width + j) * labels;
      for (int k = 0; k < labels; k++) {
        scores[k] += d * weights[first + k] + h * weights[second + k] + both * weights[third + k];
      }
    }
    return best(scores);
  }

  private Relation best(float[] scores) {
    int best = -1;
    for (int k = 0; k < scores.length; k++) {
      boolean allowed = relations.get(k) != Relation.ROOT;
      if (allowed && (best < 0 || scores[k] > scores[best])) {
        best = k;
      }
    }
    return relations.get(best);
  }
}
