package org.dragoman.training.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntityLayerTest {
  private static List<String> names(String... words) {
    List<String[]> rows = java.util.Arrays.stream(words).map(word -> word.split("/")).toList();
    return new EntityLayer(
            rows.stream().map(row -> row[0]).toList(),
            rows.stream().map(row -> row[1]).toList(),
            rows.stream().map(row -> row.length > 2 ? "Entity=" + row[2] : "_").toList())
        .names();
  }

  @Test
  void aTitleIsNoPartOfAName() {
    assertThat(
            names(
                "President/NNP/(1-person-new-nnnnn-cf1-3-coref",
                "Idriss/NNP",
                "Sow/NNP/1)",
                "left/VBD"))
        .containsExactly("O", "B-PER", "I-PER", "O");
  }

  @Test
  void aNameEndsWhereTheProperNounsEnd() {
    assertThat(
            names(
                "the/DT/(1-organization-new-nnnnn-cf1-2-sgl",
                "Senate/NNP",
                "that/WDT",
                "met/VBD/1)",
                "in/IN",
                "Dakar/NNP/(2-place-new-nnnnn-cf2-1-sgl)"))
        .containsExactly("O", "B-ORG", "O", "O", "O", "B-LOC");
  }

  @Test
  void ofJoinsProperNounsToOneName() {
    assertThat(
            names(
                "the/DT/(1-organization-new-nnnnn-cf1-2-sgl",
                "Bank/NNP",
                "of/IN",
                "Ghana/NNP/(2-place-new-nnnnn-cf2-1-sgl)1)"))
        .containsExactly("O", "B-ORG", "I-ORG", "I-ORG");
  }

  @Test
  void mentionsWithoutAProperNounAreNoNames() {
    assertThat(
            names("the/DT/(1-person-new-nnnnn-cf1-2-sgl", "minister/NN/1)", "it/PRP/(2-event-x)"))
        .containsOnly("O");
  }

  @Test
  void aClosingBracketWithoutItsOpeningOneIsPassedOver() {
    assertThat(names("Dakar/NNP/7)", "fell/VBD/(8-place-new")).containsOnly("O");
  }
}
