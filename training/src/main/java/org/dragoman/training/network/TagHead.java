package org.dragoman.training.network;

import ai.djl.ndarray.NDArray;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.dragoman.training.data.NameTags;
import org.dragoman.training.data.Sample;
import org.dragoman.training.score.Tally;

/// A label for each word, by one linear layer: Penn tags, or name tags.
///
/// @param layer name of its weights
/// @param labels in the order of the scores
/// @param weight of its loss among those of all heads
/// @param gold labels of a sentence, where it has them
/// @param whole whether runs of labels are counted as names, not labels one by one
public record TagHead(
    String layer,
    List<String> labels,
    float weight,
    Function<Sample, Optional<List<String>>> gold,
    boolean whole)
    implements Head {
  private static final float TAG_WEIGHT = 0.5f;

  /// The head for Penn tags.
  public static TagHead ofTags(List<String> labels) {
    return new TagHead("xp", labels, TAG_WEIGHT, s -> s.tree().map(tree -> tree.tags()), false);
  }

  /// The head for names.
  public static TagHead ofNames() {
    return new TagHead("ne", NameTags.ALL, 1, Sample::names, true);
  }

  @Override
  public void addTo(Parameters weights, int width) {
    weights.addDense(layer, width, labels.size());
  }

  @Override
  public NDArray loss(NDArray words, PaddedBatch batch, Operators operators) {
    NDArray gold = batch.oneHot(choices(batch), labels.size());
    NDArray likely = operators.product(words, layer).logSoftmax(2);
    return likely.mul(gold).sum().neg().mul(weight);
  }

  private int[] choices(PaddedBatch batch) {
    int[] choices = new int[batch.rows() * batch.width()];
    Arrays.fill(choices, -1);
    for (int row = 0; row < batch.rows(); row++) {
      List<String> known = gold.apply(batch.samples().get(row)).orElse(List.of());
      for (int word = 0; word < known.size(); word++) {
        choices[row * batch.width() + word + 1] = labels.indexOf(known.get(word));
      }
    }
    return choices;
  }

  @Override
  public void count(NDArray words, PaddedBatch batch, Operators operators, Tally tally) {
    long[] best = operators.product(words, layer).argMax(2).toLongArray();
    for (int row = 0; row < batch.rows(); row++) {
      int from = row * batch.width() + 1;
      gold.apply(batch.samples().get(row)).ifPresent(known -> count(known, best, from, tally));
    }
  }

  private void count(List<String> known, long[] best, int from, Tally tally) {
    List<String> found =
        Arrays.stream(best, from, from + known.size()).mapToObj(i -> labels.get((int) i)).toList();
    if (whole) {
      Set<NameTags.Found> right = new TreeSet<>(NameTags.names(found));
      int count = right.size();
      right.retainAll(NameTags.names(known));
      tally.add("names", count, NameTags.names(known).size(), right.size());
      return;
    }
    for (int word = 0; word < known.size(); word++) {
      tally.add("tags", known.get(word).equals(found.get(word)));
    }
  }
}
