package org.dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import org.dragoman.model.reading.Reading;
import org.dragoman.read.cache.PackedReading;
import org.dragoman.read.cache.ReadingStore;
import org.junit.jupiter.api.Test;

class CachedReaderTest {
  private static final List<Article> ARTICLES =
      List.of(
          article("a", "Angela Merkel met Mr. Macron in Paris on Friday. He thanked her."),
          article("b", ""),
          article("c", "\"We will not talk,\" the general told reporters on 5 March 2021."));

  private static Article article(String id, String text) {
    return new Article(
        id,
        new Source(id + ".txt", Optional.empty(), Optional.empty()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Published.UNKNOWN,
        "en",
        text,
        List.of(new Passage(new Span(0, text.length()), PassageKind.BODY, "test")),
        Optional.empty());
  }

  /// A store in memory.
  private record Shelf(Map<String, byte[]> kept) implements ReadingStore {
    Shelf() {
      this(new ConcurrentHashMap<>());
    }

    @Override
    public Optional<byte[]> find(String key) {
      return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void keep(String key, byte[] packed) {
      kept.put(key, packed);
    }
  }

  /// A reader that notes what it was asked to read.
  private static ArticleReader noting(ArticleReader reader, List<String> asked) {
    return new ArticleReader() {
      @Override
      public List<Reading> readAll(List<Article> articles) {
        articles.forEach(a -> asked.add(a.id()));
        return reader.readAll(articles);
      }

      @Override
      public void close() {
        reader.close();
      }
    };
  }

  private static List<Reading> read(Shelf shelf, String version, List<String> asked) {
    try (CachedReader reader =
        new CachedReader(shelf, version, () -> noting(Reader.open(1), asked))) {
      return reader.readAll(ARTICLES);
    }
  }

  private static List<byte[]> images(List<Reading> readings) {
    return readings.stream().map(r -> PackedReading.pack("", r)).toList();
  }

  @Test
  void whatHasBeenReadIsNotReadAgainAndIsTheSame() {
    Shelf shelf = new Shelf();
    List<String> asked = new ArrayList<>();
    List<Reading> first = read(shelf, "1", asked);
    assertThat(asked).containsExactly("a", "b", "c");
    List<Reading> second = read(shelf, "1", asked);
    assertThat(asked).hasSize(3);
    assertThat(images(second)).containsExactlyElementsOf(images(first));
    assertThat(second).extracting(r -> r.article().id()).containsExactly("a", "b", "c");
    try (Reader plain = Reader.open(1)) {
      assertThat(images(second)).containsExactlyElementsOf(images(plain.readAll(ARTICLES)));
    }
  }

  @Test
  void rubbishIsReadAgainAndReplaced() {
    Shelf shelf = new Shelf();
    List<String> asked = new ArrayList<>();
    List<Reading> first = read(shelf, "1", asked);
    shelf.kept().replaceAll((_, packed) -> new byte[] {packed[0], 7});
    assertThat(images(read(shelf, "1", asked))).containsExactlyElementsOf(images(first));
    assertThat(asked).hasSize(6);
    read(shelf, "1", asked);
    assertThat(asked).hasSize(6);
  }

  @Test
  void anotherVersionReadsAnew() {
    Shelf shelf = new Shelf();
    List<String> asked = new ArrayList<>();
    read(shelf, "1", asked);
    read(shelf, "2", asked);
    assertThat(asked).hasSize(6);
  }

  @Test
  void theJarsThatDecideAReadingAreNamed() {
    assertThat(Reader.madeOf())
        .contains(Reader.class, Reading.class)
        .anySatisfy(c -> assertThat(c.getName()).startsWith("ai.onnxruntime"));
  }
}
