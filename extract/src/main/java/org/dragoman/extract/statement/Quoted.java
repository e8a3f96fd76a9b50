package org.dragoman.extract.statement;

import org.dragoman.model.Span;

/// A stretch of a paragraph between quotation marks.
///
/// @param outer from the opening mark to behind the closing mark
/// @param inner the words between the marks
/// @param depth 0 for a stretch in no other, 1 for a quotation in a quotation
/// @param closed whether the paragraph closes it; a mark left open ends with its paragraph
/// @param resumed whether it opens a paragraph after one whose mark was left open: one quotation
///   over several paragraphs
public record Quoted(Span outer, Span inner, int depth, boolean closed, boolean resumed) {
  /// Whether a stretch of text lies inside the marks or on them.
  public boolean holds(Span stretch) {
    return outer.contains(stretch);
  }
}
