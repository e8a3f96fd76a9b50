package org.dragoman.reconcile.story;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.reconcile.text.Sentences;
import org.dragoman.reconcile.text.Terms;

/// The sentence that stands for an article without a headline: the first of its body that says
/// something. A dateline, a greeting or a note such as "Watch:" does not.
final class Lead {
  private static final int TELLING_TERMS = 5;

  private final Terms terms;
  private final Sentences sentences;

  Lead(Terms terms, Sentences sentences) {
    this.terms = terms;
    this.sentences = sentences;
  }

  /// Where the sentence stands; the first of all if none says enough, nothing without a body.
  Optional<Span> of(Article article) {
    List<Span> all = sentences.of(article);
    return all.stream()
        .filter(s -> terms.content(article.words(s)).size() >= TELLING_TERMS)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /// The words of a sentence on one line.
  static String words(Article article, Span sentence) {
    return article.words(sentence).replaceAll("\\s+", " ").strip();
  }
}
