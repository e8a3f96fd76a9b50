package org.dragoman.evaluation.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.evaluation.SharedData;
import org.dragoman.read.model.Network;
import org.dragoman.training.data.Corpus;
import org.dragoman.training.data.Sample;
import org.dragoman.training.score.ModelScore;
import org.dragoman.training.score.Tally;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The model that ships reads held-out documents as well as it did: our own names everywhere, trees
/// and names of the open sets where these are at hand.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderFloorsTest {
  private static final Path OWN_NAMES = Path.of("../training/corpus/names");

  private Tally own = new Tally();
  private Optional<Tally> open = Optional.empty();

  @BeforeAll
  void read() {
    Optional<Path> training =
        SharedData.find()
            .map(shared -> shared.folder().resolve("training"))
            .filter(folder -> Files.isDirectory(folder.resolve("ud-ewt")));
    if (training.isEmpty()) {
      System.out.println("Left out: the reader's floors on open sets, which are not at hand.");
    }
    try (Network network = Network.open()) {
      own = ModelScore.of(network, Corpus.ofOwnNames(OWN_NAMES).heldOut().samples());
      open = training.map(folder -> ModelScore.of(network, openSamples(folder)));
    }
  }

  /// Held-out sentences of all sets but our own.
  private static List<Sample> openSamples(Path folder) {
    List<Sample> samples = new ArrayList<>(Corpus.read(folder, OWN_NAMES).heldOut().samples());
    samples.removeIf(sample -> sample.corpus().equals("names"));
    return samples;
  }

  static List<ReaderFloor> floors() {
    return ReaderFloor.all();
  }

  @ParameterizedTest
  @MethodSource("floors")
  void theReaderStaysAboveItsFloors(ReaderFloor floor) {
    assumeTrue(!floor.open() || open.isPresent(), "no open sets");
    double value = (floor.open() ? open.orElseThrow() : own).percent(floor.figure());
    System.out.printf(
        "%s, %s: %.1f (floor %s)%n",
        floor.open() ? "open sets" : "own names", floor.figure(), value, floor.floor());
    assertThat(value).as(floor.toString()).isGreaterThanOrEqualTo(floor.floor());
  }
}
