package org.dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;
import org.junit.jupiter.api.Test;

/// Confirms `docs/decisions/0005-offsets.md`.
class OffsetsTest {
  private static final String TEXT =
      "😀 The talks failed on Monday.\r\n\r\nThe minister said so in Lima.\r\n";

  @Test
  void theByteOrderMarkIsNotCounted() {
    assertThat(read("\uFEFF" + TEXT).text()).isEqualTo(TEXT);
  }

  @Test
  void aLineEndIsKeptAsItWas() {
    assertThat(read(TEXT).text()).isEqualTo(TEXT).contains("\r\n\r\n");
  }

  @Test
  void offsetsCountUtf16UnitsInside() {
    Passage second = read(TEXT).passages().getLast();
    assertThat(second.span()).isEqualTo(new Span(34, 63));
    assertThat(second.span().in(TEXT)).isEqualTo("The minister said so in Lima.");
    assertThat(TEXT.codePointCount(0, second.span().start())).isEqualTo(33);
  }

  @Test
  void everyCharacterOutsideThePassagesIsWhiteSpace() {
    Article article = read(TEXT);
    StringBuilder rest = new StringBuilder(article.text());
    for (Passage passage : article.passages().reversed()) {
      rest.delete(passage.span().start(), passage.span().end());
    }
    assertThat(rest.toString()).isBlank();
  }

  private static Article read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Ingest(Limits.DEFAULT)
        .read("<stdin>", new ByteArrayInputStream(bytes))
        .articles()
        .getFirst();
  }
}
