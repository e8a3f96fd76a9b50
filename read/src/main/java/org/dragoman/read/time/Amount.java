package org.dragoman.read.time;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/// Reads the count of a duration: `two`, `1.5`, `a dozen`, `several` (`X`).
final class Amount {
  /// The amount of "several", "some", "years".
  static final String SOME = "X";

  /// A regular expression for counts; `%s` is the alternation of number words.
  static final String PATTERN =
      "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}(?:\\.\\d{1,3})?(?: 1/2|½)?"
          + "|(?:a |one )?(?:%1$s)(?:~(?:%1$s))?(?: and a half)?"
          + "|half an?|an?|another|a couple of|a couple|a few|the few|few|several|many|some|numerous"
          + "|countless|dozens of|hundreds of|a number of|a handful of)";

  private static final Set<String> ONE = Set.of("a", "an", "another", "one");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Amount() {}

  static String read(String words, Vocabulary vocabulary) {
    String text = words.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    if (ONE.contains(text)) {
      return "1";
    }
    if (text.startsWith("a couple")) {
      return "2";
    }
    if (text.startsWith("half")) {
      return "0.5";
    }
    return Character.isDigit(text.charAt(0)) ? digits(text) : spelled(text, vocabulary);
  }

  private static String digits(String text) {
    boolean half = text.endsWith("½") || text.endsWith("1/2");
    String number = text.replace("½", "").replace(" 1/2", "").replace(",", "").strip();
    return half ? plain(new BigDecimal(number).add(HALF)) : plain(new BigDecimal(number));
  }

  private static String spelled(String text, Vocabulary vocabulary) {
    boolean half = text.endsWith(" and a half");
    String words = half ? text.substring(0, text.length() - " and a half".length()) : text;
    int sum = 0;
    for (String word : words.split("[- ]")) {
      int value = vocabulary.value(word, "number").map(Integer::parseInt).orElse(0);
      boolean multiplies = word.equals("hundred") || word.equals("dozen");
      sum = multiplies ? Math.max(1, sum) * value : sum + value;
    }
    if (sum == 0) {
      return SOME;
    }
    BigDecimal whole = BigDecimal.valueOf(sum);
    return plain(half ? whole.add(HALF) : whole);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
