package org.dragoman.serve.record;

/// A text whose positions count Unicode code points, as the record's do.
///
/// @param text the whole text
/// @param length in code points
public record Text(String text, int length) {
  public static Text of(String text) {
    return new Text(text, text.codePointCount(0, text.length()));
  }

  /// The words between two positions; what lies outside the text is left out.
  public String cut(int from, int to) {
    int start = Math.clamp(from, 0, length);
    int end = Math.clamp(to, start, length);
    int first = text.offsetByCodePoints(0, start);
    return text.substring(first, text.offsetByCodePoints(first, end - start));
  }
}
