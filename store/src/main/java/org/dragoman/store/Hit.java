package org.dragoman.store;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.Span;

/// A line that a search found.
///
/// @param line as on a page
/// @param snippet some words of it around what was looked for
/// @param marked what was looked for, in code points of the snippet
/// @param at where the snippet starts, in code points of the article's text; only of articles, and
///   only when it stands in the text
public record Hit(Line line, String snippet, List<Span> marked, Optional<Integer> at) {
  public Hit {
    marked = List.copyOf(marked);
  }
}
