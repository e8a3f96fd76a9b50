package org.dragoman.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.finding.Statement.Force;
import org.dragoman.model.finding.Statement.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementExtractorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"We will rebuild the bridge,\" Karin Holm said. | Karin Holm: <We will rebuild the bridge,>",
        "\"We will rebuild the bridge,\" said Karin Holm, the mayor. | Karin Holm: <We will rebuild the bridge,>",
        "Karin Holm said, \"We will rebuild the bridge.\" | Karin Holm: <We will rebuild the bridge.>",
        "The mayor told reporters: \"We will rebuild the bridge.\" | The mayor: <We will rebuild the bridge.>",
        "Karin Holm said that the town would rebuild the bridge. | Karin Holm: that the town would rebuild the bridge",
        "Karin Holm said the town would rebuild the bridge. | Karin Holm: the town would rebuild the bridge",
        "The town would rebuild the bridge, Karin Holm said. | Karin Holm: The town would rebuild the bridge",
        "The town would rebuild the bridge, according to the mayor. | the mayor: The town would rebuild the bridge",
        "Karin Holm called the delay \"a disgrace.\" | Karin Holm: the delay / <a disgrace.>",
        "Karin Holm described the delay as \"a disgrace.\" | Karin Holm: the delay as / <a disgrace.>",
        "Karin Holm promised to rebuild the bridge. | Karin Holm: to rebuild the bridge",
        "Karin Holm accused the builders of fraud. | Karin Holm: the builders of fraud",
        "Karin Holm urged the builders to return. | Karin Holm: the builders to return",
        "Karin Holm called for an inquiry. | Karin Holm: an inquiry",
        "Karin Holm criticized the builders for the delay. | Karin Holm: the builders for the delay",
      })
  void aStatementIsFoundWithItsSpeaker(String text, String line) {
    assertThat(Texts.said(text)).contains(line);
  }

  @Test
  void anInterruptedQuotationIsOneStatementInPieces() {
    assertThat(Texts.said("\"The bridge is gone,\" Karin Holm said. \"We will rebuild it.\""))
        .containsExactly("Karin Holm: <The bridge is gone,> / <We will rebuild it.>");
  }

  @Test
  void aQuotationOverSeveralSentencesIsTakenWhole() {
    assertThat(Texts.said("\"The bridge is gone. It was old. We loved it,\" Karin Holm said."))
        .containsExactly("Karin Holm: <The bridge is gone. It was old. We loved it,>");
  }

  @Test
  void aParagraphThatEndsWithAColonIntroducesTheNext() {
    String text = "The mayor spoke of the flood and declared:\n\"I swear that we will rebuild.\"";
    assertThat(Texts.said(text)).contains("The mayor: <I swear that we will rebuild.>");
  }

  @Test
  void aQuotationOverParagraphsIsOneStatement() {
    String text = "Karin Holm said: “The bridge is gone.\n“We will rebuild it.”";
    assertThat(Texts.said(text))
        .containsExactly("Karin Holm: <The bridge is gone.> / <We will rebuild it.>");
  }

  @Test
  void theSpeakerIsNotTheOneSpokenAbout() {
    String text = "Karin Holm said Omar Reyes had lied to the council.";
    assertThat(Texts.said(text)).containsExactly("Karin Holm: Omar Reyes had lied to the council");
  }

  @Test
  void anAppositionDoesNotHideTheSpeaker() {
    String text = "Omar Reyes, a former judge who moved here in 2010, said the court was wrong.";
    assertThat(Texts.said(text)).contains("Omar Reyes: the court was wrong");
  }

  @Test
  void aParticipleHasTheSpeakerOfItsClause() {
    String text = "Omar Reyes rejected the offer, saying the court was wrong.";
    assertThat(Texts.said(text)).contains("Omar Reyes: the court was wrong");
  }

  @Test
  void wordsWithTheNounWordsBelongToTheClausesAgent() {
    String text = "Omar Reyes greeted the judge with the words \"Come and see me.\"";
    assertThat(Texts.said(text)).contains("Omar Reyes: <Come and see me.>");
  }

  @Test
  void theOwnerOfANominalCueSpeaks() {
    String text = "Holm's claim that the bridge was safe surprised the builders.";
    assertThat(Texts.said(text)).contains("Holm: that the bridge was safe");
  }

  @Test
  void aLabelNamesTheSpeakerOfAHeadline() {
    assertThat(Texts.said("Karin Holm: The bridge will be rebuilt"))
        .contains("Karin Holm: The bridge will be rebuilt");
  }

  @Test
  void aQuotationWithoutCueGoesToTheSpeakerOfItsParagraph() {
    String text = "Karin Holm mourned the old bridge. \"It was the heart of our town.\"";
    Statement statement = Texts.find(text).statements().getLast();
    assertThat(Texts.line(text, statement))
        .isEqualTo("Karin Holm: <It was the heart of our town.>");
    assertThat(statement.cue()).isEmpty();
    assertThat(statement.derivation().confidence()).isLessThan(0.7);
  }

  @Test
  void whoIssuesAStatementSaysIt() {
    String text = "Karin Holm issued a statement saying that the bridge was gone.";
    assertThat(Texts.said(text)).contains("Karin Holm: that the bridge was gone");
  }

  @Test
  void whatAColonIntroducesIsTheContent() {
    String text = "Omar Reyes scolded her: “You knew that the bridge was old,” he said.";
    assertThat(Texts.said(text)).contains("he: <You knew that the bridge was old,>");
  }

  @Test
  void theWritersAdverbialBehindTheMarksIsNoContent() {
    String text = "Karin Holm said the bridge was \"lost for good,\" a day after it fell.";
    assertThat(Texts.said(text)).containsExactly("Karin Holm: the bridge was / <lost for good,>");
  }

  @Test
  void aNominalCueAndAColonIntroduceAQuotation() {
    String text = "Omar Reyes ended with a warning: \"If you go, we all go.\"";
    Statement found = Texts.only(text);
    assertThat(Texts.line(text, found)).isEqualTo("Omar Reyes: <If you go, we all go.>");
    assertThat(found.force()).isEqualTo(Force.WARN);
  }

  @Test
  void marksInsideAReportedChargeAreTheSpeakersWords() {
    String text = "He accused Reyes of being led by rich friends and \"old gangs\" of the port.";
    StatementsFound found = Texts.find(text);
    assertThat(found.rejected()).isEmpty();
    assertThat(found.statements().getFirst().kind()).isEqualTo(Kind.MIXED);
  }

  @Test
  void aSignatureNamesTheSpeaker() {
    assertThat(Texts.said("“The bridge was our home.” — Karin Holm"))
        .containsExactly("Karin Holm: <The bridge was our home.>");
    assertThat(Texts.said("“The bridge was our home.”\n- Karin Holm\nIt fell in May."))
        .contains("Karin Holm: <The bridge was our home.>");
  }

  @Test
  void aCueBetweenCommasLeavesTheContentWhole() {
    assertThat(Texts.said("If the bridge falls, Karin Holm said, the town will be cut off."))
        .containsExactly("Karin Holm: If the bridge falls / the town will be cut off");
  }

  @Test
  void theWritersParticipleIsNoContent() {
    String text = "“The bridge is gone,” Karin Holm said, adding that the road was closed.";
    assertThat(Texts.said(text))
        .containsExactly(
            "Karin Holm: <The bridge is gone,>", "Karin Holm: that the road was closed");
  }

  @Test
  void theDayOfTheSayingIsNoContent() {
    assertThat(Texts.said("The bridge is gone, Karin Holm said on Friday."))
        .containsExactly("Karin Holm: The bridge is gone");
  }

  @Test
  void aForgottenClosingMarkDoesNotSwallowTheSpeaker() {
    String text = "“The bridge is gone for good, said Karin Holm, the mayor of the town.";
    assertThat(Texts.said(text)).contains("Karin Holm: The bridge is gone for good");
  }

  @Test
  void whatIsOnlyWishedInAStatementIsNone() {
    String text = "Karin Holm said Omar Reyes wanted to leave.";
    assertThat(Texts.said(text)).containsExactly("Karin Holm: Omar Reyes wanted to leave");
  }

  @Test
  void thingsDoNotCriticise() {
    assertThat(Texts.said("No evidence supports such claims.")).isEmpty();
  }

  @Test
  void anAccusationWithoutAccuserIsKept() {
    assertThat(Texts.said("Omar Reyes was accused of fraud."))
        .containsExactly("-: Omar Reyes / of fraud");
  }

  @Test
  void aDatelineDoesNotSpeak() {
    String text = "Lima, May 6, 2024 — Karin Holm denied on Monday that the bridge was gone.";
    assertThat(Texts.said(text)).contains("Karin Holm: that the bridge was gone");
  }

  @Test
  void theKindSaysHowMuchIsVerbatim() {
    assertThat(Texts.only("\"The bridge is gone,\" Karin Holm said.").kind())
        .isEqualTo(Kind.DIRECT);
    assertThat(Texts.only("Karin Holm said the bridge was \"gone for good.\"").kind())
        .isEqualTo(Kind.MIXED);
    assertThat(Texts.only("Karin Holm said the bridge was gone.").kind()).isEqualTo(Kind.INDIRECT);
  }

  @Test
  void theOneSpokenToIsTheAddressee() {
    String text = "Karin Holm told the builders that the bridge was gone.";
    assertThat(Texts.who(text, Texts.only(text).addressee())).isEqualTo("the builders");
  }

  @Test
  void theOneAskedIsTheAddressee() {
    String text = "When asked whether the bridge was safe, Karin Holm declined to comment.";
    Statement question =
        Texts.find(text).statements().stream()
            .filter(s -> s.force() == Force.ASK)
            .findFirst()
            .orElseThrow();
    assertThat(question.speaker()).isEmpty();
    assertThat(Texts.who(text, question.addressee())).isEqualTo("Karin Holm");
  }

  @ParameterizedTest
  @CsvSource({
    "The minister denied that troops had crossed the river., DENY",
    "The minister warned that troops would cross the river., WARN",
    "The minister threatened to cross the river., THREATEN",
    "The minister demanded that troops leave., DEMAND",
    "The minister asked whether troops had left., ASK",
    "The minister accused the troops of theft., ACCUSE",
    "The minister praised the troops., PRAISE",
    "The minister acknowledged that troops had left., CONFIRM",
  })
  void theCueGivesTheForce(String text, Force force) {
    assertThat(Texts.only(text).force()).isEqualTo(force);
  }

  @Test
  void aStatementInAStatementSaysSo() {
    String text = "Karin Holm said Omar Reyes had promised to return the money.";
    List<Statement> found = Texts.find(text).statements();
    Statement outer = found.stream().filter(s -> s.within().isEmpty()).findFirst().orElseThrow();
    assertThat(found)
        .filteredOn(s -> s.force() == Force.PROMISE)
        .singleElement()
        .satisfies(s -> assertThat(s.within()).contains(outer.id()));
  }

  @Test
  void contentStandsWithoutTheMarksAroundIt() {
    String text = "“The bridge is gone,” Karin Holm said.";
    assertThat(Texts.only(text).content().getFirst().span().in(text))
        .isEqualTo("The bridge is gone,");
  }

  @Test
  void theSameTextGivesTheSameStatements() {
    String text = "“The bridge is gone,” Karin Holm said. She promised to rebuild it.";
    assertThat(Texts.find(text)).isEqualTo(Texts.find(text));
  }

  @Test
  void idsAreUnique() {
    String text = "“Gone,” Karin Holm said. “Gone,” Omar Reyes said. “Gone,” they said.";
    assertThat(Texts.find(text).statements()).extracting(Statement::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“",
        "\"\"\"\"",
        "said said said said.",
        "said: “",
        "according to",
        "According to.",
        "“He said “she said “they said",
        ": : : :",
        "“?” “!” “…” he said",
        "told that by to of as"
      })
  void oddTextNeverFails(String text) {
    assertThat(Texts.find(text).statements()).hasSizeLessThan(5);
  }
}
