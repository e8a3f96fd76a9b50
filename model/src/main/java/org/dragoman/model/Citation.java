package org.dragoman.model;

/// The exact words that bear a finding: a span of one article.
///
/// @param article id of the article
/// @param span where the words stand in its text
public record Citation(String article, Span span) implements Comparable<Citation> {
  public Citation {
    if (article.isBlank()) {
      throw new IllegalArgumentException("a citation names its article");
    }
  }

  @Override
  public int compareTo(Citation other) {
    int byArticle = article.compareTo(other.article);
    return byArticle != 0 ? byArticle : span.compareTo(other.span);
  }
}
