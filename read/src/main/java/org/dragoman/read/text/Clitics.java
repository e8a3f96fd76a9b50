package org.dragoman.read.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Parts that are written on to a word and count as words: n't, 's, 'll, the not of cannot.
final class Clitics {
  private static final Set<String> AFTER_APOSTROPHE = Set.of("s", "m", "d", "re", "ve", "ll");
  private static final Set<String> JOINED = Set.of("cannot", "gonna", "wanna", "gotta");
  private static final int JOINED_HEAD = 3;

  private Clitics() {}

  /// Adds the word between two offsets, in two parts if it ends in a clitic.
  static void cut(String text, int start, int end, List<Word> words) {
    int cut = cutOf(text.substring(start, end));
    if (cut > 0) {
      words.add(Word.of(text, start, start + cut));
    }
    words.add(Word.of(text, start + cut, end));
  }

  /// How many characters come before the clitic; 0 if there is none.
  private static int cutOf(String word) {
    int length = word.length();
    if (length < 3) {
      return 0;
    }
    if (JOINED.contains(word.toLowerCase(Locale.ROOT))) {
      return JOINED_HEAD;
    }
    if (length > 3 && isNot(word, length - 3)) {
      return length - 3;
    }
    int apostrophe = Math.max(lastApostrophe(word, length - 2), lastApostrophe(word, length - 3));
    boolean clitic =
        apostrophe > 0
            && AFTER_APOSTROPHE.contains(word.substring(apostrophe + 1).toLowerCase(Locale.ROOT));
    return clitic ? apostrophe : 0;
  }

  private static int lastApostrophe(String word, int at) {
    return at > 0 && Characters.isApostrophe(word.charAt(at)) ? at : 0;
  }

  private static boolean isNot(String word, int at) {
    return Character.toLowerCase(word.charAt(at)) == 'n'
        && Characters.isApostrophe(word.charAt(at + 1))
        && Character.toLowerCase(word.charAt(at + 2)) == 't';
  }

  /// Where a clitic ends that stands behind a word ending in a mark, U.S.'s; the offset itself if
  /// there is none.
  static int standing(String text, int at, int limit) {
    if (!Characters.isApostrophe(text.charAt(at)) || at == 0 || isOpen(text.charAt(at - 1))) {
      return at;
    }
    int end = at + 1;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String letters = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
    return AFTER_APOSTROPHE.contains(letters) ? end : at;
  }

  private static boolean isOpen(char before) {
    return Characters.isGap(before) || "\"“‘([—–-".indexOf(before) >= 0;
  }
}
