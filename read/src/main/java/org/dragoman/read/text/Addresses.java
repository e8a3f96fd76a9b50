package org.dragoman.read.text;

import java.util.List;

/// Addresses of pages, mail and people, which are one word each.
final class Addresses {
  private static final List<String> SCHEMES = List.of("http://", "https://", "www.");
  private static final int LONGEST_MAIL = 200;

  private Addresses() {}

  /// Where the address that begins at an offset ends; the offset itself if none does.
  static int end(String text, int at, int limit) {
    if (SCHEMES.stream().anyMatch(s -> text.regionMatches(true, at, s, 0, s.length()))) {
      return page(text, at, limit);
    }
    char c = text.charAt(at);
    if (c == '@' || c == '#') {
      return handle(text, at, limit);
    }
    return Character.isLetterOrDigit(c) ? mail(text, at, limit) : at;
  }

  /// To the next gap or quotation mark, without the marks of the sentence around it.
  private static int page(String text, int at, int limit) {
    int end = at;
    while (end < limit && isPagePart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    while (end > at
        && !Character.isLetterOrDigit(text.charAt(end - 1))
        && text.charAt(end - 1) != '/') {
      end--;
    }
    return end;
  }

  private static boolean isPagePart(int c) {
    return !Characters.isGap(c) && "\"“”<>".indexOf(c) < 0;
  }

  private static int handle(String text, int at, int limit) {
    int end = at + 1;
    while (end < limit && isHandlePart(text.charAt(end))) {
      end++;
    }
    boolean stands = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return stands && end > at + 1 && hasLetter(text, at + 1, end) ? end : at;
  }

  private static boolean hasLetter(String text, int start, int end) {
    return text.substring(start, end).chars().anyMatch(Character::isLetter);
  }

  private static boolean isHandlePart(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }

  private static int mail(String text, int at, int limit) {
    int sign = at;
    int last = Math.min(limit, at + LONGEST_MAIL);
    while (sign < last && isMailPart(text.charAt(sign))) {
      sign++;
    }
    if (sign >= last || text.charAt(sign) != '@') {
      return at;
    }
    int end = sign + 1;
    while (end < last && isMailPart(text.charAt(end))) {
      end++;
    }
    while (!Character.isLetterOrDigit(text.charAt(end - 1)) && end > sign + 1) {
      end--;
    }
    return text.substring(sign, end).indexOf('.') > 0 ? end : at;
  }

  private static boolean isMailPart(char c) {
    return isHandlePart(c) || c == '.' || c == '-' || c == '+';
  }
}
