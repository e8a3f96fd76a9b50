package org.dragoman.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dateline;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.TimeExpression;
import org.dragoman.model.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class TimeFinderTest {
  private static final TimeFinder FINDER = new TimeFinder();

  static Stream<Table.Row> markedSentences() {
    return Stream.of("sentences.tsv", "timeml.tsv", "news.tsv", "wires.tsv")
        .flatMap(table -> Table.load(TimeFinderTest.class, table).rows().stream());
  }

  @ParameterizedTest
  @MethodSource("markedSentences")
  void aMarkedSentenceIsReadAsMarked(Table.Row row) {
    MarkedText marked = MarkedText.read(row.get("text"));
    List<TimeExpression> found = find(row.get("published"), marked.text());
    assertThat(found).as("line %d: %s", row.line(), marked.text()).hasSameSizeAs(marked.times());
    for (MarkedText.Marked wanted : marked.times()) {
      assertThat(found).as("line %d", row.line()).anyMatch(wanted::isMetBy);
    }
  }

  @Test
  void aReasonNamesRuleAndAnchor() {
    assertThat(find("2026-01-06", "He was captured over the weekend."))
        .singleElement()
        .extracting(TimeExpression::why)
        .isEqualTo("weekend before publication 2026-01-06");
  }

  @Test
  void withoutPublicationDateARelativeDateSaysWhatIsMissing() {
    assertThat(find("", "Tensions escalated this week."))
        .singleElement()
        .satisfies(time -> {
          assertThat(time.value()).isEmpty();
          assertThat(time.why()).contains("publication date is missing");
        });
  }

  @Test
  void anInferredPublicationDateIsCalledInferred() {
    Published inferred =
        new Published(Optional.of(LocalDate.of(2026, 1, 6)), Published.Basis.INFERRED);
    assertThat(find(article("He resigned yesterday.", inferred, Optional.empty())))
        .singleElement()
        .satisfies(time -> {
          assertThat(time.value()).contains("2026-01-05");
          assertThat(time.why()).contains("(inferred)");
        });
  }

  @Test
  void aDatelineStandsInForAMissingPublicationDate() {
    Dateline dateline = new Dateline(Optional.of("Lima"), Optional.of(LocalDate.of(2026, 1, 6)));
    assertThat(find(article("He resigned yesterday.", Published.UNKNOWN, Optional.of(dateline))))
        .singleElement()
        .extracting(TimeExpression::value)
        .isEqualTo(Optional.of("2026-01-05"));
  }

  @Test
  void theWordsOfATimeCarryNoPreposition() {
    String text = "On Jan. 4 he spoke for two years about the 1990s.";
    assertThat(find("2026-01-06", text))
        .extracting(t -> t.span().in(text))
        .containsExactly("Jan. 4", "two years", "the 1990s");
  }

  @Test
  void aDayEarlierCountsFromTheDayTheTextSpeaksOfNotFromPublication() {
    String text = "On December 20 he praised the raid. It was conducted just a day earlier.";
    assertThat(values("2026-01-06", text)).containsExactly("2025-12-20", "2025-12-19");
  }

  @Test
  void aDayThatIsSpokenOfLongBeforeIsForgotten() {
    String text =
        "On December 20 he spoke. " + "Nothing happened. ".repeat(12) + "A day later he left.";
    assertThat(values("2026-01-06", text)).containsExactly("2025-12-20", "2026-01-07");
  }

  @ParameterizedTest
  @CsvSource({
    "The firm will post future losses., losses, NNS, FUTURE_REF",
    "Its future chief executive is a lawyer., chief, JJ, FUTURE_REF",
    "The company once employed a thousand., employed, VBD, PAST_REF",
    "They once shared a flat., shared, VBD, PAST_REF",
  })
  void anAdjectiveOrAdverbOfTimeIsToldByTheWordBehindIt(
      String text, String word, String tag, String value) {
    Article article = PlainSentences.article("2008-11-14", text);
    assertThat(FINDER.find(article, PlainSentences.of(text, Map.of(word, tag))))
        .singleElement()
        .satisfies(time -> assertThat(time.value()).contains(value));
  }

  @Test
  void theDayPrintedUnderTheTitleIsATimeOfTheArticle() {
    String text = "Miners on strike\n\nNovember 14, 2008\n\nThe miners of Oruro stopped work.";
    Passage line = new Passage(new Span(18, 35), PassageKind.BYLINE, "publication-line");
    Article plain = PlainSentences.article("2008-11-14", text);
    Article article =
        new Article(
            plain.id(),
            plain.source(),
            plain.title(),
            plain.byline(),
            plain.dateline(),
            plain.published(),
            plain.language(),
            text,
            List.of(line),
            plain.duplicateOf());
    List<Sentence> body =
        PlainSentences.of(text).stream().filter(s -> s.span().start() > 35).toList();
    assertThat(FINDER.find(article, body))
        .singleElement()
        .satisfies(time -> assertThat(time.value()).contains("2008-11-14"));
  }

  @Test
  void oddTextBreaksNothing() {
    for (String odd :
        List.of(
            "99/99/9999 and 31 February 2025 and February 30 and 00:99 p.m.",
            "99999999999999999999999999999 years ago, 5000 centuries ago, 0 years ago",
            "January 0, 2020 - 29 February 2023 - Feb. 29, the 99th century, Q9 2020",
            "\u0000\uD800 May \uD83D\uDE00 2020-13-45T99:99 1/1/1/1/1",
            "the the the a a a year year year-year-year ago ago ago",
            "one hundred hundred years, a a few years, half a quarter ago")) {
      assertThat(find("2024-02-29", odd)).as(odd).isNotNull();
      assertThat(find("", odd)).as(odd).isNotNull();
    }
  }

  @Test
  void aVeryLongArticleIsReadInLinearTime() {
    String text =
        "On Monday, January 4, he said that two years ago a march may begin. ".repeat(3000);
    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(60), () -> assertThat(find("2026-01-06", text)).hasSize(6000));
  }

  private static List<String> values(String published, String text) {
    return find(published, text).stream().map(t -> t.value().orElse("?")).toList();
  }

  private static List<TimeExpression> find(String published, String text) {
    return find(PlainSentences.article(published, text));
  }

  private static List<TimeExpression> find(Article article) {
    return FINDER.find(article, PlainSentences.of(article.text()));
  }

  private static Article article(String text, Published published, Optional<Dateline> dateline) {
    return new Article(
        "a",
        new Source("a.txt", Optional.empty(), Optional.empty()),
        Optional.empty(),
        List.of(),
        dateline,
        published,
        "en",
        text,
        List.of(),
        Optional.empty());
  }
}
