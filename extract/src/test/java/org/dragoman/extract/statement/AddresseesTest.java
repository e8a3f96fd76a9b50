package org.dragoman.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.model.finding.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddresseesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Karin Holm told reporters that the bridge was gone. | reporters",
        "Karin Holm told reporters on January 4 that the bridge was gone. | reporters",
        "Karin Holm said to reporters that the bridge was gone. | reporters",
        "Omar Reyes was told by the mayor that the bridge was gone. | Omar Reyes",
        "Omar Reyes was asked by reporters whether the bridge was safe. | Omar Reyes",
        "In a letter to the council, Karin Holm wrote that the bridge was gone. | the council",
        "Omar Reyes issued a pointed warning to the builders on Tuesday: \"Leave now.\" | the builders",
        "He posted a warning to Holm on X: \"You will regret it.\" | Holm",
        "Speaking to reporters, Omar Reyes accused the builders of fraud. | reporters",
        "Karin Holm told reporters aboard the ferry that the bridge was gone. | reporters",
        "Karin Holm said that the bridge was gone. | -",
      })
  void theOneSpokenToStandsBesideTheCue(String text, String addressee) {
    Statement statement = Texts.find(text).statements().getFirst();
    assertThat(Texts.who(text, statement.addressee())).isEqualTo(addressee);
  }

  @Test
  void theOneSpokenToIsNotTheSpeaker() {
    String text = "He posted a warning to Holm on X: \"You will regret it.\"";
    assertThat(Texts.said(text)).containsExactly("He: <You will regret it.>");
  }

  @Test
  void aQuestionBeforeTheAnswerIsPutToTheOneWhoAnswers() {
    String text = "Asked whether the bridge would fall, he replied, \"It may.\"";
    Statement question = Texts.find(text).statements().getFirst();
    assertThat(Texts.said(text))
        .containsExactly("-: whether the bridge would fall", "he: <It may.>");
    assertThat(Texts.who(text, question.addressee())).isEqualTo("he");
  }
}
