package org.dragoman.model.reading;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;

/// What the reader makes of an article. Only passages that bear findings are read; all indexes run
/// over the article's sentences in text order.
///
/// @param article what was read
/// @param sentences in text order
/// @param names proper names, in text order, without overlap
/// @param mentions phrases that stand for somebody or something, in text order
/// @param times in text order, without overlap
/// @param reader name and version of what read it
public record Reading(
    Article article,
    List<Sentence> sentences,
    List<Name> names,
    List<Mention> mentions,
    List<TimeExpression> times,
    String reader) {
  public Reading {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
  }

  /// The sentence that holds an offset of the article.
  public Optional<Sentence> sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (span.contains(offset)) {
        return Optional.of(sentences.get(middle));
      }
      if (span.start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  /// The words of a span.
  public String words(Span span) {
    return article.words(span);
  }

  /// Mentions whose head word is the given one.
  public Optional<Mention> mentionAt(Sentence sentence, Token head) {
    return mentions.stream()
        .filter(m -> m.sentence() == sentence.index() && m.head() == head.index())
        .findFirst();
  }

  /// Times inside a span, in text order.
  public List<TimeExpression> timesIn(Span span) {
    return times.stream().filter(t -> span.contains(t.span())).toList();
  }
}
