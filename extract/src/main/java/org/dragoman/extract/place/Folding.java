package org.dragoman.extract.place;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Makes the spellings of a name comparable: without accents, in lower case.
public final class Folding {
  private static final String SPECIAL = "ıłŁøØđĐßæÆœ";
  private static final List<String> PLAIN =
      List.of("i", "l", "L", "o", "O", "d", "D", "ss", "ae", "Ae", "oe");

  private Folding() {}

  /// Lower case without accents; marks and spaces stay.
  public static String fold(String text) {
    return (isAscii(text) ? text : withoutAccents(text)).toLowerCase(Locale.ROOT);
  }

  /// The key of a place name: folded, hyphens and other marks as one space, points and apostrophes
  /// dropped.
  public static String key(String name) {
    String folded = fold(name);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      } else if (".'`’‘".indexOf(c) < 0 && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String text) {
    StringBuilder letters = new StringBuilder();
    String split = Normalizer.normalize(text, Normalizer.Form.NFKD);
    for (int i = 0; i < split.length(); i++) {
      char c = split.charAt(i);
      int special = SPECIAL.indexOf(c);
      if (special >= 0) {
        letters.append(PLAIN.get(special));
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
