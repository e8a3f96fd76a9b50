package org.dragoman.extract.actor;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.extract.place.Folding;

/// How texts and tables are made comparable: words divided at spaces and hyphens, accents and case
/// folded.
final class Words {
  private Words() {}

  /// Lower case without accents.
  static String fold(String text) {
    return Folding.fold(text);
  }

  /// A name as part of an id: `gustavo-petro`.
  static String slug(String name) {
    StringBuilder slug = new StringBuilder();
    String folded = fold(name);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        slug.append(c);
      } else if (c != '\''
          && c != '’'
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
  }

  /// The words of a phrase; hyphens divide, points and quotation marks are dropped.
  static List<Word> of(String phrase) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < phrase.length()) {
      if (isSeparator(phrase.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < phrase.length() && !isSeparator(phrase.charAt(end))) {
        end++;
      }
      add(words, phrase, at, end);
      at = end;
    }
    return words;
  }

  /// The first word of a name, folded; blank when it has none.
  static String first(String name) {
    int start = 0;
    while (start < name.length() && isSeparator(name.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < name.length() && !isSeparator(name.charAt(end))) {
      end++;
    }
    if (isLetters(name, start, end)) {
      return fold(name.substring(start, end));
    }
    List<Word> words = of(name.substring(start, end));
    return words.isEmpty() ? "" : words.getFirst().folded();
  }

  /// Whether nothing has to be taken off a word, which is so for most.
  private static boolean isLetters(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return end > start;
  }

  private static boolean isSeparator(char c) {
    return Character.isWhitespace(c) || "-–—/()[]\"“”".indexOf(c) >= 0;
  }

  private static void add(List<Word> words, String phrase, int start, int end) {
    if (isLetters(phrase, start, end)) {
      String plain = phrase.substring(start, end);
      words.add(new Word(plain, fold(plain), false, false, start, end));
      return;
    }
    String raw = phrase.substring(start, end).replace('’', '\'').replace('‘', '\'');
    boolean closes = endsIn(raw, ",;:");
    String text = withoutEdges(raw);
    boolean possessive = false;
    if (text.endsWith("'s") || text.endsWith("'S")) {
      possessive = true;
      text = text.substring(0, text.length() - 2);
    } else if (text.endsWith("'") && text.length() > 1) {
      possessive = true;
      text = text.substring(0, text.length() - 1);
    }
    text = text.replace(".", "");
    if (text.isEmpty() || text.equals("'")) {
      if ((possessive || closes) && !words.isEmpty()) {
        Word last = words.removeLast();
        words.add(
            new Word(
                last.text(),
                last.folded(),
                last.possessive() || possessive,
                last.closes() || closes,
                last.start(),
                last.end()));
      }
      return;
    }
    words.add(new Word(text, fold(text), possessive, closes, start, end));
  }

  private static boolean endsIn(String raw, String marks) {
    return !raw.isEmpty() && marks.indexOf(raw.charAt(raw.length() - 1)) >= 0;
  }

  private static String withoutEdges(String raw) {
    int end = raw.length();
    while (end > 0 && ",;:!?.".indexOf(raw.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = 0;
    while (start < end && ",;:!?.'".indexOf(raw.charAt(start)) >= 0 && end - start > 2) {
      start++;
    }
    return raw.substring(start, end);
  }

  /// The word without its plural ending, as the tables have it.
  static List<String> singulars(String folded) {
    List<String> forms = new ArrayList<>(List.of(folded));
    if (folded.endsWith("men")) {
      forms.add(folded.substring(0, folded.length() - 3) + "man");
    }
    if (folded.endsWith("ies") && folded.length() > 4) {
      forms.add(folded.substring(0, folded.length() - 3) + "y");
    }
    if (folded.endsWith("es") && folded.length() > 4) {
      forms.add(folded.substring(0, folded.length() - 2));
    }
    if (folded.endsWith("s") && !folded.endsWith("ss") && folded.length() > 2) {
      forms.add(folded.substring(0, folded.length() - 1));
    }
    switch (folded) {
      case "children" -> forms.add("child");
      case "wives" -> forms.add("wife");
      case "thieves" -> forms.add("thief");
      case "chiefs" -> forms.add("chief");
      default -> {}
    }
    return forms;
  }
}
