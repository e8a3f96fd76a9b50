package org.dragoman.read.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.table.Table;

/// What regular endings do to English words, undone.
final class Endings {
  private static final String VOWELS = "aeiou";
  private static final List<String> LONG_PLURALS =
      List.of("sses", "shes", "ches", "xes", "zzes", "oes");

  private static final List<String> ADJECTIVES_LOST_E =
      List.of("c", "g", "u", "v", "s", "bl", "pl", "tl", "id", "at", "ut", "ur");

  private final Map<String, Boolean> lostE;

  private Endings(Map<String, Boolean> lostE) {
    this.lostE = lostE;
  }

  /// Loads the table of stems that lost an e.
  static Endings load() {
    Map<String, Boolean> lostE = new HashMap<>();
    Table.load(Endings.class, "stem-endings.tsv")
        .rows()
        .forEach(r -> lostE.put(r.get("ending"), r.get("lost").equals("e")));
    return new Endings(lostE);
  }

  /// A noun without its plural -s, or a verb without its -s.
  String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (LONG_PLURALS.stream().anyMatch(word::endsWith)) {
      return cut(word, 2);
    }
    boolean decade = Character.isDigit(word.charAt(0));
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > 2 && !decade;
    return plural ? cut(word, 1) : word;
  }

  /// A word without -ed, -ing, -er or -est: a doubled consonant single again, a lost e and y back.
  String without(String word, String ending) {
    if (!word.endsWith(ending) || !hasVowel(cut(word, ending.length()))) {
      return word;
    }
    String stem = cut(word, ending.length());
    if (word.endsWith("eed")) {
      return cut(word, 1);
    }
    if (stem.endsWith("i") && !ending.equals("ing") && stem.length() > 2) {
      return cut(stem, 1) + "y";
    }
    if (isDoubled(stem)) {
      return cut(stem, 1);
    }
    boolean comparison = ending.equals("er") || ending.equals("est");
    boolean lost = comparison ? adjectiveLostE(stem) : lostE(stem);
    return lost ? stem + "e" : stem;
  }

  private static boolean adjectiveLostE(String stem) {
    return ADJECTIVES_LOST_E.stream().anyMatch(stem::endsWith) && !stem.endsWith("ng");
  }

  private static boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return last > 1
        && stem.charAt(last) == stem.charAt(last - 1)
        && "bdgkmnprt".indexOf(stem.charAt(last)) >= 0;
  }

  private boolean lostE(String stem) {
    String bounded = "^" + stem;
    for (int from = 0; from < bounded.length(); from++) {
      Boolean lost = lostE.get(bounded.substring(from));
      if (lost != null) {
        return lost;
      }
    }
    return false;
  }

  private static boolean hasVowel(String stem) {
    return stem.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0 || c == 'y');
  }

  private static String cut(String word, int letters) {
    return word.substring(0, Math.max(0, word.length() - letters));
  }
}
