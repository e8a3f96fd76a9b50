package org.dragoman.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.model.Span;
import org.dragoman.model.table.Table;

/// Splits a passage into sentences by rules: a final mark, with the closing quotation marks and
/// brackets behind it, ends one where white space and a likely beginning follow; a line that is a
/// bullet or a blank line divides, too.
public final class Sentences {
  private static final String FINAL = ".!?…";
  private static final String CLOSING = "\"'”’»)]";
  private static final String OPENING = "\"'“‘«([";
  private static final int LONGEST = 1_200;

  private final Words words;
  private final Set<String> beforeNames;
  private final Set<String> beginnings;

  private Sentences(Words words, Set<String> beforeNames, Set<String> beginnings) {
    this.words = words;
    this.beforeNames = beforeNames;
    this.beginnings = beginnings;
  }

  /// Loads the tables of abbreviations and of words that begin sentences.
  public static Sentences load(Words words) {
    return new Sentences(
        words,
        Table.load(Sentences.class, "abbreviations.tsv").rows().stream()
            .filter(r -> r.get("before").equals("yes"))
            .map(r -> r.get("abbreviation"))
            .collect(Collectors.toUnmodifiableSet()),
        Table.load(Sentences.class, "sentence-beginnings.tsv").rows().stream()
            .map(r -> r.get("word"))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// The sentences of a passage, without the white space around them, none empty.
  public List<Span> in(String text, Span passage) {
    List<Span> found = new ArrayList<>();
    int start = passage.start();
    for (int i = passage.start(); i < passage.end(); i++) {
      int end = endAt(text, i, passage.end());
      if (end > 0) {
        add(found, text, start, end);
        start = end;
        i = end - 1;
      }
    }
    add(found, text, start, passage.end());
    return found;
  }

  /// Where the sentence ends if a mark or break at `i` ends it; 0 if it does not.
  private int endAt(String text, int i, int limit) {
    char c = text.charAt(i);
    if (c == '\n') {
      return isBreak(text, i, limit) ? i + 1 : 0;
    }
    if (FINAL.indexOf(c) < 0) {
      return 0;
    }
    int end = i + 1;
    while (end < limit && FINAL.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    int closed = end;
    while (closed < limit && CLOSING.indexOf(text.charAt(closed)) >= 0) {
      closed++;
    }
    return divides(text, i, end, closed, limit) ? closed : 0;
  }

  /// A blank line, or the line break before or after a bullet.
  private static boolean isBreak(String text, int i, int limit) {
    int next = i + 1;
    while (next < limit && (text.charAt(next) == ' ' || text.charAt(next) == '\r')) {
      next++;
    }
    boolean blank = next >= limit || text.charAt(next) == '\n';
    boolean bullet = next < limit && "-•*–·▪●".indexOf(text.charAt(next)) >= 0;
    return blank || bullet || lineIsBullet(text, i);
  }

  private static boolean lineIsBullet(String text, int end) {
    int start = end;
    while (start > 0 && text.charAt(start - 1) != '\n') {
      start--;
    }
    String line = text.substring(start, end).strip();
    return line.equals("-") || line.equals("•") || line.equals("*") || line.equals("–");
  }

  private boolean divides(String text, int mark, int end, int closed, int limit) {
    if (closed >= limit) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(closed))) {
      return isGluedQuotation(text, end, closed);
    }
    int next = closed;
    while (next < limit && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next >= limit) {
      return true;
    }
    boolean quoted = closed > end;
    int first = next;
    while (first < limit && OPENING.indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    boolean begins = first < limit && isBeginning(text.charAt(first), first > next);
    return begins && !goesOn(text, mark, end, first, quoted, limit);
  }

  /// "... now.”The minister ...": a page that lost its space.
  private static boolean isGluedQuotation(String text, int end, int closed) {
    return closed > end && text.charAt(closed - 1) == '”' && Character.isUpperCase(text.charAt(closed));
  }

  private static boolean isBeginning(char first, boolean opened) {
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || opened
        || !Character.isLetter(first) && "-–—•$€£#@".indexOf(first) >= 0
        || Character.isSurrogate(first);
  }

  /// Whether the point belongs to a word, so that the sentence goes on behind it.
  private boolean goesOn(
      String text, int mark, int end, int next, boolean quoted, int limit) {
    boolean onePoint = text.charAt(mark) == '.' && end == mark + 1;
    if (!onePoint || quoted) {
      return false;
    }
    String before = wordBefore(text, mark);
    String lower = before.toLowerCase(Locale.ROOT);
    if (beforeNames.contains(lower)) {
      return !isMonth(lower) && !lower.equals("no") || Character.isDigit(text.charAt(next));
    }
    boolean dotted = before.indexOf('.') >= 0 || words.isAbbreviation(lower);
    boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
    return initial && !before.equals("I") || dotted && !beginnings.contains(wordAt(text, next, limit));
  }

  private boolean isMonth(String lower) {
    return switch (lower) {
      case "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec" ->
          true;
      default -> false;
    };
  }

  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0 && isWordPart(text.charAt(start - 1)) && end - start < 30) {
      start--;
    }
    return text.substring(start, end);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private static String wordAt(String text, int start, int limit) {
    int end = start;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static void add(List<Span> found, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    while (end - start > LONGEST) {
      int cut = safeCut(text, start);
      found.add(new Span(start, cut));
      start = cut;
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
    }
    if (end > start) {
      found.add(new Span(start, end));
    }
  }

  /// Where an endless sentence can be cut: behind its last semicolon, line, comma or space that fits.
  private static int safeCut(String text, int start) {
    for (String mark : List.of(";", "\n", ", ", " ")) {
      int cut = text.lastIndexOf(mark, start + LONGEST - 1);
      if (cut > start) {
        return cut + 1;
      }
    }
    int cut = start + LONGEST;
    return Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut;
  }
}
