package org.dragoman.training;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.read.model.ModelFiles;
import org.dragoman.read.model.Network;
import org.dragoman.training.data.Corpus;
import org.dragoman.training.score.HeldOutFigures;

/// Prints how well a model reads the held-out documents: the one that ships, or one in a folder.
public final class MeasureReader {
  private static final String HELP =
      """
      Measures the reader's model on the documents that training holds out.

      usage: MeasureReader DATA [FOLDER VERSION]

        DATA     folder with ud-ewt, gum, uner-ewt and wikigold
        FOLDER   folder of a model, as training leaves it (default: the model that ships)
        VERSION  its name

      example: MeasureReader ../shared/training target/reader/model reader-v1
      """;

  private MeasureReader() {}

  /// Reads the help's arguments and prints a table.
  public static void main(String[] arguments) {
    boolean complete = arguments.length == 1 || arguments.length == 3;
    if (!complete || !Files.isDirectory(Path.of(arguments[0], "ud-ewt"))) {
      System.err.print(HELP);
      return;
    }
    ModelFiles files =
        arguments.length == 1
            ? ModelFiles.current()
            : ModelFiles.in(Path.of(arguments[1]), arguments[2]);
    Corpus corpus = Corpus.read(Path.of(arguments[0]), TrainReader.OWN_NAMES);
    try (Network network = Network.open(files)) {
      System.out.print(HeldOutFigures.of(network, corpus.heldOut()).table());
    }
  }
}
