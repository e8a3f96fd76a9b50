package org.dragoman.read.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.Span;

/// The stretches of a text between double quotation marks; none runs over the end of its line.
final class Quotes {
  private static final int LONGEST = 4000;

  private final List<Span> spans;

  private Quotes(List<Span> spans) {
    this.spans = List.copyOf(spans);
  }

  static Quotes in(String text) {
    List<Span> found = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean tooLong = open >= 0 && i - open > LONGEST;
      if (c == '\n' || tooLong) {
        open = -1;
      } else if (open < 0 && (c == '“' || c == '"')) {
        open = i;
      } else if (open >= 0 && (c == '”' || c == '"')) {
        found.add(new Span(open, i + 1));
        open = -1;
      }
    }
    return new Quotes(found);
  }

  List<Span> spans() {
    return spans;
  }

  /// The number of the quotation that holds an offset.
  Optional<Integer> at(int offset) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = spans.get(middle);
      if (span.contains(offset)) {
        return Optional.of(middle);
      }
      if (span.start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }
}
