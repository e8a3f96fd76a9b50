package org.dragoman.reconcile.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.reconcile.text.Terms;

/// The words in which an article tells its story: headline and lead.
///
/// @param counts of terms, those of the headline several times
/// @param named terms that stand with a capital within a sentence
/// @param headline terms of the headline; none if there is none, or if it is too short to tell
record Wording(Map<String, Integer> counts, Set<String> named, Set<String> headline) {
  private static final int LEAD_WORDS = 400;
  private static final int HEADLINE_WEIGHT = 2;
  private static final int TELLING_HEADLINE = 3;
  private static final Pattern CAPITAL =
      Pattern.compile("(?<=[\\p{L}\\p{N},;)] )\\p{Lu}[\\p{L}\\p{N}]+");

  static Wording of(Article article, Terms terms) {
    Map<String, Integer> counts = new HashMap<>();
    List<String> headline = article.title().map(terms::content).orElse(List.of());
    headline.forEach(w -> counts.merge(w, HEADLINE_WEIGHT, Integer::sum));
    Set<String> named = new HashSet<>();
    int left = LEAD_WORDS;
    for (Passage passage : article.passages()) {
      if (passage.kind() == PassageKind.BODY && left > 0) {
        String words = article.words(passage.span());
        List<String> content = terms.content(words);
        content.stream().limit(left).forEach(w -> counts.merge(w, 1, Integer::sum));
        left -= content.size();
        addNamed(words, terms, named);
      }
    }
    return new Wording(
        counts, named, headline.size() < TELLING_HEADLINE ? Set.of() : Set.copyOf(headline));
  }

  private static void addNamed(String words, Terms terms, Set<String> named) {
    Matcher capital = CAPITAL.matcher(words);
    while (capital.find()) {
      named.addAll(terms.content(capital.group()));
    }
  }
}
