package org.dragoman.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dragoman.extract.actor.ActorBase;
import org.dragoman.extract.actor.ActorResolver;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.statement.StatementExtractor;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.When;
import org.dragoman.model.reading.Reading;
import org.dragoman.read.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// All texts are published on Wednesday, 7 May 2031.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventDatesTest {
  private final Reader reader = Reader.open();
  private final ActorResolver actors = new ActorResolver(ActorBase.shipped());
  private final StatementExtractor statements = new StatementExtractor();
  private final EventExtractor events = new EventExtractor();

  @AfterAll
  void close() {
    reader.close();
  }

  private List<Event> find(Article article) {
    Reading reading = reader.read(article);
    Cast cast = actors.cast(reading);
    return events.find(
        reading, cast, statements.find(reading, cast).statements(), List.of(), List.of());
  }

  private When when(Article article, String trigger) {
    List<Event> found = find(article);
    List<Event> named =
        found.stream().filter(e -> article.words(e.trigger()).contains(trigger)).toList();
    assertThat(named).as("%s: %s", article.text(), found).isNotEmpty();
    return named.getFirst().date();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Iran attacked Iraq on Monday. | attacked | 2031-05-05 | STATED
          Iran accused Iraq of sabotage on Monday, two days after Turkish forces bombed Syria. | bombed | 2031-05-03 | ANCHORED
          Iran accused Iraq of sabotage on Monday, a day before Turkish forces bombed Syria. | bombed | 2031-05-06 | ANCHORED
          Iran accused Iraq of sabotage three days after Turkish forces bombed Syria on Saturday. | accused | 2031-05-06 | ANCHORED
          Iran accused Iraq of sabotage on Monday and condemned Turkey. | condemned | 2031-05-05 | PASSAGE
          On Sunday, Vladimir Putin accused Poland of sabotage. He warned Poland of reprisals. | warned | 2031-05-04 | PASSAGE
          On Sunday, Vladimir Putin accused Poland of sabotage. He presented no evidence. He warned Poland of reprisals. | warned | 2031-05-04 | PASSAGE
          On Sunday, Iran accused Iraq of sabotage and said that "it sounds good", two days after Turkish forces bombed Syria. | bombed | 2031-05-02 | ANCHORED
          In a Saturday raid, Turkish forces bombed Syria. | bombed | 2031-05-03 | STATED
          """)
  void anEventHasTheDayThatTheTextGivesIt(
      String text, String trigger, String value, When.Basis basis) {
    assertThat(when(Marked.article(text), trigger)).isEqualTo(new When(Optional.of(value), basis));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It has rained. It is cold. Iran has condemned Iraq after Monday's attack. | condemned
          It has rained. It is cold. Turkey has bombed Syria since Friday. | bombed
          It has rained. It is cold. Iran condemned on Monday the bombing of Syria by Turkey. | bombing
          It has rained. It is cold. On Sunday, Vladimir Putin accused Poland of sabotage. The talks failed. He expelled two Polish diplomats. | expelled
          It has rained. It is cold. On Sunday, Iran condemned Iraq. Turkey bombed Syria. | bombed
          """)
  void aDayThatIsNotTheEventsOwnIsNotTaken(String text, String trigger) {
    assertThat(when(Marked.article(text), trigger)).isEqualTo(When.UNKNOWN);
  }

  @Test
  void aHeadlineHasTheDayOfWhatItSumsUp() {
    When when =
        when(withTitle("Iran accuses Iraq\n\nIran on Monday accused Iraq of sabotage."), "accuses");
    assertThat(when).isEqualTo(new When(Optional.of("2031-05-05"), When.Basis.PASSAGE));
  }

  @Test
  void aHeadlineOverTwoDaysHasNone() {
    When when =
        when(
            withTitle(
                "Iran accuses Iraq\n\nIran on Monday accused Iraq of sabotage. "
                    + "On Tuesday, Iran accused Iraq of espionage."),
            "accuses");
    assertThat(when).isEqualTo(When.UNKNOWN);
  }

  @Test
  void aTakeawayInThePastIsNotOfTheDayOfPublication() {
    assertThat(when(withTitle("Iran accused Iraq of sabotage.\n\nIt rained."), "accused"))
        .isEqualTo(When.UNKNOWN);
  }

  private static Article withTitle(String text) {
    Article plain = Marked.article(text);
    List<Passage> passages =
        plain.passages().stream()
            .map(p ->
                p.span().start() == 0 ? new Passage(p.span(), PassageKind.TAKEAWAY, "list") : p)
            .toList();
    return new Article(
        plain.id(),
        plain.source(),
        plain.title(),
        plain.byline(),
        plain.dateline(),
        plain.published(),
        plain.language(),
        text,
        passages,
        plain.duplicateOf());
  }
}
