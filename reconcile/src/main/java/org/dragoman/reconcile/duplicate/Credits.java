package org.dragoman.reconcile.duplicate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.article.Article;
import org.dragoman.model.table.Table;
import org.dragoman.model.table.Table.Row;

/// Finds the news agency that an article credits: in its byline, in brackets or before a dash at
/// the head, or in brackets at the end.
final class Credits {
  private static final int HEAD = 120;
  private static final int TAIL = 200;
  private static final Pattern BRACKETED = Pattern.compile("\\(([^()]{2,40})\\)");
  private static final Pattern BEFORE_A_DASH = Pattern.compile("([\\p{L}. -]{2,40}?) ?(?:—|–|--) ");

  private final Map<String, String> agencies;

  private Credits(Map<String, String> agencies) {
    this.agencies = agencies;
  }

  static Credits load() {
    Map<String, String> agencies = new HashMap<>();
    for (Row row : Table.load(Credits.class, "agencies.tsv").rows()) {
      agencies.put(row.get("credit"), row.get("agency"));
    }
    return new Credits(agencies);
  }

  Optional<String> of(Article article) {
    String text = article.text();
    String head = text.substring(0, Math.min(HEAD, text.length()));
    String tail = text.substring(Math.max(0, text.length() - TAIL));
    return inByline(article)
        .or(() -> in(BRACKETED, head))
        .or(() -> in(BEFORE_A_DASH, head))
        .or(() -> in(BRACKETED, tail));
  }

  private Optional<String> inByline(Article article) {
    return article.byline().stream()
        .flatMap(name -> List.of(name.split("[,/]")).stream())
        .map(name -> name.strip())
        .flatMap(name -> Optional.ofNullable(agencies.get(name)).stream())
        .findFirst();
  }

  private Optional<String> in(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      for (String part : matcher.group(1).split("[/,-]")) {
        String agency = agencies.get(part.strip());
        if (agency != null) {
          return Optional.of(agency);
        }
      }
    }
    return Optional.empty();
  }
}
