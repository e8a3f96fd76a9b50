package org.dragoman.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedSpeechTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"I voted for him,\" said the 46-year-old. | the 46-year-old: <I voted for him,>",
        "\"Better watch out,\" tweeted another. | another: <Better watch out,>",
        "From the report: \"The bridge was old and nobody cared.\" | the report: <The bridge was old and nobody cared.>",
        "Prices fell in May - Karin Holm: “We saw it coming.” | Karin Holm: <We saw it coming.>",
        "Holm: \"Our goal is peace.\" Reyes: \"Our goal is war.\" | Reyes: <Our goal is war.>",
        "Holm: \"Our goal is peace.\" Reyes: \"Our goal is war.\" | Holm: <Our goal is peace.>",
        "Holm called the move a “breach of trust,” adding: “I am telling all members.” | Holm: <I am telling all members.>",
        "Holm opened the debate saying \"of course\" Reyes is able. | Holm: <of course> / Reyes is able",
      })
  void whoSpeaksStandsBesideTheMarks(String text, String line) {
    assertThat(Texts.said(text)).contains(line);
  }

  @Test
  void turnsOfAPrintedTranscriptHaveTheirOwnSpeakers() {
    String text =
        """
        The transcript follows:
        "HOLM: Let us start. Will the bridge be built?
        "REYES: Well, it will. We have the money.
        "And the town knows it.
        "HOLM: When?\"\
        """;
    assertThat(Texts.said(text))
        .containsExactly(
            "HOLM: <Let us start. Will the bridge be built?>",
            "REYES: <Well, it will. We have the money.> / <And the town knows it.>",
            "HOLM: <When?>");
  }

  @Test
  void aNicknameDoesNotHideTheSpeaker() {
    String text =
        "\"This is our year!\" Holm's niece, state Sen. Marcia \"Cia\" Price, shouted to the crowd."
            + " \"The town is watching.\"";
    assertThat(Texts.said(text))
        .containsExactly("Holm's niece: <This is our year!> / <The town is watching.>");
  }

  @Test
  void theSameMarksInAQuotationDoNotEndIt() {
    String text =
        "“I would rather live in what he calls “hell” than here.” ― Karin Holm\n"
            + "“He is no leader.” ― Omar Reyes";
    assertThat(Texts.said(text))
        .containsExactly(
            "Karin Holm: <I would rather live in what he calls “hell” than here.>",
            "Omar Reyes: <He is no leader.>");
  }

  @Test
  void anotherSentencesVerbIsNoCue() {
    String text =
        "\"We had floods,\" Karin Holm said at the dinner, where Ms. Reyes also spoke."
            + " \"Bridges are on the ballot.\"";
    assertThat(Texts.said(text))
        .containsExactly("Karin Holm: <We had floods,> / <Bridges are on the ballot.>");
  }

  @Test
  void whatAVerbBehindTheMarksReportsItselfIsNotTheQuotation() {
    String text = "He demanded: \"Tear down this bridge!\" Voters still praise his refusal.";
    assertThat(Texts.said(text)).contains("He: <Tear down this bridge!>");
  }

  @Test
  void aTitleInTheOccasionIsNotSaid() {
    String text =
        "On the programme “Morning News,” Karin Holm said she spoke “directly to voters.”";
    assertThat(Texts.said(text)).containsExactly("Karin Holm: she spoke / <directly to voters.>");
  }

  @Test
  void aTitleInTheContentDoesNotEndIt() {
    String text = "As a boss on “The Builders,” Reyes insulted workers, according to insiders.";
    assertThat(Texts.said(text))
        .containsExactly("insiders: As a boss on / <The Builders,> / Reyes insulted workers");
  }

  @Test
  void aCueBetweenCommasLeavesItsLeadToTheSpeaker() {
    String text = "After being told of the charges, police said, Reyes went to the station.";
    assertThat(Texts.said(text))
        .contains("police: After being told of the charges / Reyes went to the station");
  }

  @Test
  void aParticipleBehindTheCueIsItsSubjects() {
    String text =
        "You squeezed your workers to raise the price, she said, referencing the bank's drive.";
    assertThat(Texts.said(text))
        .containsExactly(
            "she: You squeezed your workers to raise the price", "she: the bank's drive");
  }

  @Test
  void aSecondCueInTheSameTenseIsNoContent() {
    String text = "Reyes is telling builders that the bridge is weak and says he will mend it.";
    assertThat(Texts.said(text))
        .containsExactly("Reyes: that the bridge is weak", "Reyes: he will mend it");
  }
}
