package org.dragoman.store.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Span;

/// Some words of a text around what was looked for.
///
/// @param words verbatim
/// @param marked what was looked for, in code points of these words
/// @param at where they start, in code points of the text
public record Snippet(String words, List<Span> marked, int at) {
  private static final int WIDTH = 240;
  private static final int LEAD = 60;
  private static final int SAME_START = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Set<String> ENDINGS =
      Set.of(
          "", "s", "es", "ed", "d", "e", "ing", "er", "ers", "ly", "y", "ies", "ied", "ion", "ions",
          "al", "ment", "ments");

  /// The stretch of a text in which most of what was looked for stands; its beginning if nothing
  /// does.
  public static Snippet of(String text, Sought sought) {
    List<Found> found = find(text, sought);
    int start = start(text, found);
    int end = end(text, start);
    List<Span> marked = new ArrayList<>();
    for (Found one : found) {
      if (one.start >= start && one.end <= end) {
        marked.add(
            new Span(text.codePointCount(start, one.start), text.codePointCount(start, one.end)));
      }
    }
    return new Snippet(text.substring(start, end), marked, text.codePointCount(0, start));
  }

  private static List<Found> find(String text, Sought sought) {
    List<Found> found = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      List<String> plain = Sought.words(word.group());
      for (int p = 0; p < sought.wanted().size() && plain.size() == 1; p++) {
        if (matches(plain.getFirst(), sought.wanted().get(p))) {
          found.add(new Found(word.start(), word.end(), p));
          break;
        }
      }
    }
    return found;
  }

  private static boolean matches(String word, Sought.Phrase phrase) {
    if (phrase.open() && word.startsWith(phrase.words().getLast())) {
      return true;
    }
    return phrase.words().stream().anyMatch(sought -> sameWord(word, sought));
  }

  /// Whether two words are one but for their endings.
  static boolean sameWord(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same >= SAME_START
        && ENDINGS.contains(one.substring(same))
        && ENDINGS.contains(other.substring(same));
  }

  /// Where the window with most different phrases begins, at a word.
  private static int start(String text, List<Found> found) {
    int best = 0;
    int most = 0;
    for (Found first : found) {
      Set<Integer> phrases = new HashSet<>();
      found.stream()
          .filter(f -> f.start >= first.start && f.end <= first.start + WIDTH - LEAD)
          .forEach(f -> phrases.add(f.phrase));
      if (phrases.size() > most) {
        most = phrases.size();
        best = first.start;
      }
      if (found.size() > WIDTH * LEAD || most == found.getLast().phrase + 1) {
        break;
      }
    }
    int start = Math.max(0, best - LEAD);
    while (start > 0 && start < best && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    return start;
  }

  private static int end(String text, int start) {
    int end = Math.min(text.length(), start + WIDTH);
    int word = end;
    while (word < text.length() && word > start && !Character.isWhitespace(text.charAt(word))) {
      word--;
    }
    if (word > start) {
      return word;
    }
    return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  private record Found(int start, int end, int phrase) {}
}
