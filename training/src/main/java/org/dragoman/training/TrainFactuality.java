package org.dragoman.training;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.training.factuality.FactualityRun;

/// Trains the network of factuality: the command behind `scripts/train-factuality`.
public final class TrainFactuality {
  private static final String HELP =
      """
      Trains the network that judges how certain a sentence makes what its words name.

      usage: TrainFactuality EXAMPLES READER OUT [VERSION]

        EXAMPLES table of judged words that FactualityTraining writes
        READER   folder that train-reader left: best.bin and model/vocabulary.txt
        OUT      folder for log, held-out judgements and model
        VERSION  name of the model (default factuality-v1)

      example: TrainFactuality target/factuality/examples.tsv target/reader target/factuality
      """;
  private static final int USAGE = 64;

  private TrainFactuality() {}

  /// Reads the help's arguments and trains.
  public static void main(String[] arguments) {
    if (arguments.length < 3 || !Files.isRegularFile(Path.of(arguments[1], "best.bin"))) {
      System.err.print(HELP);
      System.exit(USAGE);
    }
    FactualityRun.of(
        Path.of(arguments[0]),
        Path.of(arguments[1]),
        Path.of(arguments[2]),
        arguments.length > 3 ? arguments[3] : "factuality-v1");
    // libtorch keeps threads of its own, which would keep the process.
    System.exit(0);
  }
}
