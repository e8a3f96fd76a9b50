package org.dragoman.evaluation.factuality;

import java.util.regex.Pattern;

/// A text whose words are divided by spaces, joined again as newspapers print it.
///
/// @param text the joined text
/// @param start where the marked word now starts, in UTF-16 units
record Untokenized(String text, int start) {
  private static final String NO_SPACE_BEFORE = ",.;:!?)]%";
  private static final String NO_SPACE_AFTER = "([$";
  private static final Pattern CLITIC =
      Pattern.compile("(?:n't|'(?:s|re|ve|ll|d|m))\\b.*", Pattern.DOTALL);

  static Untokenized of(String spaced, int start) {
    StringBuilder joined = new StringBuilder();
    int moved = start;
    for (int i = 0; i < spaced.length(); i++) {
      if (i == start) {
        moved = joined.length();
      }
      if (spaced.charAt(i) != ' ' || !vanishes(spaced, i)) {
        joined.append(spaced.charAt(i));
      }
    }
    return new Untokenized(joined.toString(), moved);
  }

  private static boolean vanishes(String spaced, int space) {
    if (space == 0 || space + 1 >= spaced.length()) {
      return false;
    }
    char before = spaced.charAt(space - 1);
    char after = spaced.charAt(space + 1);
    return NO_SPACE_BEFORE.indexOf(after) >= 0
        || NO_SPACE_AFTER.indexOf(before) >= 0
        || isHyphen(spaced, space + 1)
        || isHyphen(spaced, space - 1)
        || CLITIC.matcher(spaced.substring(space + 1)).lookingAt();
  }

  /// A hyphen alone between letters.
  private static boolean isHyphen(String spaced, int at) {
    return at >= 2
        && at + 2 < spaced.length()
        && spaced.charAt(at) == '-'
        && spaced.charAt(at - 1) == ' '
        && spaced.charAt(at + 1) == ' '
        && Character.isLetterOrDigit(spaced.charAt(at - 2))
        && Character.isLetterOrDigit(spaced.charAt(at + 2));
  }
}
