package org.dragoman.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import org.dragoman.model.reading.Reading;
import org.dragoman.read.Reader;

/// A sentence with its source and target marked, `[S Borduria] accused [T Syldavia]`.
record Marked(String text, Optional<Span> source, Optional<Span> target) {
  static Marked parse(String marked) {
    StringBuilder text = new StringBuilder();
    Optional<Span> source = Optional.empty();
    Optional<Span> target = Optional.empty();
    int at = 0;
    while (at < marked.length()) {
      boolean opens = marked.startsWith("[S ", at) || marked.startsWith("[T ", at);
      if (!opens) {
        text.append(marked.charAt(at++));
        continue;
      }
      int close = marked.indexOf(']', at);
      String words = marked.substring(at + 3, close);
      Optional<Span> span = Optional.of(new Span(text.length(), text.length() + words.length()));
      if (marked.charAt(at + 1) == 'S') {
        source = span;
      } else {
        target = span;
      }
      text.append(words);
      at = close + 1;
    }
    return new Marked(text.toString(), source, target);
  }

  static Article article(String text) {
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        passages.add(new Passage(new Span(at, at + line.length()), PassageKind.BODY, "plain"));
      }
      at += line.length() + 1;
    }
    return new Article(
        "fixture",
        new Source("fixture.txt", Optional.empty(), Optional.empty()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        new Published(Optional.of(java.time.LocalDate.of(2031, 5, 7)), Published.Basis.GIVEN),
        "en",
        text,
        passages,
        Optional.empty());
  }

  static Reading read(Reader reader, String text) {
    return reader.read(article(text));
  }
}
