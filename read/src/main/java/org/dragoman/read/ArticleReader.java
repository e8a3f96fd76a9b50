package org.dragoman.read;

import java.util.List;
import org.dragoman.model.article.Article;
import org.dragoman.model.reading.Reading;

/// What turns articles into readings. It may be shared by threads and is closed by who opened it.
public interface ArticleReader extends AutoCloseable {
  /// Reads articles; the readings come in the order of the articles.
  List<Reading> readAll(List<Article> articles);

  @Override
  void close();
}
