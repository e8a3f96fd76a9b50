package org.dragoman.reconcile.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dateline;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.table.Table;

/// The sentences of an article's body, whether or not anything was found in them.
public final class Sentences {
  /// `KABUL, Jan 5 (Meridian Wire) - `, `Nairobi: `.
  private static final Pattern DATELINE =
      Pattern.compile("[^\\n]{2,100}?(?:\\s(?:—|–|--?)\\s|:\\s)");

  private static final Pattern BULLET = Pattern.compile("\\s*[•‣◦▪●■▸►·*–—-]+\\s+(?=\\S)");

  private final Set<String> abbreviations;

  private Sentences(Set<String> abbreviations) {
    this.abbreviations = abbreviations;
  }

  /// Loads the table of words that end in a full stop.
  public static Sentences load() {
    return new Sentences(
        Table.load(Sentences.class, "abbreviations.tsv").rows().stream()
            .map(r -> r.get("word"))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// The sentences in text order; the dateline of an article is no part of its first, and marks of
  /// lists are no part of any.
  public List<Span> of(Article article) {
    List<Span> sentences = new ArrayList<>();
    for (Passage passage : article.passages()) {
      if (passage.kind() == PassageKind.BODY) {
        within(article.text(), passage.span())
            .forEach(s -> sentences.add(withoutBullet(article, s)));
      }
    }
    if (!sentences.isEmpty()) {
      sentences.set(0, withoutDateline(article, sentences.getFirst()));
    }
    return sentences;
  }

  /// A sentence without the mark that makes it an item of a list.
  public static Span withoutBullet(Article article, Span sentence) {
    Matcher bullet = BULLET.matcher(article.words(sentence));
    return bullet.lookingAt()
        ? new Span(sentence.start() + bullet.end(), sentence.end())
        : sentence;
  }

  private static Span withoutDateline(Article article, Span sentence) {
    Optional<String> place = article.dateline().flatMap(Dateline::place);
    Matcher dash = DATELINE.matcher(article.words(sentence));
    boolean begins =
        place.isPresent()
            && dash.lookingAt()
            && dash.end() < sentence.length()
            && dash.group()
                .toLowerCase(Locale.ROOT)
                .startsWith(place.get().toLowerCase(Locale.ROOT));
    return begins ? new Span(sentence.start() + dash.end(), sentence.end()) : sentence;
  }

  private List<Span> within(String text, Span passage) {
    String words = passage.in(text);
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(words);
    List<Span> found = new ArrayList<>();
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      String piece = words.substring(from, to).strip();
      if (to == words.length() || !endsInAbbreviation(piece)) {
        trimmed(words, from, to).ifPresent(s -> found.add(s.shift(passage.start())));
        from = to;
      }
    }
    return found;
  }

  private boolean endsInAbbreviation(String piece) {
    if (!piece.endsWith(".")) {
      return false;
    }
    String last = piece.substring(piece.lastIndexOf(' ') + 1, piece.length() - 1);
    boolean initial = last.length() == 1 && Character.isUpperCase(last.charAt(0));
    return initial || abbreviations.contains(last.toLowerCase(Locale.ROOT));
  }

  private static Optional<Span> trimmed(String words, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(words.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
      end--;
    }
    return start == end ? Optional.empty() : Optional.of(new Span(start, end));
  }
}
