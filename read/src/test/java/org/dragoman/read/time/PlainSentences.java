package org.dragoman.read.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Sentences without tags or tree, for text that needs neither.
final class PlainSentences {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[.'’-][\\p{L}\\p{N}]+)*|\\S");
  private static final Pattern SENTENCE =
      Pattern.compile("(?m)[^\\s].*?(?:(?<!\\b[A-Z][a-z]{2,3}|[ap]\\.m)\\.(?= [A-Z])|$)");

  private PlainSentences() {}

  static Article article(String published, String text) {
    Published when =
        published.isBlank()
            ? Published.UNKNOWN
            : new Published(Optional.of(LocalDate.parse(published)), Published.Basis.GIVEN);
    return new Article(
        "a",
        new Source("a.txt", Optional.empty(), Optional.empty()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        when,
        "en",
        text,
        List.of(),
        Optional.empty());
  }

  /// The sentences of a text of which some words have a tag.
  static List<Sentence> of(String text, Map<String, String> tags) {
    return of(text).stream()
        .map(s ->
            new Sentence(
                s.index(), s.span(), s.tokens().stream().map(t -> tagged(t, tags)).toList()))
        .toList();
  }

  private static Token tagged(Token token, Map<String, String> tags) {
    return new Token(
        token.index(),
        token.span(),
        token.text(),
        token.lemma(),
        token.upos(),
        tags.getOrDefault(token.text(), ""),
        token.head(),
        token.relation());
  }

  static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      List<Token> tokens = tokens(text, matcher.start(), matcher.end());
      if (!tokens.isEmpty()) {
        Span span = tokens.getFirst().span().cover(tokens.getLast().span());
        sentences.add(new Sentence(sentences.size(), span, tokens));
      }
    }
    return sentences;
  }

  private static List<Token> tokens(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(text).region(start, end);
    while (words.find()) {
      int index = tokens.size();
      Relation relation = index == 0 ? Relation.ROOT : Relation.DEP;
      tokens.add(
          new Token(
              index,
              new Span(words.start(), words.end()),
              words.group(),
              words.group(),
              Upos.X,
              "",
              index == 0 ? Token.ROOT : 0,
              relation));
    }
    return tokens;
  }
}
