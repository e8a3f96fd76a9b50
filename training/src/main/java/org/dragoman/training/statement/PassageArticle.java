package org.dragoman.training.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;

/// A marked passage as an article whose lines are all body.
final class PassageArticle {
  private PassageArticle() {}

  static Article of(MarkedPassage passage) {
    List<Passage> lines = new ArrayList<>();
    int start = 0;
    for (String line : passage.text().split("\n", -1)) {
      if (!line.isBlank()) {
        lines.add(new Passage(new Span(start, start + line.length()), PassageKind.BODY, "line"));
      }
      start += line.length() + 1;
    }
    return new Article(
        passage.name(),
        new Source("corpus:" + passage.file(), Optional.empty(), Optional.empty()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Published.UNKNOWN,
        "en",
        passage.text(),
        lines,
        Optional.empty());
  }
}
