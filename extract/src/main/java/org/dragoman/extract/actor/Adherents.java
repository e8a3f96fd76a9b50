package org.dragoman.extract.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.table.Table;

/// The parties of those whom an adjective calls theirs: the "Democratic" of "a Democratic
/// congressman", which elsewhere is a word like any other.
final class Adherents {
  private static final Map<String, String> BODY_BY_WORD = words();

  private Adherents() {}

  private static Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    Table.load(Adherents.class, "adherents.tsv")
        .rows()
        .forEach(row -> words.put(row.get("word"), row.get("body")));
    return Map.copyOf(words);
  }

  /// The id of the party, if the part before a noun names one.
  static Optional<String> bodyOf(Part part, Optional<Part> next) {
    boolean beforeNoun = next.map(n -> n instanceof Part.Agent).orElse(true);
    return beforeNoun && part instanceof Part.Plain plain
        ? Optional.ofNullable(BODY_BY_WORD.get(plain.word().text()))
        : Optional.empty();
  }
}
