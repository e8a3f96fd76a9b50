package org.dragoman.app.serve;

import java.util.List;
import org.dragoman.model.article.Article;
import org.dragoman.model.finding.Findings;

/// Finds what articles say, each for itself. Loads what it needs when it is first asked.
@FunctionalInterface
public interface Finder {
  /// The findings of articles, in any order.
  List<Findings> find(List<Article> articles);
}
