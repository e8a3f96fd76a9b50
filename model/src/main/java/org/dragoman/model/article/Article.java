package org.dragoman.model.article;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.Span;

/// A text as it was published, with what is known of its publication. Nothing is cut out of `text`;
/// its passages say which stretches are body and which are not.
///
/// @param id the input's own id, else made from the content
/// @param source where it was read from
/// @param title the headline, if known; it need not stand in `text`
/// @param byline names of the authors
/// @param dateline the place and day before the first sentence, if any
/// @param published when it was published, and how that is known
/// @param language ISO 639-1 code, or `und` when it cannot be told
/// @param text the whole text
/// @param passages stretches in text order, without overlap; white space between them is in none
/// @param duplicateOf id of the earlier article of which this is a copy
public record Article(
    String id,
    Source source,
    Optional<String> title,
    List<String> byline,
    Optional<Dateline> dateline,
    Published published,
    String language,
    String text,
    List<Passage> passages,
    Optional<String> duplicateOf) {
  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article has an id");
    }
    byline = List.copyOf(byline);
    passages = List.copyOf(passages);
    int end = 0;
    for (Passage passage : passages) {
      if (passage.span().start() < end || passage.span().end() > text.length()) {
        throw new IllegalArgumentException("passages overlap or leave the text: " + passage);
      }
      end = passage.span().end();
    }
  }

  /// The words of a span of this article.
  public String words(Span span) {
    return span.in(text);
  }

  /// The passage that holds an offset.
  public Optional<Passage> passageAt(int offset) {
    return passages.stream().filter(p -> p.span().contains(offset)).findFirst();
  }

  /// The same article, marked as a copy of an earlier one.
  public Article asDuplicateOf(String earlier) {
    return new Article(
        id,
        source,
        title,
        byline,
        dateline,
        published,
        language,
        text,
        passages,
        Optional.of(earlier));
  }
}
