package org.dragoman.training.coreference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dragoman.model.reading.Reading;
import org.dragoman.read.Reader;
import org.dragoman.read.coreference.Coreference;

/// Finds the chains of marked documents from their words alone, by the reader's own trees and
/// names, and scores them.
public final class MeasureCoreference {
  private static final String HELP =
      """
      Measures coreference on the marked documents that its training never saw.

      usage: MeasureCoreference FOLDER

        FOLDER   folder of CoNLL-U files with Entity= in their last column

      example: MeasureCoreference ../shared/training/gum-coref
      """;

  private MeasureCoreference() {}

  /// Reads the help's arguments and prints a table.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1 || !Files.isDirectory(Path.of(arguments[0]))) {
      System.err.print(HELP);
      return;
    }
    Comparison found = score(Path.of(arguments[0]), Part.TEST);
    System.out.println(
        "| phrases the same by | MUC | B3 | CEAF-e | CoNLL F1 |\n|---|---|---|---|---|");
    print("words", found.exact());
    print("head", found.byHead());
  }

  private static void print(String by, ChainScore score) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %.3f | %.3f |%n",
        by,
        score.muc().f1(),
        score.bCubed().f1(),
        score.ceaf().f1(),
        score.conll());
  }

  /// The scores of a part of the documents in a folder.
  ///
  /// @param folder of CoNLL-U files with `Entity=`
  public static Comparison score(Path folder, Part part) throws IOException {
    List<MarkedDocument> documents =
        MarkedDocument.readAll(folder).stream().filter(d -> Part.of(d.name()) == part).toList();
    Coreference coreference = new Coreference();
    try (Reader reader = Reader.open()) {
      return documents.stream()
          .map(d -> score(d, reader.readWords(d.sentences()), coreference))
          .reduce(Comparison.NONE, Comparison::plus);
    }
  }

  private static Comparison score(
      MarkedDocument document, Reading reading, Coreference coreference) {
    return Comparison.of(
        document, coreference.phrases(reading.article(), reading.sentences(), reading.names()));
  }
}
