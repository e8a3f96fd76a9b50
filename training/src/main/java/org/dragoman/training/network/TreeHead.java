package org.dragoman.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.training.data.GoldTree;
import org.dragoman.training.score.Tally;

/// Heads and relations of words: how well each word hangs from each other (biaffine, after Dozat
/// and Manning 2017), and by which relation from its head.
///
/// @param relations in the order of the scores
public record TreeHead(List<String> relations) implements Head {
  private static final int ARC = 256;
  private static final int RELATION = 128;
  private static final float DROPPED = 0.2f;

  @Override
  public void addTo(Parameters weights, int width) {
    weights.addDense("ad", width, ARC);
    weights.addDense("ah", width, ARC);
    weights.addMatrix("U", ARC, ARC);
    weights.addMatrix("ub", ARC, 1);
    weights.addDense("rd", width, RELATION);
    weights.addDense("rh", width, RELATION);
    weights.addDense("rl", 3 * RELATION, relations.size());
  }

  @Override
  public NDArray loss(NDArray words, PaddedBatch batch, Operators operators) {
    NDArray heads = batch.oneHot(gold(batch, GoldTree::headOf), batch.width());
    NDArray arcs = arcs(words, batch, operators).logSoftmax(2).mul(heads).sum().neg();
    NDArray gold = batch.oneHot(gold(batch, this::relationOf), relations.size());
    NDArray likely = relations(words, heads, operators).logSoftmax(2);
    return arcs.add(likely.mul(gold).sum().neg());
  }

  private int relationOf(GoldTree tree, int word) {
    return relations.indexOf(tree.relations().get(word));
  }

  private static NDArray arcs(NDArray words, PaddedBatch batch, Operators operators) {
    NDArray dependents = features(words, "ad", operators);
    NDArray heads = features(words, "ah", operators);
    Parameters weights = operators.weights();
    NDArray alone = heads.matMul(weights.get("ub")).reshape(batch.rows(), 1, batch.width());
    return dependents
        .matMul(weights.get("U"))
        .matMul(heads.transpose(0, 2, 1))
        .add(alone)
        .add(batch.headMask());
  }

  /// @param heads a one in the column of each word's head
  private static NDArray relations(NDArray words, NDArray heads, Operators operators) {
    NDArray dependents = features(words, "rd", operators);
    NDArray ofHeads = heads.matMul(features(words, "rh", operators));
    NDArray all = NDArrays.concat(new NDList(dependents, ofHeads, dependents.mul(ofHeads)), 2);
    return operators.product(all, "rl");
  }

  private static NDArray features(NDArray words, String layer, Operators operators) {
    return operators.dropped(operators.bent(operators.dense(words, layer)), DROPPED);
  }

  /// What is known of a word, counted from 0.
  private interface WordOf {
    int of(GoldTree tree, int word);
  }

  private static int[] gold(PaddedBatch batch, WordOf value) {
    int[] gold = new int[batch.rows() * batch.width()];
    Arrays.fill(gold, -1);
    for (int row = 0; row < batch.rows(); row++) {
      int from = row * batch.width() + 1;
      batch
          .samples()
          .get(row)
          .tree()
          .ifPresent(tree -> {
            for (int word = 0; word < tree.heads().size(); word++) {
              gold[from + word] = value.of(tree, word);
            }
          });
    }
    return gold;
  }

  @Override
  public void count(NDArray words, PaddedBatch batch, Operators operators, Tally tally) {
    long[] heads = arcs(words, batch, operators).argMax(2).toLongArray();
    int[] chosen = Arrays.stream(heads).mapToInt(Math::toIntExact).toArray();
    NDArray asChosen = batch.oneHot(chosen, batch.width());
    long[] labels = relations(words, asChosen, operators).argMax(2).toLongArray();
    for (int row = 0; row < batch.rows(); row++) {
      int from = row * batch.width() + 1;
      batch.samples().get(row).tree().ifPresent(tree -> count(tree, from, heads, labels, tally));
    }
  }

  private void count(GoldTree tree, int from, long[] heads, long[] labels, Tally tally) {
    for (int word = 0; word < tree.heads().size(); word++) {
      if (!tree.isPunctuation(word)) {
        boolean head = heads[from + word] == tree.heads().get(word);
        String label = relations.get((int) labels[from + word]);
        String gold = tree.relations().get(word);
        tally.add("heads", head);
        tally.add(
            "labelled heads", head && GoldTree.universal(label).equals(GoldTree.universal(gold)));
      }
    }
  }
}
