package org.dragoman.read.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.table.Table;

/// Abbreviations that are written with a point.
final class Abbreviations {
  /// What an abbreviation tells of the end of a sentence.
  enum Kind {
    /// A name follows: Gen.
    TITLE,
    /// An abbreviation only where a number follows: No. 5.
    NUMBER,
    /// More of the sentence follows: vs.
    LINK,
    /// Ends a name: Inc.
    NAME,
    MONTH,
    PLAIN
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  private Abbreviations() {}

  /// Reads the table beside this class.
  static Abbreviations load() {
    Abbreviations abbreviations = new Abbreviations();
    for (Table.Row row : Table.load(Abbreviations.class, "abbreviations.tsv").rows()) {
      Kind kind =
          row.as("kind", k -> Kind.valueOf(k.toUpperCase(Locale.ROOT)), "title, number, link, ...");
      abbreviations.kinds.put(row.get("abbreviation"), kind);
    }
    return abbreviations;
  }

  /// The kind of a word without its point; `GEN` is read as `Gen`.
  Optional<Kind> kindOf(String word) {
    Kind exact = kinds.get(word);
    return Optional.ofNullable(exact == null ? kinds.get(titleCase(word)) : exact);
  }

  private static String titleCase(String word) {
    return word.length() < 2 || !word.equals(word.toUpperCase(Locale.ROOT))
        ? word
        : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
