package org.dragoman.extract.statement;

import java.util.List;
import java.util.Optional;
import org.dragoman.extract.actor.Cast;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Reading;

/// All that the rules look at: the reading, its quoted stretches, its actors, the cue lexicon.
///
/// @param quoted outermost stretches only, in text order
record Scene(Reading reading, List<Quoted> quoted, Cast cast, CueLexicon lexicon) {
  Scene {
    quoted = List.copyOf(quoted);
  }

  String text() {
    return reading.article().text();
  }

  /// The outermost quoted stretch around an offset.
  Optional<Quoted> quotedAt(int offset) {
    int low = 0;
    int high = quoted.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span outer = quoted.get(middle).outer();
      if (outer.contains(offset)) {
        return Optional.of(quoted.get(middle));
      }
      if (outer.start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  /// The outermost quoted stretches that a span touches, in text order.
  List<Quoted> quotedIn(Span span) {
    return quoted.stream().filter(q -> q.outer().overlaps(span)).toList();
  }

  /// The last letter or sign before an offset that is no white space; a line end at the text's
  /// start.
  char signBefore(int offset) {
    int at = offset;
    while (at > 0 && Character.isWhitespace(text().charAt(at - 1))) {
      at--;
    }
    return at == 0 ? '\n' : text().charAt(at - 1);
  }

  /// The paragraph around an offset, without its line end.
  Span paragraphAt(int offset) {
    String text = text();
    int start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    int end = text.indexOf('\n', offset);
    return new Span(Math.min(start, offset), end < 0 ? text.length() : end);
  }
}
