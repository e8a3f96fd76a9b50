package org.dragoman.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No figure falls below its floor. Where the gold data is not at hand, nothing is measured, and
/// the run says so.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FloorsTest {
  private Optional<Measurement> measurement = Optional.empty();

  @BeforeAll
  void findTheData(@TempDir Path scratch) {
    measurement = SharedData.find().map(s -> new Measurement(s, scratch));
    if (measurement.isEmpty()) {
      System.out.println(
          "Left out: all floors of quality; there is no folder `shared` beside this checkout.");
    }
  }

  static List<Figure> figures() {
    return Figure.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("figures")
  void noFigureFallsBelowItsFloor(Figure figure) {
    assumeTrue(measurement.isPresent(), "no gold data");
    double value = measurement.orElseThrow().take(figure);
    System.out.printf("%-40s %.3f (floor %s)%n", figure.name(), value, figure.floor());
    assertThat(figure.holds(value))
        .as("%s is %.3f, floor %s", figure.name(), value, figure.floor())
        .isTrue();
  }
}
