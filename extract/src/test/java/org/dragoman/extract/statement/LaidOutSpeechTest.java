package org.dragoman.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.model.finding.Statement;
import org.dragoman.model.finding.Statement.Force;
import org.junit.jupiter.api.Test;

class LaidOutSpeechTest {
  private static Statement by(String text, String rule) {
    return Texts.find(text).statements().stream()
        .filter(s -> s.derivation().rule().equals(rule))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + rule + " in " + Texts.said(text)));
  }

  @Test
  void aParagraphWithoutMarksIsTheSpeakersIfAColonIntroducesIt() {
    String text =
        "The letter to the villages continues:\n\n"
            + "The loss of the bridge hurts every village. The works begin in May.";
    assertThat(Texts.line(text, by(text, "labelled/block")))
        .endsWith("The loss of the bridge hurts every village. The works begin in May.");
  }

  @Test
  void theEntriesOfAListArePiecesOfOneStatement() {
    String text = "The union demands:\n- higher pay;\n- shorter shifts.\nTalks begin on Monday.";
    Statement statement = by(text, "labelled/list");
    assertThat(Texts.line(text, statement)).isEqualTo("The union: higher pay / shorter shifts.");
    assertThat(statement.force()).isEqualTo(Force.DEMAND);
  }

  @Test
  void aColonWithoutACueIntroducesNoSpeech() {
    assertThat(Texts.said("The shop sells three things:\n- bread\n- milk\n- salt\n")).isEmpty();
  }

  @Test
  void speechAfterADashGoesOnBehindItsCue() {
    String text = "– We have no other road, says the driver. The ferry sank in March.";
    assertThat(Texts.said(text))
        .anySatisfy(s ->
            assertThat(s).startsWith("the driver").contains("no other road", "The ferry sank"));
  }

  @Test
  void aRunOfParagraphsWithDashesIsADialogue() {
    String text = "– Will the ferry sail tonight?\n– It will sail at eight.\n";
    assertThat(Texts.said(text)).contains("-: Will the ferry sail tonight?");
  }

  @Test
  void theTurnsOfAnInterviewAreStatements() {
    String text = "Q: Will the bridge be rebuilt?\n\nA: It will be rebuilt in May.";
    assertThat(Texts.said(text)).contains("-: It will be rebuilt in May");
    assertThat(by(text, "labelled/answer").force()).isEqualTo(Force.ASK);
  }
}
