package org.dragoman.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.model.finding.Statement;
import org.junit.jupiter.api.Test;

class InterviewTest {
  private static final String INTERVIEW =
      """
      Karin Holm has run the ferry for ten years. We met her at the port.

      Why did you take the ferry over?

      My father had run it, and I knew the river.

      Have you ever been afraid?

      Once, in the flood. We lost a rope.

      Then we lost the second.

      Will you stay when the bridge is built?

      I do not think so.

      The ferry leaves at noon.
      """;

  @Test
  void questionsAndAnswersAreStatements() {
    assertThat(Texts.said(INTERVIEW))
        .contains(
            "-: Why did you take the ferry over?",
            "Karin Holm: My father had run it, and I knew the river.",
            "Karin Holm: Once, in the flood. We lost a rope. / Then we lost the second.",
            "Karin Holm: I do not think so.");
  }

  @Test
  void questionsArePutToTheOneWhoAnswers() {
    Statement question =
        Texts.find(INTERVIEW).statements().stream()
            .filter(s -> s.force() == Statement.Force.ASK)
            .findFirst()
            .orElseThrow();
    assertThat(Texts.who(INTERVIEW, question.addressee())).isEqualTo("Karin Holm");
    assertThat(question.speaker()).isEmpty();
  }

  @Test
  void whatFollowsTheLastAnswerIsTheWriters() {
    assertThat(Texts.said(INTERVIEW)).noneMatch(s -> s.contains("leaves at noon"));
  }

  @Test
  void ofSeveralPeopleNobodyIsTakenForTheOneAsked() {
    String text = INTERVIEW.replace("We met her", "Omar Reyes met her");
    assertThat(Texts.said(text)).contains("-: I do not think so.");
  }

  @Test
  void theWritersOwnQuestionsAreNoInterview() {
    String text =
        """
        Who will pay for the bridge?

        The town has no money, and the state has none.

        Who will use it?

        Nobody lives on the other side.

        Why then is it built?

        The mayor wants it.
        """;
    assertThat(Texts.said(text)).noneMatch(s -> s.contains("?"));
  }
}
