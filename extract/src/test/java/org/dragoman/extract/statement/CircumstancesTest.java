package org.dragoman.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.model.finding.Statement;
import org.dragoman.model.finding.Utterance;
import org.junit.jupiter.api.Test;

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
}
