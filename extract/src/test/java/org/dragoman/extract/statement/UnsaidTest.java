package org.dragoman.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.model.finding.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsaidTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The treaty ended the \"scramble for fish\" in the north. | term",
        "They live in a so-called \"blue\" zone. | term",
        "William \"Billy\" Stone won the race. | nickname",
        "The film \"Winter Roads\" opened on Friday. | title-of-work",
        "The town lost its \"free\" buses. | scare-quote",
      })
  void wordsThatNobodySaidAreRejectedWithTheReason(String text, String reason) {
    StatementsFound found = Texts.find(text);
    assertThat(found.statements()).isEmpty();
    assertThat(found.rejected()).singleElement().extracting(r -> r.why()).isEqualTo(reason);
  }

  @Test
  void aTermInWhatSomebodySaidIsNotHisOwnWord() {
    StatementsFound found = Texts.find("Holm said the so-called \"blue\" zones were closed.");
    assertThat(found.statements())
        .singleElement()
        .extracting(Statement::kind)
        .isEqualTo(Statement.Kind.INDIRECT);
    assertThat(found.rejected()).singleElement().extracting(r -> r.why()).isEqualTo("term");
  }
}
