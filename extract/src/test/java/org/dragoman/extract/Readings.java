package org.dragoman.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dateline;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.read.Reader;

/// Readings of literal texts, one paragraph a line, published on 14 March 2024.
public final class Readings {
  private static final Reader READER = Reader.open();
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 14);

  private Readings() {}

  /// The reading of a text whose paragraphs are all body.
  public static Reading of(String text) {
    return of(text, _ -> PassageKind.BODY);
  }

  /// The reading of a text.
  ///
  /// @param kinds what each line is, by its number from 0
  public static Reading of(String text, IntFunction<PassageKind> kinds) {
    return READER.read(article(text, kinds));
  }

  /// The reading of a text that an outlet has published, or that was filed at a place.
  public static Reading of(String text, Optional<String> place, Optional<String> outlet) {
    Article plain = article(text, _ -> PassageKind.BODY);
    return READER.read(
        new Article(
            plain.id(),
            new Source("file:test.txt", outlet, Optional.empty()),
            plain.title(),
            plain.byline(),
            place.map(p -> new Dateline(Optional.of(p), Optional.empty())),
            plain.published(),
            plain.language(),
            text,
            plain.passages(),
            Optional.empty()));
  }

  /// The first word with the given letters.
  public static Token word(Reading reading, String letters) {
    return reading.sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .filter(t -> t.text().equals(letters))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no word " + letters));
  }

  /// The sentence of a word.
  public static Sentence sentence(Reading reading, Token word) {
    return reading.sentenceAt(word.span().start()).orElseThrow();
  }

  private static Article article(String text, IntFunction<PassageKind> kinds) {
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    int number = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        passages.add(
            new Passage(new Span(start, start + line.length()), kinds.apply(number), "plain"));
      }
      number++;
      start += line.length() + 1;
    }
    return new Article(
        "test",
        new Source("file:test.txt", Optional.empty(), Optional.empty()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        new Published(Optional.of(PUBLISHED), Published.Basis.GIVEN),
        "en",
        text,
        passages,
        Optional.empty());
  }
}
