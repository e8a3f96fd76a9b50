package org.dragoman.reconcile.quotation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a quotation as variants are compared: in lower case, without marks, but with the
/// stars and dashes of words that an outlet would not print.
///
/// @param word for comparison
/// @param printed as the outlet prints it
record Wording(String word, String printed) {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*(?:-{2,}|[*—_]+[\\p{L}]*)?");
  private static final String BLEEPS = "-*_—";
  private static final Pattern BLEEPED = Pattern.compile("(\\p{L}+)(?:-{2,}|[*—_]+)(\\p{L}*)");

  static List<Wording> of(String text) {
    return WORD.matcher(text)
        .results()
        .map(r -> new Wording(normal(r.group()), r.group()))
        .toList();
  }

  private static String normal(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean dashOnly = lower.endsWith("—") && lower.length() > 2;
    return dashOnly ? lower.substring(0, lower.length() - 1) : lower;
  }

  /// Whether the word was made decent: `a--`, `f***ing`.
  boolean isBleeped() {
    return word.chars().anyMatch(c -> BLEEPS.indexOf(c) >= 0) && BLEEPED.matcher(word).matches();
  }

  /// Whether the word is the decent form of another: `a--` of `ass`.
  boolean isBleepOf(Wording other) {
    if (word.chars().noneMatch(c -> BLEEPS.indexOf(c) >= 0)) {
      return false;
    }
    Matcher bleeped = BLEEPED.matcher(word);
    return bleeped.matches()
        && other.word.length() > bleeped.group(1).length()
        && other.word.startsWith(bleeped.group(1))
        && other.word.endsWith(bleeped.group(2));
  }

  boolean matches(Wording other) {
    return word.equals(other.word) || isBleepOf(other) || other.isBleepOf(this);
  }
}
