package org.dragoman.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How long methods and files are on the whole; Checkstyle holds the single one to its limit.
class MeasuresTest {
  private static final List<SourceFile> MAIN = SourceFile.below("src/main/java");

  @Test
  void methodsFitOnOneScreen() {
    Lengths lengths =
        Lengths.of(MAIN.stream().flatMap(file -> file.methods().stream().map(file::lines)));
    System.out.println("Lines of a method: " + lengths);
    assertThat(lengths.at(0.5)).isLessThanOrEqualTo(8);
    assertThat(lengths.at(0.9)).isLessThanOrEqualTo(20);
    assertThat(lengths.at(0.99)).isLessThanOrEqualTo(40);
    assertThat(lengths.at(1)).isLessThanOrEqualTo(60);
  }

  @Test
  void filesHoldOneIdea() {
    Lengths lengths =
        Lengths.of(
            Repository.files("src/main/java", ".java").stream()
                .map(file -> Repository.text(file).lines().count()));
    System.out.println("Lines of a file: " + lengths);
    assertThat(lengths.at(0.5)).isLessThanOrEqualTo(90);
    assertThat(lengths.at(0.9)).isLessThanOrEqualTo(220);
    assertThat(lengths.at(1)).isLessThanOrEqualTo(400);
  }

  /// Lengths in ascending order.
  private record Lengths(List<Long> sorted) {
    static Lengths of(Stream<Long> lengths) {
      return new Lengths(lengths.sorted().toList());
    }

    /// The length that the given share of all does not exceed.
    long at(double share) {
      int after = (int) (share * sorted.size());
      return sorted.get(Math.min(after, sorted.size() - 1));
    }

    @Override
    public String toString() {
      return "median %d, p90 %d, p99 %d, longest %d (of %d)"
          .formatted(at(0.5), at(0.9), at(0.99), at(1), sorted.size());
    }
  }
}
