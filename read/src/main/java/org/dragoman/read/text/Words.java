package org.dragoman.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.model.Span;

/// Words of raw text as the English treebanks cut them: clitics, hyphens and marks apart; numbers,
/// abbreviations and addresses whole. One pass over the characters, without regular expressions.
public final class Words {
  private static final Set<String> PREFIXES =
      Set.of(
          "pro", "anti", "non", "re", "ex", "mid", "pan", "un", "co", "pre", "post", "semi",
          "multi", "inter", "sub", "ultra", "e", "counter", "cross", "de", "intra", "mini", "neo",
          "over");
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "s");
  private static final Set<String> UNITS =
      Set.of("m", "mn", "b", "bn", "tn", "k", "km", "kg", "mph");
  private static final int LONGEST_PREFIX = 7;
  private static final int GROUP = 3;

  private final Abbreviations abbreviations;

  Words(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /// The words of a stretch of a text, in order; gaps between them are in none.
  List<Word> of(String text, Span range) {
    List<Word> words = new ArrayList<>();
    int at = range.start();
    while (at < range.end()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (!Characters.isGap(c)) {
        end = Math.min(range.end(), wordEnd(text, at, range.end()));
        Clitics.cut(text, at, end, words);
      }
      at = end;
    }
    return words;
  }

  /// The first of the kinds of words that fits.
  private int wordEnd(String text, int at, int limit) {
    int address = Addresses.end(text, at, limit);
    if (address > at) {
      return address;
    }
    int initials = initials(text, at, limit);
    if (initials > at) {
      return initials;
    }
    int number = number(text, at, limit);
    if (number > at) {
      return number;
    }
    int clitic = Clitics.standing(text, at, limit);
    if (clitic > at) {
      return clitic;
    }
    return Characters.isWordPart(text.codePointAt(at))
        ? withPoint(text, at, letters(text, at, limit), limit)
        : mark(text, at, limit);
  }

  /// U.S., a.m., Ph.D.: two letters or more with a point behind each.
  private static int initials(String text, int at, int limit) {
    boolean doctor = text.startsWith("Ph.D.", at);
    int end = doctor ? at + 3 : at;
    int count = doctor ? 1 : 0;
    while (end + 1 < limit && Character.isLetter(text.charAt(end)) && text.charAt(end + 1) == '.') {
      end += 2;
      count++;
    }
    return count >= 2 ? end : at;
  }

  /// 1,000 and 10:30 and 9/11 and 4th and 1990s; of 5m and 20km the number alone, of [1,2] one.
  private static int number(String text, int at, int limit) {
    int end = digits(text, at, limit);
    if (end == at) {
      return at;
    }
    while (end + 1 < limit && ".,:/".indexOf(text.charAt(end)) >= 0) {
      int next = digits(text, end + 1, limit);
      boolean listed = text.charAt(end) == ',' && next - end - 1 != GROUP;
      if (next == end + 1 || listed) {
        break;
      }
      end = next;
    }
    int letters = letterRun(text, end, limit);
    String suffix = text.substring(end, letters).toLowerCase(Locale.ROOT);
    if (ORDINALS.contains(suffix) || suffix.isEmpty()) {
      return letters;
    }
    return UNITS.contains(suffix) ? end : at;
  }

  private static int digits(String text, int at, int limit) {
    int end = at;
    while (end < limit && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int letterRun(String text, int at, int limit) {
    int end = at;
    while (end < limit && Characters.isWordPart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return Math.min(end, limit);
  }

  /// A run of letters and digits; apostrophes and points inside are kept (O'Brien, Amazon.com), and
  /// so is the hyphen of a prefix (pro-Russian).
  private static int letters(String text, int at, int limit) {
    int end = letterRun(text, at, limit);
    if (isPrefix(text, at, end) && end < limit && text.charAt(end) == '-') {
      int rest = letterRun(text, end + 1, limit);
      end = rest > end + 1 ? rest : end;
    }
    while (end + 1 < limit && isInner(text, end)) {
      end = letterRun(text, end + 1, limit);
    }
    return end;
  }

  private static boolean isPrefix(String text, int at, int end) {
    return end - at <= LONGEST_PREFIX
        && PREFIXES.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
  }

  /// Whether a mark inside a word holds it together; a point between a small and a capital letter
  /// is the end of a sentence that lacks its space.
  private static boolean isInner(String text, int at) {
    char c = text.charAt(at);
    int next = text.codePointAt(at + 1);
    if (c == '.') {
      char before = text.charAt(at - 1);
      return Character.isLetter(next)
          && !(Character.isLowerCase(before) && Character.isUpperCase(next));
    }
    return Characters.isApostrophe(c) && Character.isLetter(next);
  }

  /// Takes in the point of an abbreviation or an initial.
  private int withPoint(String text, int at, int end, int limit) {
    if (end >= limit || text.charAt(end) != '.' || end + 1 < limit && text.charAt(end + 1) == '.') {
      return end;
    }
    String word = text.substring(at, end);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || keepsPoint(word, text, end + 1, limit) ? end + 1 : end;
  }

  private boolean keepsPoint(String word, String text, int after, int limit) {
    return abbreviations
        .kindOf(word)
        .map(kind -> kind.keepsPoint(text, after, limit))
        .orElse(false);
  }

  /// A run of points, hyphens or exclamation marks, or one character with all that extends it.
  private static int mark(String text, int at, int limit) {
    int c = text.codePointAt(at);
    int end = at + Character.charCount(c);
    if (".-!?".indexOf(c) >= 0) {
      while (end < limit && text.charAt(end) == c) {
        end++;
      }
      return end;
    }
    while (end < limit && Characters.extendsCharacter(text.codePointAt(end))) {
      boolean joiner = Characters.joins(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
      if (joiner && end < limit && !Characters.isGap(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
    }
    return Math.min(end, limit);
  }
}
