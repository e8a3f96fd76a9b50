package org.dragoman.extract.statement;

import java.util.regex.Pattern;
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
  private static final Pattern CUE =
      Pattern.compile(
          ",['’]? (?:(?:said|says|added) (?:\\p{Lu}|the |a |an |his |her )|(?:he|she|they|\\p{Lu}\\p{L}{1,30}) (?:said|says|added)\\b)");

  /// Whether a stretch whose closing mark was forgotten runs over the words that say who spoke.
  public boolean runsOverCue(String text) {
    return !closed && CUE.matcher(inner.in(text)).find();
  }
}
