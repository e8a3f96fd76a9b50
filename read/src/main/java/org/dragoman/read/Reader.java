package org.dragoman.read;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.read.form.Lemmas;
import org.dragoman.read.form.UposOf;
import org.dragoman.read.model.Network;
import org.dragoman.read.model.Parse;
import org.dragoman.read.text.Sentences;
import org.dragoman.read.text.Words;

/// Reads articles: sentences, words, trees, names, mentions and times. A reading depends on its
/// article alone, not on what is read with it. May be used by several threads.
public final class Reader implements AutoCloseable {
  private final Words words;
  private final Sentences sentences;
  private final Lemmas lemmas;
  private final Network network;

  private Reader(Words words, Sentences sentences, Lemmas lemmas, Network network) {
    this.words = words;
    this.sentences = sentences;
    this.lemmas = lemmas;
    this.network = network;
  }

  /// Loads the model and all tables.
  public static Reader open() {
    Words words = Words.load();
    return new Reader(words, Sentences.load(words), Lemmas.load(), Network.load());
  }

  /// Name and version of the reader.
  public String version() {
    return Network.VERSION;
  }

  public Reading read(Article article) {
    return readAll(List.of(article)).getFirst();
  }

  /// Reads articles together, which is faster; the readings come in the order of the articles.
  public List<Reading> readAll(List<Article> articles) {
    List<Draft> drafts = articles.stream().map(this::draft).toList();
    List<List<String>> texts = drafts.stream().flatMap(d -> d.texts().stream()).toList();
    List<Parse> parses = network.parse(texts);
    List<Reading> readings = new ArrayList<>();
    int from = 0;
    for (Draft draft : drafts) {
      int to = from + draft.words().size();
      readings.add(reading(draft, parses.subList(from, to)));
      from = to;
    }
    return readings;
  }

  private Draft draft(Article article) {
    List<List<Span>> found = new ArrayList<>();
    for (Passage passage : article.passages()) {
      if (passage.kind().bearsFindings()) {
        for (Span sentence : sentences.in(article.text(), passage.span())) {
          List<Span> spans = words.in(article.text(), sentence);
          if (!spans.isEmpty()) {
            found.add(spans);
          }
        }
      }
    }
    return new Draft(article, found);
  }

  private Reading reading(Draft draft, List<Parse> parses) {
    List<Sentence> read = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < parses.size(); i++) {
      Sentence sentence = sentence(draft, i, parses.get(i));
      read.add(sentence);
      names.addAll(NamesOf.in(sentence, parses.get(i).names()));
    }
    return new Reading(draft.article(), read, names, List.of(), List.of(), version());
  }

  private Sentence sentence(Draft draft, int index, Parse parse) {
    List<Span> spans = draft.words().get(index);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      String form = draft.article().words(spans.get(i));
      String tag = parse.tags().get(i);
      Relation relation = parse.relations().get(i);
      String lemma = lemmas.of(form, tag);
      tokens.add(
          new Token(
              i,
              spans.get(i),
              form,
              lemma,
              UposOf.of(lemma, tag, relation),
              tag,
              parse.heads().get(i),
              relation));
    }
    return new Sentence(index, spans.getFirst().cover(spans.getLast()), tokens);
  }

  @Override
  public void close() {
    network.close();
  }

  /// An article split into sentences and words.
  private record Draft(Article article, List<List<Span>> words) {
    List<List<String>> texts() {
      return words.stream().map(s -> s.stream().map(article::words).toList()).toList();
    }
  }
}
