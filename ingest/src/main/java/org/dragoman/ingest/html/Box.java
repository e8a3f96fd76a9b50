package org.dragoman.ingest.html;

import org.dragoman.model.Span;
import org.jsoup.nodes.Element;

/// A block of a page's readable text.
///
/// @param owner the innermost block element around it
/// @param span where it stands in the readable text
/// @param words its words
/// @param linked how many of its characters are in links
record Box(Element owner, Span span, String words, int linked) {
  /// The share of its characters that are in links.
  double linkShare() {
    return words.isEmpty() ? 0 : (double) linked / words.length();
  }
}
