package org.dragoman.evaluation.factuality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes the table by which the network's word is mixed into that of the weights, from examples
/// that neither had learnt from, and prints how each and both fare on them: `FactualityMixing
/// weighed.tsv held-out.tsv factuality-mixture.tsv`.
public final class FactualityMixing {
  private static final String HEAD =
      """
      # source: trained on UDS-IH2 (Decompositional Semantics Initiative; open) over the English Web
      # Treebank (CC BY-SA 4.0), its training part; licence CC BY-SA 4.0
      # made by FactualityMixing: powers of the shares and weights of the estimates, constants, and
      # how much the share of each degree counts when one is chosen
      what\tfact\tpossible\tuncertain\tcounterfact\testimate
      """;
  private static final int PARTS = 4;
  private static final int STRETCH = 30;

  private FactualityMixing() {}

  /// Mixes and writes the table.
  ///
  /// @param arguments what the weights said, what the network said, the table to write
  public static void main(String[] arguments) throws IOException {
    List<TwoJudged> words = TwoJudged.of(Path.of(arguments[0]), Path.of(arguments[1]));
    System.out.println(
        "weights alone: " + figures(words, w -> Learner.shares(w.weighed().clone())));
    System.out.println("network alone: " + figures(words, w -> Learner.shares(w.read().clone())));
    HeldOut both = heldOut(words);
    System.out.println("both: " + both);
    Files.writeString(Path.of(arguments[2]), HEAD + Mixing.of(words).rows(both.degreeWeights()));
  }

  private interface Outputs {
    double[] of(TwoJudged word);
  }

  private static HeldOut figures(List<TwoJudged> words, Outputs outputs) {
    HeldOut figures = new HeldOut();
    words.forEach(w -> figures.add(w.score(), outputs.of(w)));
    return figures;
  }

  /// What mixtures say that were found on the other parts of the words.
  private static HeldOut heldOut(List<TwoJudged> words) {
    HeldOut figures = new HeldOut();
    for (int part = 0; part < PARTS; part++) {
      List<TwoJudged> known = new ArrayList<>();
      List<TwoJudged> unknown = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        (i / STRETCH % PARTS == part ? unknown : known).add(words.get(i));
      }
      Mixing mixing = Mixing.of(known);
      unknown.forEach(w -> figures.add(w.score(), mixing.outputs(w)));
    }
    return figures;
  }
}
