package org.dragoman.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.model.finding.Rejected;
import org.dragoman.model.finding.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Forms in which wires, tabloids, live blogs, bullet lists and posts tell who said what.
class NewsStylesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "- Moldova's foreign minister: \"We got enough.\" | Moldova's foreign minister: <We got enough.>",
        "@kyiv_desk: \"Explosions heard in Odesa.\" | @kyiv_desk: <Explosions heard in Odesa.>",
        "The ministry denies it. Its statement in full: \"No aircraft flew today.\" | Its: <No aircraft flew today.>",
        "Minister: We were never told of the raid | Minister: We were never told of the raid",
      })
  void aPhraseBeforeAColonNamesTheSpeaker(String text, String line) {
    assertThat(Texts.said(text)).contains(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Nobody, he said, was coming. | he: Nobody / was coming",
        "The drone, the army said in a statement, \"posed no threat to shipping.\" | the army: The drone / <posed no threat to shipping.>",
        "What he does not say is that he signed the order. | he: that he signed the order",
        "The general was accused by prosecutors of ordering the shootings. | prosecutors: The general / of ordering the shootings",
        "Spain is opposed to the plan. | Spain: the plan",
      })
  void aContentIsWholeWhereTheCueStandsInIt(String text, String line) {
    assertThat(Texts.said(text)).contains(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "— No one asked us, — says an old woman at the well. — No one ever asks. | an old woman at the well: No one asked us / No one ever asks.",
        "\"The trucks were empty, said the police chief. \"We checked.\" | the police chief: The trucks were empty / <We checked.>",
        "The remarks came a day after Venezuela's vice president, Delcy Ruiz, vowed to resist. | Venezuela's vice president: to resist",
        "They held a vote in which, officials claimed, 99 percent said yes. | officials: 99 percent said yes",
      })
  void whatTheTreeHangsElsewhereIsFound(String text, String line) {
    assertThat(Texts.said(text)).contains(line);
  }

  @Test
  void aNamedSubjectBeforeAQuotedParagraphSpeaks() {
    String text =
        "Defence Secretary Paul Renner gave a bleak account.\n\n\"We lost eleven aircraft in one month.\"";
    assertThat(Texts.said(text))
        .containsExactly("Defence Secretary Paul Renner: <We lost eleven aircraft in one month.>");
  }

  @Test
  void aListenerReadAsASubjectIsNoPartOfTheContent() {
    String text = "An insider told The Globe the minister was furious when he saw the figures.";
    Statement statement = Texts.only(text);
    assertThat(Texts.line(text, statement))
        .isEqualTo("An insider: the minister was furious when he saw the figures");
    assertThat(Texts.who(text, statement.addressee())).isEqualTo("The Globe");
  }

  @Test
  void whatIsExpectedIsNotSpokenTo() {
    String text = "Analysts expect oil to rise further.";
    assertThat(Texts.only(text).addressee()).isEmpty();
  }

  @Test
  void aPostsWriterIsNotANounOfThePost() {
    String text =
        "Elon Musk took to X to mock the ruling, writing: \"Judges who have never built anything.\"";
    assertThat(Texts.said(text))
        .contains("Elon Musk: <Judges who have never built anything.>")
        .noneMatch(s -> s.startsWith("Judges"));
  }

  @Test
  void thePaperThatQuotesSaysWhatTheQuotedSays() {
    String text = "The paper quoted Holm as telling ministers that the bridge was gone.";
    assertThat(Texts.said(text))
        .containsExactlyInAnyOrder(
            "The paper: that the bridge was gone", "Holm: that the bridge was gone");
  }

  @Test
  void whoIsQuotedBySomebodyUnnamedSpeaksAlone() {
    String text = "Holm was quoted as saying the army would remain in the barracks.";
    assertThat(Texts.said(text)).containsExactly("Holm: the army would remain in the barracks");
  }

  @Test
  void aTitleBeforeAVerbOfSpeechIsNoStatement() {
    String text = "In his book \"The Long Retreat,\" Carl Hayes describes a method.";
    StatementsFound found = Texts.find(text);
    assertThat(found.rejected()).extracting(Rejected::why).containsExactly("title-of-work");
    assertThat(found.statements())
        .extracting(s -> Texts.line(text, s))
        .isEqualTo(List.of("Carl Hayes: a method"));
  }
}
