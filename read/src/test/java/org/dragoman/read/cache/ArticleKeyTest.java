package org.dragoman.read.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.model.article.Article;
import org.dragoman.model.article.Published;
import org.junit.jupiter.api.Test;

class ArticleKeyTest {
  private static String key(Article article) {
    return ArticleKey.of("reader 1", article);
  }

  @Test
  void theKeyIsThatOfTheContentNotOfTheFile() {
    Article here = Samples.article("a", "Rain fell.", Published.UNKNOWN);
    Article there = Samples.article("b", "Rain fell.", Published.UNKNOWN);
    assertThat(key(here)).isEqualTo(key(there)).matches("[0-9a-f]{64}");
    assertThat(key(here.asDuplicateOf("b"))).isEqualTo(key(here));
  }

  @Test
  void anotherTextDayOrReaderIsAnotherKey() {
    Article article = Samples.article("a", "Rain fell today.", Samples.on("2026-01-04"));
    assertThat(key(article))
        .isNotEqualTo(key(Samples.article("a", "Rain fell today!", Samples.on("2026-01-04"))))
        .isNotEqualTo(key(Samples.article("a", "Rain fell today.", Samples.on("2026-01-05"))))
        .isNotEqualTo(key(Samples.article("a", "Rain fell today.", Published.UNKNOWN)))
        .isNotEqualTo(ArticleKey.of("reader 2", article));
  }

  @Test
  void brokenCharactersAreToldApart() {
    assertThat(key(Samples.article("a", "x \ud83d y", Published.UNKNOWN)))
        .isNotEqualTo(key(Samples.article("a", "x \ud83e y", Published.UNKNOWN)))
        .isNotEqualTo(key(Samples.article("a", "x ? y", Published.UNKNOWN)));
  }
}
