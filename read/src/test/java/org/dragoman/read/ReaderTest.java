package org.dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderTest {
  private final List<Reader> opened = new ArrayList<>();

  private Reader reader() {
    return opened.getFirst();
  }

  @BeforeAll
  void open() {
    opened.add(Reader.open(2));
  }

  @AfterAll
  void close() {
    opened.forEach(Reader::close);
  }

  private static Article article(String text) {
    return article(text, PassageKind.BODY);
  }

  private static Article article(String text, PassageKind kind) {
    return new Article(
        "a",
        new Source("a.txt", Optional.empty(), Optional.empty()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Published.UNKNOWN,
        "en",
        text,
        List.of(new Passage(new Span(0, text.length()), kind, "test")),
        Optional.empty());
  }

  /// Each word as `form/tag/relation>head`, words counted from 1.
  private static String shown(Sentence sentence) {
    List<String> words = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      words.add(t.text() + "/" + t.xpos() + "/" + t.relation().label() + ">" + (t.head() + 1));
    }
    return String.join(" ", words);
  }

  private static List<String> named(Reading reading) {
    return reading.names().stream().map(n -> n.kind() + " " + reading.words(n.span())).toList();
  }

  @Test
  void aSentenceBecomesATree() {
    Reading reading = reader().read(article("The minister accused Norway of spying."));
    assertThat(shown(reading.sentences().getFirst()))
        .isEqualTo(
            "The/DT/det>2 minister/NN/nsubj>3 accused/VBD/root>0 Norway/NNP/obj>3"
                + " of/IN/mark>6 spying/VBG/xcomp>3 ././punct>3");
  }

  @Test
  void namesHaveKindAndHead() {
    Reading reading = reader().read(article("Angela Merkel met Mr. Macron in Paris on Friday."));
    assertThat(named(reading))
        .containsExactly("PERSON Angela Merkel", "PERSON Macron", "LOCATION Paris");
    Name first = reading.names().getFirst();
    assertThat(reading.sentences().get(first.sentence()).token(first.head()).text())
        .isEqualTo("Angela");
  }

  @Test
  void timesAreFound() {
    Reading reading = reader().read(article("The envoys met on 5 March 2021."));
    assertThat(reading.times())
        .singleElement()
        .satisfies(t -> assertThat(t.value()).contains("2021-03-05"));
  }

  @Test
  void passagesThatBearNoFindingsAreNotRead() {
    assertThat(reader().read(article("She lives in Oslo.", PassageKind.BOILERPLATE)).sentences())
        .isEmpty();
    assertThat(reader().read(article("She lives in Oslo.", PassageKind.CAPTION)).sentences())
        .hasSize(1);
  }

  @Test
  void aReadingDoesNotDependOnItsCompany() {
    List<Article> articles = new ArrayList<>();
    Random random = new Random(7);
    List<String> clauses =
        List.of(
            "the army shelled the town",
            "President Roe denied the claim",
            "nobody knew why",
            "talks with the U.S. failed",
            "he said \"no\" twice",
            "prices rose by 30 percent");
    for (int i = 0; i < 60; i++) {
      List<String> chosen = new ArrayList<>();
      for (int k = 0; k < 1 + random.nextInt(9); k++) {
        chosen.add(clauses.get(random.nextInt(clauses.size())));
      }
      articles.add(article("On Monday " + String.join(" and ", chosen) + ". It ended."));
    }
    List<Reading> together = reader().readAll(articles);
    List<String> alone = articles.stream().map(a -> image(reader().read(a))).toList();
    assertThat(together.stream().map(ReaderTest::image).toList()).isEqualTo(alone);
    Collections.reverse(articles);
    assertThat(reader().readAll(articles).reversed().stream().map(ReaderTest::image).toList())
        .isEqualTo(alone);
  }

  private static String image(Reading reading) {
    return reading.sentences().stream().map(ReaderTest::shown).toList()
        + " "
        + reading.names()
        + " "
        + reading.times();
  }

  @Test
  void theNumberOfThreadsMakesNoDifference() {
    List<Article> articles =
        List.of(
            article("Rebels took the port of Aden on Friday. The government denied it."),
            article("\"We will not talk,\" the general told reporters in Geneva."));
    try (Reader single = Reader.open(1)) {
      assertThat(single.readAll(articles).stream().map(ReaderTest::image))
          .isEqualTo(reader().readAll(articles).stream().map(ReaderTest::image).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n\n",
        "...",
        "\u0000\u0000",
        "\ud83d",
        "🕊️",
        "Мир вам. 平和が必要だ。 سلام",
        "a\tb\tc\n1\t2\t3\n4\t5\t6",
        "-\n-\n-",
        "?!?!?!",
        "(((((",
        "<a href='x'>y</a>",
        "\u202e\u202d x"
      })
  void oddTextIsNoTrouble(String text) {
    Reading reading = reader().read(article(text));
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().in(text)).isEqualTo(token.text());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "war and peace ",
        "x",
        "W. ",
        "the man who saw ",
        "1,000 ",
        "é",
        "🕊 ",
        "\"a ",
        "-- "
      })
  void endlessSentencesAreNoTrouble(String unit) {
    String text = unit.repeat(1_500);
    List<Sentence> sentences = reader().read(article(text)).sentences();
    assertThat(sentences).allMatch(s -> s.size() <= 150);
  }

  @Test
  void noArticlesGiveNoReadings() {
    assertThat(reader().readAll(List.of())).isEmpty();
  }

  @Test
  void theVersionNamesTheModel() {
    assertThat(reader().version()).isEqualTo("dragoman-reader-v1");
    assertThat(reader().read(article("Rain fell.")).reader()).isEqualTo(reader().version());
  }
}
