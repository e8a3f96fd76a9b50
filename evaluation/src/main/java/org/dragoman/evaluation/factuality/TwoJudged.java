package org.dragoman.evaluation.factuality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A word that two judges have judged who had not learnt from it.
///
/// @param score that people gave, -3..3
/// @param weighed logarithms of the shares of four degrees by the weights, and their estimate
/// @param read the same by the network
record TwoJudged(double score, double[] weighed, double[] read) {
  private static final double LEAST = 1e-6;

  /// The words that both have judged, by rows.
  ///
  /// @param weighed row, score, shares, estimate
  /// @param read row, odds (logarithms, up to a constant), estimate
  static List<TwoJudged> of(Path weighed, Path read) throws IOException {
    Map<String, String[]> byRow = new HashMap<>();
    for (String line : Files.readAllLines(read)) {
      String[] cells = line.split("\t");
      byRow.put(cells[0], cells);
    }
    List<TwoJudged> both = new ArrayList<>();
    for (String line : Files.readAllLines(weighed)) {
      String[] cells = line.split("\t");
      if (byRow.containsKey(cells[0])) {
        both.add(
            new TwoJudged(
                Double.parseDouble(cells[1]),
                logarithms(numbers(cells, 2)),
                normed(numbers(byRow.get(cells[0]), 1))));
      }
    }
    return both;
  }

  private static double[] numbers(String[] cells, int from) {
    return Arrays.stream(cells).skip(from).mapToDouble(Double::parseDouble).toArray();
  }

  private static double[] logarithms(double[] shares) {
    for (int i = 0; i < Learner.DEGREES; i++) {
      shares[i] = Math.log(Math.max(LEAST, shares[i]));
    }
    return shares;
  }

  private static double[] normed(double[] odds) {
    return logarithms(Learner.shares(odds));
  }
}
