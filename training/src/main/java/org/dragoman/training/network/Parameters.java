package org.dragoman.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.dragoman.training.tensor.Tensor;
import org.dragoman.training.tensor.Tensors;

/// The network's weights by name: those that are trained, and those that stay as published.
public final class Parameters {
  /// Vectors of pieces and of places: frozen, which steadies training on little text.
  private static final Set<String> FROZEN = Set.of("we", "pe");

  private final NDManager manager;
  private final Map<String, NDArray> frozen = new LinkedHashMap<>();
  private final Map<String, NDArray> trained = new LinkedHashMap<>();
  private final Set<String> pretrained;

  /// Weights that begin with those of an encoder.
  public Parameters(NDManager manager, Tensors encoder) {
    this.manager = manager;
    this.pretrained = Set.copyOf(encoder.byName().keySet());
    encoder.byName().forEach(this::add);
  }

  private void add(String name, Tensor tensor) {
    NDArray array = manager.create(tensor.values(), new Shape(tensor.sizes()));
    if (FROZEN.contains(name)) {
      frozen.put(name, array);
    } else {
      array.setRequiresGradient(true);
      trained.put(name, array);
    }
  }

  /// Adds a dense layer: a matrix by chance (the same for the same name), and a bias of zeros.
  void addDense(String name, int from, int to) {
    addMatrix(name + ".w", from, to);
    add(name + ".b", Tensor.zeros(to));
  }

  /// Adds a matrix by chance (the same for the same name).
  void addMatrix(String name, int from, int to) {
    Random chance = new Random(name.hashCode());
    double spread = Math.sqrt(1.0 / from);
    float[] values = new float[from * to];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (chance.nextGaussian() * spread);
    }
    add(name, Tensor.of(values, from, to));
  }

  /// The weights of a name.
  public NDArray get(String name) {
    return Optional.ofNullable(trained.get(name))
        .or(() -> Optional.ofNullable(frozen.get(name)))
        .orElseThrow(() -> new IllegalArgumentException("no weights " + name));
  }

  /// How many layers of attention there are.
  int depth() {
    int depth = 0;
    while (trained.containsKey("l" + depth + ".q.w")) {
      depth++;
    }
    return depth;
  }

  /// What is trained, in the order in which it was added.
  public Map<String, NDArray> trained() {
    return Collections.unmodifiableMap(trained);
  }

  /// Takes over weights of an earlier network of the same make.
  public void load(Tensors tensors) {
    trained.forEach((name, array) -> {
      Tensor tensor = tensors.get(name);
      try (NDManager passing = manager.newSubManager()) {
        NDArray value = passing.create(tensor.values(), new Shape(tensor.sizes()));
        array.muli(0f);
        array.addi(value);
      }
    });
  }

  /// Whether weights come from the published encoder. The rows of word shapes do not count: they
  /// are all alike at the start and must learn to differ.
  public boolean isPretrained(String name) {
    return pretrained.contains(name) && !name.equals("te");
  }

  /// What holds the weights.
  public NDManager manager() {
    return manager;
  }

  /// All weights, out of the library's hands.
  public Tensors tensors() {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    frozen.forEach((name, array) -> tensors.put(name, tensor(array)));
    trained.forEach((name, array) -> tensors.put(name, tensor(array)));
    return new Tensors(tensors);
  }

  /// An array out of the library's hands.
  public static Tensor tensor(NDArray array) {
    return new Tensor(array.getShape().getShape(), array.toFloatArray());
  }
}
