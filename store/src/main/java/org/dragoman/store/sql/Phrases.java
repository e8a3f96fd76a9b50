package org.dragoman.store.sql;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.store.line.Sought;

/// Phrases in the languages of the databases. What a user typed has been reduced to letters and
/// digits before, so nothing in it can be taken for an operator.
final class Phrases {
  private Phrases() {}

  /// In that of FTS5: `"ten" AND "armed forces" AND "deploy"*`.
  static String sqlite(List<Sought.Phrase> phrases, String between) {
    return phrases.stream()
        .map(p -> '"' + String.join(" ", p.words()) + '"' + (p.open() ? " *" : ""))
        .collect(Collectors.joining(between));
  }

  /// In that of `to_tsquery`: `ten & (armed <-> forces) & deploy:*`.
  static String postgres(List<Sought.Phrase> phrases, String between) {
    return phrases.stream()
        .map(p -> "(" + String.join(" <-> ", p.words()) + (p.open() ? ":*" : "") + ")")
        .collect(Collectors.joining(between));
  }
}
