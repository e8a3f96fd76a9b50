package org.dragoman.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Prints every figure with its floor, as rows of a Markdown table.
public final class Measure {
  private Measure() {}

  /// Takes all figures; with arguments, those whose name holds one of them.
  public static void main(String[] wanted) throws IOException {
    Optional<SharedData> shared = SharedData.find();
    if (shared.isEmpty()) {
      System.err.println(
          "No folder `shared` with gold data beside this checkout: nothing measured.");
      return;
    }
    Path scratch = Files.createTempDirectory("dragoman-measure");
    Measurement measurement = new Measurement(shared.get(), scratch);
    System.out.println("| figure | set | value | floor |\n|---|---|---|---|");
    for (Figure figure : Figure.all()) {
      boolean asked =
          wanted.length == 0 || Arrays.stream(wanted).anyMatch(w -> figure.name().contains(w));
      if (asked) {
        System.out.printf(
            "| %s | %s | %.3f | %s |%n",
            figure.name(), figure.gold(), measurement.take(figure), figure.floor());
      }
    }
  }
}
