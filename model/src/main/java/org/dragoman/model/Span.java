package org.dragoman.model;

import java.util.Comparator;

/// A stretch of an article's text: `start` inclusive, `end` exclusive.
///
/// Inside Dragoman offsets count UTF-16 units, as [String] does; the record that leaves it counts
/// Unicode code points (see `docs/decisions/0005-offsets.md`). Only `publish` and `ingest` convert.
///
/// @param start offset of the first character
/// @param end offset behind the last character; never before `start`
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such span: " + start + ".." + end);
    }
  }

  /// The number of UTF-16 units.
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /// The words of the span in the text that it counts into.
  public String in(String text) {
    return text.substring(start, end);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// The smallest span that holds both.
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// The same stretch in a text that has `by` more units before it.
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
