package org.dragoman.reconcile.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a quotation as variants are compared: in lower case, without marks, but with the
/// stars and dashes of words that an outlet would not print.
///
/// @param word for comparison
/// @param printed as the outlet prints it
/// @param bracketed whether it stands in square brackets: the outlet's word, not the speaker's
/// @param closes whether a sentence ends with it
record Wording(String word, String printed, boolean bracketed, boolean closes) {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*(?:-{2,}|[*—_]+[\\p{L}]*)?");
  private static final String BLEEPS = "-*_—";
  private static final Pattern BLEEPED = Pattern.compile("(\\p{L}+)(?:-{2,}|[*—_]+)(\\p{L}*)");
  private static final String SENTENCE_ENDS = ".!?";

  static List<Wording> of(String text) {
    List<MatchResult> found = WORD.matcher(text).results().toList();
    List<Wording> words = new ArrayList<>();
    boolean inside = false;
    int at = 0;
    for (int i = 0; i < found.size(); i++) {
      MatchResult here = found.get(i);
      inside = staysInside(inside, text, at, here.start());
      at = here.start();
      int next = i + 1 < found.size() ? found.get(i + 1).start() : text.length();
      boolean closes = hasSentenceEnd(text, here.end(), next);
      words.add(new Wording(normal(here.group()), here.group(), inside, closes));
    }
    return words;
  }

  private static boolean staysInside(boolean inside, String text, int from, int to) {
    boolean now = inside;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      now = c == '[' || now && c != ']';
    }
    return now;
  }

  private static boolean hasSentenceEnd(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0);
  }

  /// Takes two words for one where another version writes them as one: "good will", "goodwill".
  static List<Wording> joined(List<Wording> words, Set<String> elsewhere) {
    List<Wording> joined = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Wording here = words.get(i);
      boolean together =
          i + 1 < words.size() && elsewhere.contains(here.word + words.get(i + 1).word);
      joined.add(together ? here.with(words.get(++i)) : here);
    }
    return joined;
  }

  private Wording with(Wording next) {
    return new Wording(
        word + next.word, printed + " " + next.printed, bracketed && next.bracketed, next.closes);
  }

  private static String normal(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean dashOnly = lower.endsWith("—") && lower.length() > 2;
    return dashOnly ? lower.substring(0, lower.length() - 1) : lower;
  }

  /// Whether the word was made decent: `a--`, `f***ing`.
  boolean isBleeped() {
    return mayBeBleeped() && BLEEPED.matcher(word).matches();
  }

  /// A word has its stars and dashes at its end or before the letters that close it.
  boolean mayBeBleeped() {
    for (int i = 0; i < word.length(); i++) {
      if (BLEEPS.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether the word is the decent form of another: `a--` of `ass`.
  private boolean isBleepOf(Wording other) {
    if (!mayBeBleeped()) {
      return false;
    }
    Matcher bleeped = BLEEPED.matcher(word);
    return bleeped.matches()
        && other.word.length() > bleeped.group(1).length()
        && other.word.startsWith(bleeped.group(1))
        && other.word.endsWith(bleeped.group(2));
  }

  /// Whether one is the decent form of the other.
  boolean isBleepBeside(Wording other) {
    return isBleepOf(other) || other.isBleepOf(this);
  }
}
