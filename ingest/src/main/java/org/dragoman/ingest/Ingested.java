package org.dragoman.ingest;

import java.util.List;
import org.dragoman.ingest.language.Languages;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dropped;

/// What came of some inputs.
///
/// @param articles in input order, those in other languages than English among them
/// @param dropped what could not be used, or not as it was meant, in input order
public record Ingested(List<Article> articles, List<Dropped> dropped) {
  public Ingested {
    articles = List.copyOf(articles);
    dropped = List.copyOf(dropped);
  }

  /// The articles that are to be read for findings.
  public List<Article> readable() {
    return articles.stream().filter(Ingested::isReadable).toList();
  }

  /// Whether an article is in English, or too short to tell. Others stay in the record, with their
  /// language and passages, but nothing is looked for in them.
  public static boolean isReadable(Article article) {
    return article.language().equals("en") || article.language().equals(Languages.UNDETERMINED);
  }
}
