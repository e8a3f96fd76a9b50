package org.dragoman.ingest.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ana Ruiz | Ana Ruiz",
        "By Ana Ruiz and John O'Neill, Reuters | Ana Ruiz; John O'Neill",
        "BY ANA RUIZ | Ana Ruiz",
        "Ana Ruiz, Staff Writer | Ana Ruiz",
        "Written by Jan van der Meer in Port Holm | Jan van der Meer",
        "By Ana Ruiz, John Smith & Lena Marsh | Ana Ruiz; John Smith; Lena Marsh",
        "By The Associated Press | ''",
        "Updated January 6, 2026 | ''"
      })
  void theNamesOfAByline(String byline, String names) {
    List<String> expected = Stream.of(names.split("; ")).filter(n -> !n.isEmpty()).toList();
    assertThat(Bylines.names(byline)).isEqualTo(expected);
  }
}
