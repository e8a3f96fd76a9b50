package org.dragoman.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.model.finding.Statement;
import org.dragoman.model.finding.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstancesTest {
  @Test
  void theDayOfTheUtteranceIsRead() {
    String text = "On March 12, Karin Holm said the bridge was gone.";
    StatementsFound found = Texts.findDated(text, "March 12", "2024-03-12");
    assertThat(found.statements().getFirst().said().date()).contains("2024-03-12");
  }

  @Test
  void aDayInTheContentIsNotTheUtterances() {
    String text = "Karin Holm said the bridge would open on May 4.";
    StatementsFound found = Texts.findDated(text, "May 4", "2024-05-04");
    assertThat(found.statements().getFirst().said()).isEqualTo(Utterance.UNKNOWN);
  }

  @Test
  void theMediumIsRead() {
    Statement found = Texts.only("In a post on X, Karin Holm said the bridge was gone.");
    assertThat(found.said().medium()).contains("X");
  }

  @Test
  void theVenueOfAParticipleCounts() {
    String text = "Speaking aboard the Aurora, Karin Holm said the bridge was gone.";
    assertThat(Texts.only(text).said().venue()).contains("aboard the Aurora");
  }

  @Test
  void theSameSpeakersNextStatementInheritsThem() {
    String text =
        "In a letter on Tuesday, Karin Holm said the bridge was gone. She said it was old.";
    Statement second = Texts.find(text).statements().getLast();
    assertThat(second.said().medium()).contains("a letter");
  }

  @Test
  void anotherSpeakerInheritsNothing() {
    String text =
        "In a letter on Tuesday, Karin Holm said the bridge was gone. Omar Reyes said it was old.";
    Statement second = Texts.find(text).statements().getLast();
    assertThat(second.said().medium()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Speaking to voters in Lima, Omar Reyes praised the mayor. The bridge was a joke, Omar Reyes said. | in Lima",
        "Omar Reyes spoke to voters in Lima. \"We will win,\" Omar Reyes said. | in Lima",
        "In a speech in Lima, Omar Reyes said the bridge was gone.\\n\"We will win,\" Omar Reyes added. | In a speech in Lima",
        "In a speech in Lima, Omar Reyes said the bridge was gone.\\n\"We will win,\" Omar Reyes said. | -",
        "In a speech in Lima, Omar Reyes said the bridge was gone. \"We will win,\" Karin Holm said. | -",
        "Karin Holm spoke to voters in Lima. \"We will win,\" Omar Reyes said. | -",
      })
  void theOccasionGoesOnWhileItsSpeakerDoes(String text, String venue) {
    String lines = text.replace("\\n", "\n");
    Statement last = Texts.findCast(lines).statements().getLast();
    assertThat(last.said().venue().orElse("-")).isEqualTo(venue);
  }

  @Test
  void aDayThatHangsOnTheListenerIsTheDayOfTheSaying() {
    String text = "Karin Holm told reporters on January 4 that the bridge was gone.";
    assertThat(Texts.only(text).said().date()).contains("2024-01-04");
  }
}
