package org.dragoman.read.text;

import java.util.HashMap;
import java.util.List;
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
    /// An abbreviation only where a year or month follows: b. 1950, d. March 1990.
    DATE,
    /// More of the sentence follows: vs.
    LINK,
    /// Ends a name: Inc.
    NAME,
    MONTH,
    PLAIN;

    /// Whether a point behind the abbreviation belongs to it.
    ///
    /// @param after what follows the point
    boolean keepsPoint(String text, int after, int limit) {
      int next = after;
      while (next < limit && text.charAt(next) == ' ') {
        next++;
      }
      return switch (this) {
        case TITLE, LINK, NAME, MONTH, PLAIN -> true;
        case NUMBER -> next < limit && Character.isDigit(text.charAt(next));
        case DATE -> next < limit && opensDate(text, next);
      };
    }

    private static boolean opensDate(String text, int at) {
      return Character.isDigit(text.charAt(at))
          || MONTHS.stream().anyMatch(month -> text.startsWith(month, at));
    }
  }

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private final Map<String, Kind> kinds = new HashMap<>();

  private Abbreviations() {}

  /// Reads the table beside this class.
  static Abbreviations load() {
    Abbreviations abbreviations = new Abbreviations();
    for (Table.Row row : Table.load(Abbreviations.class, "abbreviations.tsv").rows()) {
      Kind kind =
          row.as(
              "kind",
              k -> Kind.valueOf(k.toUpperCase(Locale.ROOT)),
              "title, number, date, link, ...");
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
