package org.dragoman.training.run;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.training.network.Parameters;
import org.dragoman.training.tensor.Tensor;
import org.dragoman.training.tensor.Tensors;

/// Adam (Kingma and Ba 2015) with clipped gradients, a guard against such as are not finite, and a
/// moving average of the weights.
public final class Adam {
  private static final float MOMENTUM = 0.9f;
  private static final float SQUARE_MOMENTUM = 0.98f;
  private static final float LEAST = 1e-8f;
  private static final double AVERAGED = 0.998;
  private static final float LONGEST_GRADIENT = 1;

  private final NDManager manager;
  private final List<Weight> weights = new ArrayList<>();

  /// A weight and what is remembered of its way.
  private record Weight(
      String name,
      boolean pretrained,
      NDArray value,
      NDArray mean,
      NDArray square,
      NDArray average) {}

  /// A weight's gradient in this step.
  private record Slope(Weight weight, NDArray gradient) {
    boolean isFinite() {
      return Float.isFinite(gradient.square().sum().getFloat());
    }
  }

  /// Begins to move the weights of a network.
  public Adam(Parameters parameters) {
    this.manager = parameters.manager();
    parameters
        .trained()
        .forEach((name, value) ->
            weights.add(
                new Weight(
                    name,
                    parameters.isPretrained(name),
                    value,
                    manager.zeros(value.getShape()),
                    manager.zeros(value.getShape()),
                    copy(value, manager))));
  }

  private static NDArray copy(NDArray value, NDManager manager) {
    NDArray copy = manager.zeros(value.getShape());
    copy.addi(value);
    return copy;
  }

  /// Moves the weights against their gradients, which are zero afterwards.
  ///
  /// @param step counted from 1
  /// @param rate of weights that begin by chance; those of the encoder move a tenth as far
  /// @param passing manager of everything that ends with the step
  /// @return the weights whose gradients were not finite; if there are any, nothing has moved
  public List<String> step(int step, double rate, NDManager passing) {
    List<Slope> slopes = weights.stream().map(weight -> slope(weight, passing)).toList();
    double length = length(slopes, passing);
    if (!Double.isFinite(length)) {
      List<String> broken =
          slopes.stream().filter(slope -> !slope.isFinite()).map(s -> s.weight().name()).toList();
      // Zero times not-a-number is not a number: the gradients must be set.
      slopes.forEach(slope -> slope.gradient().set(new NDIndex(":"), 0f));
      return broken.isEmpty() ? List.of("all") : broken;
    }
    float clip = (float) Math.min(1, LONGEST_GRADIENT / (length + 1e-6));
    double mean = 1 - Math.pow(MOMENTUM, step);
    float square = (float) (1 - Math.pow(SQUARE_MOMENTUM, step));
    float kept = (float) Math.min(AVERAGED, (1.0 + step) / (10 + step));
    for (Slope slope : slopes) {
      double own = slope.weight().pretrained() ? rate / 10 : rate;
      move(slope, clip, (float) (own / mean), square);
      average(slope.weight(), kept);
      // libtorch adds gradients up.
      slope.gradient().muli(0f);
    }
    return List.of();
  }

  private static Slope slope(Weight weight, NDManager passing) {
    NDArray gradient = weight.value().getGradient();
    gradient.attach(passing);
    return new Slope(weight, gradient);
  }

  private static double length(List<Slope> slopes, NDManager passing) {
    NDArray sum = passing.create(0f);
    for (Slope slope : slopes) {
      sum = sum.add(slope.gradient().square().sum());
    }
    return Math.sqrt(sum.getFloat());
  }

  private void move(Slope slope, float clip, float rate, float square) {
    Weight weight = slope.weight();
    try (NDManager passing = manager.newSubManager()) {
      NDArray clipped = slope.gradient().mul(clip);
      clipped.attach(passing);
      weight.mean().muli(MOMENTUM);
      weight.mean().addi(clipped.mul(1 - MOMENTUM));
      weight.square().muli(SQUARE_MOMENTUM);
      weight.square().addi(clipped.square().muli(1 - SQUARE_MOMENTUM));
      NDArray spread = weight.square().div(square);
      spread.attach(passing);
      NDArray change = copy(weight.mean(), passing);
      change.divi(spread.sqrt().addi(LEAST));
      weight.value().subi(change.muli(rate));
    }
  }

  /// @param kept how much of the average so far
  private void average(Weight weight, float kept) {
    try (NDManager passing = manager.newSubManager()) {
      NDArray share = weight.value().mul(1 - kept);
      share.attach(passing);
      weight.average().muli(kept);
      weight.average().addi(share);
    }
  }

  /// Does something with the averaged weights in the network's place.
  public void withAverages(Runnable action) {
    try (NDManager passing = manager.newSubManager()) {
      List<NDArray> kept = weights.stream().map(w -> copy(w.value(), passing)).toList();
      weights.forEach(weight -> replace(weight.value(), weight.average()));
      action.run();
      for (int i = 0; i < kept.size(); i++) {
        replace(weights.get(i).value(), kept.get(i));
      }
    }
  }

  private static void replace(NDArray old, NDArray now) {
    old.muli(0f);
    old.addi(now);
  }

  /// All that a later run needs to go on.
  Map<String, Tensor> state() {
    Map<String, Tensor> state = new LinkedHashMap<>();
    for (Weight weight : weights) {
      state.put("weight/" + weight.name(), Parameters.tensor(weight.value()));
      state.put("mean/" + weight.name(), Parameters.tensor(weight.mean()));
      state.put("square/" + weight.name(), Parameters.tensor(weight.square()));
      state.put("average/" + weight.name(), Parameters.tensor(weight.average()));
    }
    return state;
  }

  /// Goes on from a state.
  ///
  /// @throws IllegalArgumentException if it is of another network
  void restore(Tensors state) {
    try (NDManager passing = manager.newSubManager()) {
      for (Weight weight : weights) {
        replace(weight.value(), array(state.get("weight/" + weight.name()), passing));
        replace(weight.mean(), array(state.get("mean/" + weight.name()), passing));
        replace(weight.square(), array(state.get("square/" + weight.name()), passing));
        replace(weight.average(), array(state.get("average/" + weight.name()), passing));
      }
    }
  }

  private static NDArray array(Tensor tensor, NDManager passing) {
    return passing.create(tensor.values(), new Shape(tensor.sizes()));
  }
}
