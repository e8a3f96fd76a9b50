package org.dragoman.publish.record;

import org.dragoman.model.Span;

/// Turns offsets that count UTF-16 units into offsets that count Unicode code points, as W3C Web
/// Annotation's text positions do.
///
/// In `"😀 war"` the span of `war` is 3..6 inside Dragoman and 2..5 in the record.
public final class CodePoints {
  private final int[] before;

  private CodePoints(int[] before) {
    this.before = before;
  }

  public static CodePoints of(String text) {
    boolean plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    return new CodePoints(plain ? new int[0] : countBefore(text));
  }

  private static int[] countBefore(String text) {
    int[] before = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      before[i] = count;
      boolean firstOfTwo =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!firstOfTwo) {
        count++;
      }
    }
    before[text.length()] = count;
    return before;
  }

  /// The number of code points before a UTF-16 offset.
  public int at(int offset) {
    return before.length == 0 ? offset : before[offset];
  }

  public Span of(Span span) {
    return new Span(at(span.start()), at(span.end()));
  }
}
