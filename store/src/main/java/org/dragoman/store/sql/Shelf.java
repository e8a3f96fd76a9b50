package org.dragoman.store.sql;

import java.util.Arrays;
import org.dragoman.store.LineKind;

/// The number under which lines of a kind stand: twice that of the kind, and one more for those
/// that a correction has taken out.
final class Shelf {
  private Shelf() {}

  static int of(LineKind kind, boolean takenOut) {
    return 2 * number(kind) + (takenOut ? 1 : 0);
  }

  /// Those of the kind that stand.
  static int of(LineKind kind) {
    return of(kind, false);
  }

  /// The number of a kind in the tables; it never changes.
  static int number(LineKind kind) {
    return switch (kind) {
      case ARTICLE -> 1;
      case ACTOR -> 2;
      case STATEMENT -> 3;
      case EVENT -> 4;
      case CLAIM -> 5;
      case STORY -> 6;
      case INCIDENT -> 7;
      case QUOTATION -> 8;
      case PROPOSITION -> 9;
      case TENSION -> 10;
      case BRIEFING -> 11;
    };
  }

  static LineKind kind(int number) {
    return Arrays.stream(LineKind.values())
        .filter(kind -> number(kind) == number)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no kind of line has the number " + number));
  }
}
