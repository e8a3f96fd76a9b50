package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.finding.Statement.Piece;

/// Cuts content at its quotation marks: the speaker's own words apart from the writer's.
final class Pieces {
  private Pieces() {}

  /// @param text of the article
  /// @param content stretches in text order
  /// @param marks quoted stretches that count as the speaker's own words, in text order
  static List<Piece> of(String text, List<Span> content, List<Quoted> marks) {
    List<Piece> pieces = new ArrayList<>();
    for (Span stretch : content) {
      int at = stretch.start();
      for (Quoted q : marks) {
        if (!q.outer().overlaps(stretch)) {
          continue;
        }
        add(pieces, text, at, Math.max(at, q.outer().start()), false);
        add(
            pieces,
            text,
            Math.max(at, q.inner().start()),
            Math.min(stretch.end(), q.inner().end()),
            true);
        at = Math.max(at, Math.min(stretch.end(), q.outer().end()));
      }
      add(pieces, text, at, stretch.end(), false);
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, int from, int to, boolean verbatim) {
    int start = from;
    int end = to;
    while (start < end && isEdge(text.charAt(start), verbatim)) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1), verbatim)) {
      end--;
    }
    if (text.substring(start, Math.max(start, end)).chars().anyMatch(Character::isLetterOrDigit)) {
      pieces.add(new Piece(new Span(start, end), verbatim));
    }
  }

  private static boolean isEdge(char c, boolean verbatim) {
    return Character.isWhitespace(c) || (!verbatim && ",;:—–\"“”'‘’".indexOf(c) >= 0);
  }

  /// Direct if all is the speaker's own, indirect if nothing is.
  static Statement.Kind kindOf(List<Piece> pieces) {
    boolean own = pieces.stream().anyMatch(Piece::verbatim);
    boolean reported = pieces.stream().anyMatch(p -> !p.verbatim());
    if (own && reported) {
      return Statement.Kind.MIXED;
    }
    return own ? Statement.Kind.DIRECT : Statement.Kind.INDIRECT;
  }
}
