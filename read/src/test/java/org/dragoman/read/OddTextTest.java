package org.dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.read.cache.PackedReading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts that nobody meant to be read: they give trees like any other, in any company.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddTextTest {
  private final Reader reader = Reader.open(2);

  @AfterAll
  void close() {
    reader.close();
  }

  private static Article article(String text) {
    return new Article(
        "a",
        new Source("a.txt", Optional.empty(), Optional.empty()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Published.UNKNOWN,
        "en",
        text,
        List.of(new Passage(new Span(0, text.length()), PassageKind.BODY, "test")),
        Optional.empty());
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    texts.put("a sentence of 1,000 words", "the envoy and ".repeat(333) + "he left.");
    texts.put(
        "a table", "Year\tDead\tHurt\n2019\t30\t1,200\n2020\t—\t15\n\n| a | b |\n|---|---|\n");
    texts.put("a long address", "See https://example.org/" + "a/b%20c-".repeat(500) + " for more.");
    texts.put("pictures", "They met 🤝🏽 in 🇨🇴 and left 👨‍👩‍👧‍👦. 🕊️🕊️🕊️ He cried 😭.");
    texts.put("mixed scripts", "Путин met 習近平 in القدس and said «мир». Ελλάδα agreed; 平和。");
    texts.put("right to left", "\u202bقال الوزير إن المحادثات فشلت.\u202c The envoy left. שלום!");
    texts.put(
        "control characters", "The\u0000 army\u0007 shelled\u001b[31m the\u0085 town\u200b.\ufeff");
    texts.put("half characters", "The \ud83d envoy \udc00\udc00 said \ud83d\ud83d \"no\udfff\".");
    texts.put("brackets", "(".repeat(2_000) + "war" + ")".repeat(2_000) + " is over.");
    texts.put("no end", "the talks went on and nobody knew why \n".repeat(60));
    texts.put(
        "accents without letters", "\u0301\u0302 \u20dd x\u0301\u0302\u0303 a\u200d\u200d b.");
    texts.put("one word", "z".repeat(20_000));
    texts.put("only marks", "?!?! ... -- \"\" '' «» “” ((( ;;; ,,,");
    texts.put("nothing", "");
    texts.put("white space", " \t\r\n\u00a0\u2028\u3000 ");
    return texts;
  }

  static List<String> names() {
    return List.copyOf(texts().keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everySentenceIsATreeOfTheTextsOwnWords(String name) {
    String text = Optional.ofNullable(texts().get(name)).orElseThrow();
    Reading reading = reader.read(article(text));
    int before = 0;
    for (Sentence sentence : reading.sentences()) {
      assertThat(sentence.size()).isBetween(1, 150);
      assertThat(sentence.tokens().stream().filter(Token::isRoot)).hasSize(1);
      assertThat(sentence.subtree(sentence.root())).hasSize(sentence.size());
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(before);
      before = sentence.span().end();
      for (Token token : sentence.tokens()) {
        assertThat(token.span().in(text)).isEqualTo(token.text()).isNotEmpty();
      }
    }
    reading.mentions().forEach(m -> assertThat(m.span().end()).isLessThanOrEqualTo(text.length()));
  }

  /// Company changes the batches, their widths and the order of work; it must change no bit.
  @Test
  void aTextReadsTheSameInAnyCompany() {
    List<Article> articles =
        new ArrayList<>(texts().values().stream().map(OddTextTest::article).toList());
    Map<String, byte[]> alone = new TreeMap<>();
    articles.forEach(a -> alone.put(a.text(), PackedReading.pack("", reader.read(a))));
    Random random = new Random(11);
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(articles, random);
      List<Article> some = articles.subList(0, 4 + random.nextInt(articles.size() - 4));
      for (Reading reading : reader.readAll(some)) {
        assertThat(PackedReading.pack("", reading)).isEqualTo(alone.get(reading.article().text()));
      }
    }
  }
}
