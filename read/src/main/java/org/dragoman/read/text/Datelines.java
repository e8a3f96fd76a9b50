package org.dragoman.read.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.model.table.Table;

/// The place and day before a report: "Bogotá, January 6, 2026 —", "KABUL (Reuters) -". It is a
/// sentence of its own, since it is no part of the one that follows. A place alone must be one from
/// which reports are filed, "Washington -", and a whole sentence must follow: a heading such as
/// "London - Paris by train" has none.
final class Datelines {
  private static final int LONGEST = 16;
  private static final int SHORTEST_REST = 4;
  private static final Set<String> DASHES = Set.of("—", "–", "--", "-");
  private static final Set<String> INNER =
      Set.of(",", ".", "(", ")", "/", "-", "of", "and", "de", "au", "on", "e");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "jun.",
          "jul.",
          "aug.",
          "sept.",
          "sep.",
          "oct.",
          "nov.",
          "dec.");

  private static final Set<String> ENDS = Set.of(".", "!", "?", "…");
  private static final Set<String> CLOSERS = Set.of("\"", "”", "’", "'", "''", ")");
  private static final Set<String> OPENERS = Set.of("\"", "“", "‘", "'", "``");

  private final Set<String> places;

  private Datelines(Set<String> places) {
    this.places = places;
  }

  static Datelines load() {
    Table table = Table.load(Datelines.class, "dateline-places.tsv");
    return new Datelines(
        table.rows().stream()
            .map(row -> letters(row.get("place")))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// How many words the dateline takes, its dash included; 0 if the text has none.
  int end(List<Word> words) {
    int limit = Math.min(LONGEST, words.size() - SHORTEST_REST);
    boolean marked = limit > 0 && isCapitals(words.getFirst());
    int open = 0;
    for (int i = 0; i < limit; i++) {
      Word word = words.get(i);
      if (i > 0 && open == 0 && DASHES.contains(word.text()) && standsApart(words, i)) {
        return marked || isFiledFrom(words, i) ? i + 1 : 0;
      }
      if (i > 0 && word.is(":") && isCapitals(words.getFirst()) && isFiledFrom(words, i)) {
        return i + 1;
      }
      if (!word.opensUpper() && !isNumber(word) && !INNER.contains(word.text())) {
        return 0;
      }
      open += word.is("(") ? 1 : 0;
      open -= word.is(")") ? 1 : 0;
      marked |= word.is(")") || MONTHS.contains(word.text().toLowerCase(Locale.ROOT));
    }
    return 0;
  }

  /// Whether the words before a dash or colon are a place of the table and a sentence follows.
  private boolean isFiledFrom(List<Word> words, int dash) {
    Word next = words.get(dash + 1);
    boolean opens = next.opensUpper() || isNumber(next) || OPENERS.contains(next.text());
    return opens && isSentence(words) && places.contains(letters(place(words, dash)));
  }

  private static String place(List<Word> words, int end) {
    return words.subList(0, end).stream().map(Word::text).collect(Collectors.joining());
  }

  /// Whether the text ends as sentences do.
  private static boolean isSentence(List<Word> words) {
    int last = words.size() - 1;
    while (last > 0 && CLOSERS.contains(words.get(last).text())) {
      last--;
    }
    return ENDS.contains(words.get(last).text());
  }

  /// A name without what is written in more than one way: case, spaces, hyphens, points.
  private static String letters(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// Whether a word is a place as datelines print it: KABUL.
  private static boolean isCapitals(Word word) {
    return word.text().length() >= 3 && word.text().chars().allMatch(Character::isUpperCase);
  }

  private static boolean isNumber(Word word) {
    return Character.isDigit(word.text().charAt(0));
  }

  private static boolean standsApart(List<Word> words, int at) {
    Word dash = words.get(at);
    boolean hyphen = dash.is("-");
    boolean before = words.get(at - 1).end() < dash.start();
    boolean after = dash.end() < words.get(at + 1).start();
    return hyphen ? before && after : before || after;
  }
}
