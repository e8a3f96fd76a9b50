package org.dragoman.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.extract.Readings;
import org.dragoman.model.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceFinderTest {
  private final EvidenceFinder finder = new EvidenceFinder(ClaimWords.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor accused the builder of theft without presenting evidence. | NONE: without presenting evidence",
        "The mayor offered no proof for the claim. | NONE: no proof for the claim",
        "No credible evidence supports such claims. | NONE: No credible evidence supports such claims",
        "The mayor did not provide any evidence. | NONE: not provide any evidence",
        "The mayor failed to provide evidence. | NONE: failed to provide evidence",
        "The builder called the baseless allegations a plot. | NONE: baseless",
        "The mayor presented evidence. | SOME: evidence",
        "Documents show that the builder was paid. | SOME: Documents",
        "According to records, the builder was paid. | SOME: records",
      })
  void aRemarkOnEvidenceIsFound(String text, String note) {
    assertThat(notes(text)).containsExactly(note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The judge examined the evidence.",
        "The minister signed the documents.",
        "The mayor had no time."
      })
  void whatSaysNothingOfEvidenceIsNone(String text) {
    assertThat(notes(text)).isEmpty();
  }

  @Test
  void theClaimsItSpeaksOfAreNamed() {
    Reading reading = Readings.of("No credible evidence supports such claims.");
    assertThat(finder.in(reading.sentences().getFirst()).getFirst().reference())
        .hasValueSatisfying(t -> assertThat(t.text()).isEqualTo("claims"));
  }

  private List<String> notes(String text) {
    Reading reading = Readings.of(text);
    return reading.sentences().stream()
        .flatMap(s -> finder.in(s).stream())
        .map(n -> n.kind() + ": " + reading.words(n.span()))
        .toList();
  }
}
