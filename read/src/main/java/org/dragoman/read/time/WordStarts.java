package org.dragoman.read.time;

import java.util.stream.IntStream;

/// Where in a text a time may begin: at words and numbers that are not the rest of something else
/// ("$1989", "and/or", "3.5", "10-12").
final class WordStarts {
  private static final String GLUE = "_$£€@#&/.";
  private static final String IN_NUMBER = "-–,:";

  private WordStarts() {}

  static int[] in(String text) {
    return IntStream.range(0, text.length()).filter(i -> isStart(text, i)).toArray();
  }

  private static boolean isStart(String text, int at) {
    char c = text.charAt(at);
    boolean word = Character.isLetterOrDigit(c) || c == '\'' || c == '’';
    if (!word || at == 0) {
      return word;
    }
    char before = text.charAt(at - 1);
    boolean glued = Character.isLetterOrDigit(before) || GLUE.indexOf(before) >= 0;
    boolean inNumber =
        at > 1 && IN_NUMBER.indexOf(before) >= 0 && Character.isDigit(text.charAt(at - 2));
    return !glued && !inNumber;
  }
}
