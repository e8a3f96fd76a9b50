package org.dragoman.reconcile.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.model.table.Table;

/// Splits text into lower-case words and keeps those that say what it is about.
public final class Terms {
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  private static final int FIRST_ACCENT = 0xC0;

  private final Set<String> stopWords;

  private Terms(Set<String> stopWords) {
    this.stopWords = stopWords;
  }

  /// Loads the table of words that say nothing about a text's subject.
  public static Terms load() {
    return new Terms(
        Table.load(Terms.class, "stop-words.tsv").rows().stream()
            .map(r -> r.get("word"))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// Words that say nothing about a text's subject.
  public Set<String> stopWords() {
    return stopWords;
  }

  /// All words in lower case, possessive endings and marks left out; also the marks of letters, so
  /// that `Guantánamo` meets `Guantanamo`.
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String lower = withoutAccents(text.toLowerCase(Locale.ROOT));
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean inside = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        addWord(words, lower.substring(start, i), start > 0 ? lower.charAt(start - 1) : ' ');
        start = -1;
      }
    }
    return words;
  }

  private static String withoutAccents(String text) {
    boolean isPlain = text.chars().allMatch(c -> c < FIRST_ACCENT);
    return isPlain
        ? text
        : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }

  private static void addWord(List<String> words, String word, char before) {
    boolean possessive = word.equals("s") && (before == '\'' || before == '’');
    if (!possessive) {
      words.add(word);
    }
  }

  /// The words that say what a text is about, cut to their stems.
  public List<String> content(String text) {
    return words(text).stream().filter(this::isContent).map(Terms::stem).toList();
  }

  private boolean isContent(String word) {
    return word.length() > 1 && !stopWords.contains(word);
  }

  /// Cuts the commonest endings, so that `threats` meets `threat` and `captured` meets `capture`.
  public static String stem(String word) {
    for (String ending : List.of("ings", "ing", "ies", "ed", "es", "s", "e")) {
      boolean enoughLeft = word.length() - ending.length() >= 4;
      if (enoughLeft && word.endsWith(ending) && !word.endsWith("ss")) {
        String cut = word.substring(0, word.length() - ending.length());
        return ending.equals("ies") ? cut + "y" : cut;
      }
    }
    return word;
  }
}
