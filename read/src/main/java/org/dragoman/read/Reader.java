package org.dragoman.read;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.TimeExpression;
import org.dragoman.read.model.Network;
import org.dragoman.read.parse.ParsedWord;
import org.dragoman.read.text.Sentences;
import org.dragoman.read.text.Word;
import org.dragoman.read.time.TimeFinder;

/// Reads articles: sentences, words, trees, names, mentions, times.
///
/// A reading depends on its article and the reader's version alone, never on what is read beside
/// it. A reader may be shared by threads; it holds native memory until it is closed.
public final class Reader implements AutoCloseable {
  private final Network network;
  private final Workers workers;
  private final BatchParser parser;
  private final Sentences sentences;
  private final Assembly assembly = Assembly.load();
  private final TimeFinder times = new TimeFinder();

  private Reader(Network network, Workers workers) {
    this.network = network;
    this.workers = workers;
    this.parser = new BatchParser(network, workers);
    this.sentences = Sentences.load(network::piecesOf);
  }

  /// A reader that uses all processors.
  ///
  /// @throws IllegalStateException if the model is missing or broken
  public static Reader open() {
    return open(Runtime.getRuntime().availableProcessors());
  }

  /// A reader that uses at most so many threads at once. The readings are the same for any number.
  ///
  /// @throws IllegalStateException if the model is missing or broken
  public static Reader open(int threads) {
    return new Reader(Network.open(), new Workers(threads));
  }

  /// Name and version of this reader, as its readings carry it.
  public String version() {
    return "dragoman-" + network.version();
  }

  /// Reads one article.
  public Reading read(Article article) {
    return readAll(List.of(article)).getFirst();
  }

  /// Reads articles together, which is faster; the readings come in the order of the articles.
  public List<Reading> readAll(List<Article> articles) {
    List<List<List<Word>>> split = articles.stream().map(this::split).toList();
    List<List<ParsedWord>> parsed =
        parser.parse(split.stream().flatMap(List::stream).map(Reader::texts).toList());
    List<Draft> drafts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < articles.size(); i++) {
      int to = from + split.get(i).size();
      drafts.add(new Draft(articles.get(i), split.get(i), parsed.subList(from, to)));
      from = to;
    }
    return workers.all(drafts, this::reading);
  }

  private List<List<Word>> split(Article article) {
    List<List<Word>> found = new ArrayList<>();
    for (Passage passage : article.passages()) {
      if (passage.kind().bearsFindings()) {
        found.addAll(sentences.of(article.text(), passage.span()));
      }
    }
    return found;
  }

  private static List<String> texts(List<Word> sentence) {
    return sentence.stream().map(Word::text).toList();
  }

  private Reading reading(Draft draft) {
    List<Sentence> read = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < draft.words().size(); i++) {
      Sentence sentence = assembly.sentence(i, draft.words().get(i), draft.parsed().get(i));
      read.add(sentence);
      names.addAll(assembly.names(sentence, draft.parsed().get(i)));
    }
    List<TimeExpression> found = times.find(draft.article(), read);
    return new Reading(draft.article(), read, names, List.of(), found, version());
  }

  @Override
  public void close() {
    workers.close();
    network.close();
  }

  /// An article's sentences as words, and what the network makes of each.
  private record Draft(Article article, List<List<Word>> words, List<List<ParsedWord>> parsed) {}
}
