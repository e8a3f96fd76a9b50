package org.dragoman.read.form;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.model.table.Table;

/// Dictionary forms of words: from a table of exceptions, else by the endings that the Penn tag
/// allows. Names keep their letters.
public final class Lemmas {
  private static final String VOWELS = "aeiou";

  private final Map<Key, String> exceptions;

  private Lemmas(Map<Key, String> exceptions) {
    this.exceptions = exceptions;
  }

  /// Loads the table of exceptions.
  public static Lemmas load() {
    Map<Key, String> exceptions = new HashMap<>();
    Table.load(Lemmas.class, "lemmas.tsv")
        .rows()
        .forEach(r -> exceptions.put(new Key(r.get("form"), r.get("tag")), r.get("lemma")));
    return new Lemmas(exceptions);
  }

  /// The lemma of a word with a Penn tag.
  public String of(String form, String tag) {
    if (tag.startsWith("NNP")) {
      return form;
    }
    String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    String exception = exceptions.get(new Key(lower, tag));
    return exception != null ? exception : byRule(lower, tag);
  }

  /// The lemma that the endings alone give.
  static String byRule(String lower, String tag) {
    return switch (tag) {
      case "NNS" -> singular(lower);
      case "VBZ" -> singular(lower);
      case "VBD", "VBN" -> withoutEnding(lower, "ed");
      case "VBG" -> withoutEnding(lower, "ing");
      case "JJR", "RBR" -> withoutEnding(lower, "er");
      case "JJS", "RBS" -> withoutEnding(lower, "est");
      default -> lower;
    };
  }

  private static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    for (String ending : List.of("sses", "shes", "ches", "xes", "zzes", "oes")) {
      if (word.endsWith(ending)) {
        return cut(word, 2);
      }
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > 2;
    return plural ? cut(word, 1) : word;
  }

  private static String withoutEnding(String word, String ending) {
    if (!word.endsWith(ending) || word.length() < ending.length() + 2) {
      return word;
    }
    String stem = cut(word, ending.length());
    char last = stem.charAt(stem.length() - 1);
    if (last == 'i') {
      return cut(stem, 1) + "y";
    }
    if (isDoubled(stem) && "lsfz".indexOf(last) < 0) {
      return cut(stem, 1);
    }
    return lacksE(stem) ? stem + "e" : stem;
  }

  private static boolean isDoubled(String stem) {
    int n = stem.length();
    return n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2) && VOWELS.indexOf(stem.charAt(n - 1)) < 0;
  }

  /// "accus", "provok", "threaten": whether a silent e was cut with the ending.
  private static boolean lacksE(String stem) {
    int n = stem.length();
    if (n < 2) {
      return false;
    }
    char last = stem.charAt(n - 1);
    char before = stem.charAt(n - 2);
    if ("cvuz".indexOf(last) >= 0 || last == 'g' && before != 'n' && before != 'g') {
      return true;
    }
    if (last == 's') {
      return before != 's';
    }
    boolean vowelBefore = VOWELS.indexOf(before) >= 0;
    boolean single = n < 3 || VOWELS.indexOf(stem.charAt(n - 3)) < 0;
    boolean endsTat = stem.endsWith("at") || stem.endsWith("ut") || stem.endsWith("iz");
    boolean shortStem = n <= 3 && vowelBefore && single && "wxy".indexOf(last) < 0;
    return endsTat && single
        || shortStem
        || (last == 'l' && "bcdfgkptz".indexOf(before) >= 0)
        || (last == 'r' && before == 'i' && single)
        || (last == 'k' && before == 'o' && single && n > 3)
        || (last == 'd' && "aiu".indexOf(before) >= 0 && single && n > 3)
        || (last == 'n' && before == 'i' && single && n > 3)
        || (last == 'm' && before == 'u' && single && n > 3)
        || (last == 'p' && before == 'a' && single && n > 3)
        || (last == 'r' && before == 'a' && single && n > 4)
        || (last == 's' && vowelBefore);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private record Key(String form, String tag) {}
}
