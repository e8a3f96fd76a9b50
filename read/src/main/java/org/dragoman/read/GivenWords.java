package org.dragoman.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.Identity;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import org.dragoman.read.text.Word;

/// Sentences whose words are given, written down as an article: a word, a space; a sentence, a
/// line.
///
/// @param article the text that comes of it
/// @param sentences the words with their places in it
record GivenWords(Article article, List<List<Word>> sentences) {
  static GivenWords of(List<List<String>> sentences) {
    StringBuilder text = new StringBuilder();
    List<List<Word>> placed = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (List<String> sentence : sentences) {
      int start = text.length();
      List<Word> words = new ArrayList<>();
      for (String word : sentence) {
        words.add(new Word(new Span(text.length(), text.length() + word.length()), word));
        text.append(word).append(' ');
      }
      placed.add(words);
      passages.add(new Passage(new Span(start, text.length()), PassageKind.BODY, "given"));
      text.append('\n');
    }
    return new GivenWords(article(text.toString(), passages), placed);
  }

  private static Article article(String text, List<Passage> passages) {
    return new Article(
        Identity.of("words", text),
        new Source("words", Optional.empty(), Optional.empty()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Published.UNKNOWN,
        "en",
        text,
        passages,
        Optional.empty());
  }
}
