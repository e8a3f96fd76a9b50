package org.dragoman.read.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The place and day before a report: "Bogotá, January 6, 2026 —", "KABUL (Reuters) -". It is a
/// sentence of its own, since it is no part of the one that follows.
final class Datelines {
  private static final int LONGEST = 16;
  private static final int SHORTEST_REST = 4;
  private static final Set<String> DASHES = Set.of("—", "–", "--", "-");
  private static final Set<String> INNER = Set.of(",", ".", "(", ")", "/", "-", "of", "and", "de");
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

  private Datelines() {}

  /// How many words the dateline takes, its dash included; 0 if the text has none.
  static int end(List<Word> words) {
    int limit = Math.min(LONGEST, words.size() - SHORTEST_REST);
    boolean marked = limit > 0 && isCapitals(words.getFirst());
    int open = 0;
    for (int i = 0; i < limit; i++) {
      Word word = words.get(i);
      if (i > 0 && open == 0 && DASHES.contains(word.text()) && standsApart(words, i)) {
        return marked ? i + 1 : 0;
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
