package org.dragoman.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.model.finding.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Talks have failed, Interfax reported, citing a source close to him. | Interfax | a source close to him",
        "Interfax, citing the ministry, said the bridge had fallen. | Interfax | the ministry",
        "Reuters reported on Monday, citing two officials, that the plant would close. | Reuters | two officials",
        "State television quoted General Aung as saying the town was \"calm\". | State television | General Aung",
        "The agency cited a senior official as saying that talks had failed. | The agency | a senior official",
        "\"The town is calm,\" the general said, according to state television. | state television | the general",
        "The spokesman said the general had promised to leave. | The spokesman | the general",
      })
  void whoIsCitedSpeaksWithinTheReport(String text, String reporter, String cited) {
    List<Statement> found = Texts.find(text).statements();
    Statement inner =
        found.stream()
            .filter(s -> Texts.who(text, s.speaker()).equals(cited))
            .findFirst()
            .orElseThrow();
    Statement outer =
        found.stream()
            .filter(s -> inner.within().filter(s.id()::equals).isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(Texts.who(text, outer.speaker())).isEqualTo(reporter);
    assertThat(found).extracting(Statement::id).doesNotHaveDuplicates();
  }

  @Test
  void aCitedSourceSaysWhatTheReportSays() {
    String text = "Interfax, citing the ministry, said the bridge had fallen.";
    assertThat(Texts.said(text))
        .containsExactlyInAnyOrder(
            "Interfax: the bridge had fallen", "the ministry: the bridge had fallen");
  }

  @Test
  void aThingThatIsCitedDoesNotSpeak() {
    String text = "Karin Holm, citing the weather, said the bridge would stay shut.";
    assertThat(Texts.said(text)).noneMatch(s -> s.startsWith("the weather"));
  }
}
