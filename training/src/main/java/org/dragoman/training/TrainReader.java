package org.dragoman.training;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.training.run.Plan;
import org.dragoman.training.run.ReaderRun;

/// Trains the reader: the command behind `scripts/train-reader`.
public final class TrainReader {
  private static final String HELP =
      """
      Trains the reader's model, or goes on where a run was broken off.

      usage: train-reader DATA OUT [VERSION [EPOCHS [MINUTES]]]

        DATA     folder with ud-ewt, gum, uner-ewt and wikigold
        OUT      folder for checkpoint, log and model; a checkpoint in it is resumed
        VERSION  name of the model (default reader-v1)
        EPOCHS   how often all sentences are seen (default 6)
        MINUTES  end after so long at the latest (default: no limit)

      example: scripts/train-reader ../shared/training target/reader
      """;

  /// Where our own marked sentences are in the repository.
  static final Path OWN_NAMES = Path.of("training/corpus/names");

  private static final int USAGE = 64;

  private TrainReader() {}

  /// Reads the help's arguments and trains.
  public static void main(String[] arguments) {
    if (arguments.length < 2 || !Files.isDirectory(Path.of(arguments[0], "ud-ewt"))) {
      System.err.print(HELP);
      System.exit(USAGE);
    }
    ReaderRun.of(
        new Plan(
            Path.of(arguments[0]),
            OWN_NAMES,
            Path.of(arguments[1]),
            arguments.length > 2 ? arguments[2] : "reader-v1",
            arguments.length > 3 ? Integer.parseInt(arguments[3]) : 6,
            arguments.length > 4 ? Double.parseDouble(arguments[4]) : Double.MAX_VALUE));
    // libtorch keeps threads of its own, which would keep the process.
    System.exit(0);
  }
}
