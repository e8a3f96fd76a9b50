package org.dragoman.evaluation.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dragoman.evaluation.SharedData;
import org.dragoman.training.coreference.Comparison;
import org.dragoman.training.coreference.MeasureCoreference;
import org.dragoman.training.coreference.Part;
import org.junit.jupiter.api.Test;

/// Coreference on the documents that its training never saw, from their words alone.
class CoreferenceFloorsTest {
  private static final double EXACT = 0.60;
  private static final double BY_HEAD = 0.62;

  @Test
  void chainsOfUnseenDocumentsStayAboveTheirFloors() throws IOException {
    Optional<Path> documents =
        SharedData.find()
            .map(shared -> shared.folder().resolve("training").resolve("gum-coref"))
            .filter(Files::isDirectory);
    if (documents.isEmpty()) {
      System.out.println("Left out: the floors of coreference; its documents are not at hand.");
    }
    assumeTrue(documents.isPresent(), "no marked documents");
    Comparison found = MeasureCoreference.score(documents.orElseThrow(), Part.TEST);
    System.out.printf(
        "coreference, CoNLL F1: %.3f exact (floor %s), %.3f by head (floor %s)%n",
        found.exact().conll(), EXACT, found.byHead().conll(), BY_HEAD);
    assertThat(found.exact().conll()).isGreaterThanOrEqualTo(EXACT);
    assertThat(found.byHead().conll()).isGreaterThanOrEqualTo(BY_HEAD);
  }
}
