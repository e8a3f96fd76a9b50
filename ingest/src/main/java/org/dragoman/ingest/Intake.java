package org.dragoman.ingest;

import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dropped;

/// Takes articles one by one as they are read, so that a file larger than memory can be.
public interface Intake {
  /// An article, in input order; its language may be one that is not read for findings.
  void article(Article article);

  /// An input or a part of one that could not be used, or not as it was meant.
  void dropped(Dropped dropped);
}
