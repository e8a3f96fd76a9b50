package org.dragoman.evaluation.factuality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.extract.standing.FactualityFeatures;
import org.dragoman.read.Reader;

/// Writes the table of weights from judged events and prints how they fare on those that were kept
/// out: `FactualityTraining train.jsonl factuality-weights.tsv [FOLDER]`. Into the folder go what
/// the network of factuality is trained on (`examples.tsv`) and what weights say that have not seen
/// the part of the examples that is kept out there (`weighed.tsv`).
public final class FactualityTraining {
  private static final String HEAD =
      """
      # source: trained on UDS-IH2 (Decompositional Semantics Initiative; open) over the English Web
      # Treebank (CC BY-SA 4.0), its training part; licence CC BY-SA 4.0
      # made by FactualityTraining; features as FactualityFeatures names them
      feature\tfact\tpossible\tuncertain\tcounterfact\testimate
      """;
  private static final double SMALL = 0.004;

  private FactualityTraining() {}

  /// Trains and writes the table.
  ///
  /// @param arguments the file of judged events, the table to write, and a folder
  public static void main(String[] arguments) throws IOException {
    try (Reader reader = Reader.open()) {
      List<Found> found =
          new Examples(reader, FactualityFeatures.load()).read(Path.of(arguments[0]));
      List<Example> examples = found.stream().map(Found::example).toList();
      if (arguments.length > 2) {
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        Files.writeString(folder.resolve("examples.tsv"), ForNetwork.examples(found));
        Files.writeString(folder.resolve("weighed.tsv"), ForNetwork.weighed(examples));
      }
      Files.writeString(Path.of(arguments[1]), table(Learner.of(examples).weights()));
      System.out.println(HeldOut.of(examples));
    }
  }

  /// The table; features whose weights are all small are left out.
  private static String table(Map<String, double[]> weights) {
    StringBuilder table = new StringBuilder(HEAD);
    weights.forEach((feature, row) -> {
      boolean counts = false;
      StringBuilder line = new StringBuilder(feature);
      for (double weight : row) {
        counts |= Math.abs(weight) >= SMALL;
        line.append('\t').append(String.format(Locale.ROOT, "%.3f", weight));
      }
      if (counts && feature.indexOf('\t') < 0 && !feature.startsWith("#")) {
        table.append(line).append('\n');
      }
    });
    return table.toString();
  }
}
