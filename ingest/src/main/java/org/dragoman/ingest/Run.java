package org.dragoman.ingest;

import java.util.HashMap;
import java.util.Map;
import org.dragoman.model.Identity;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dropped;

/// One run over some inputs: hands on what was read and sees to it that no id is given twice.
final class Run {
  /// Ten long books: what has more is a list or a table, and would fill the memory of later stages.
  private static final int MOST_PASSAGES = 100_000;

  private final Intake intake;
  private final Map<String, String> contentOf = new HashMap<>();

  Run(Intake intake) {
    this.intake = intake;
  }

  /// Hands on an article: once, however often the same one comes; under another id, if its own
  /// already names another text.
  void article(String where, Article article) {
    if (article.passages().size() > MOST_PASSAGES) {
      drop(
          where, article.passages().size() + " paragraphs", "an article: at most " + MOST_PASSAGES);
      return;
    }
    String content = Identity.of("content", article.text());
    String earlier = contentOf.putIfAbsent(article.id(), content);
    if (earlier == null) {
      handOn(where, article);
    } else if (earlier.equals(content)) {
      drop(where, "article " + article.id() + " again, word for word", "each article once");
    } else {
      Article renamed =
          withId(article, article.id() + "~" + content.substring(content.length() - 8));
      drop(
          where,
          "id " + article.id() + " again, with another text",
          "an id for each text; kept as " + renamed.id());
      if (contentOf.putIfAbsent(renamed.id(), content) == null) {
        handOn(where, renamed);
      }
    }
  }

  private void handOn(String where, Article article) {
    if (!Ingested.isReadable(article)) {
      drop(
          where,
          "language " + article.language(),
          "English (en); kept in the record, but not read for findings");
    }
    intake.article(article);
  }

  void drop(String where, String found, String expected) {
    intake.dropped(new Dropped(where, found, expected));
  }

  private static Article withId(Article a, String id) {
    return new Article(
        id,
        a.source(),
        a.title(),
        a.byline(),
        a.dateline(),
        a.published(),
        a.language(),
        a.text(),
        a.passages(),
        a.duplicateOf());
  }
}
