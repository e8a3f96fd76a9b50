package org.dragoman.evaluation.factuality;

import java.util.ArrayList;
import java.util.List;

/// The tables that training the network of factuality starts from, and that mixing its word with
/// that of the weights does.
final class ForNetwork {
  /// The part of the examples that the network is mixed on.
  private static final int KEPT_OUT = 4;

  private ForNetwork() {}

  /// Sentence, part, row, word from 1, score, words.
  static String examples(List<Found> found) {
    StringBuilder table = new StringBuilder();
    for (int row = 0; row < found.size(); row++) {
      Found one = found.get(row);
      table.append(one.sentence()).append('\t').append(HeldOut.part(row)).append('\t').append(row);
      table.append('\t').append(one.word()).append('\t').append(one.example().score());
      table.append('\t').append(String.join(" ", one.words())).append('\n');
    }
    return table.toString();
  }

  /// Row, score, shares of the four degrees and estimate of the examples that are kept out.
  static String weighed(List<Example> examples) {
    List<Example> known = new ArrayList<>();
    for (int row = 0; row < examples.size(); row++) {
      if (HeldOut.part(row) != KEPT_OUT) {
        known.add(examples.get(row));
      }
    }
    Learner learner = Learner.of(known);
    StringBuilder table = new StringBuilder();
    for (int row = 0; row < examples.size(); row++) {
      if (HeldOut.part(row) == KEPT_OUT) {
        table.append(row).append('\t').append(examples.get(row).score());
        for (double output : learner.outputs(examples.get(row))) {
          table.append('\t').append(output);
        }
        table.append('\n');
      }
    }
    return table.toString();
  }
}
