package org.dragoman.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Sentence;
import org.dragoman.read.coreference.Coreference;
import org.dragoman.read.model.Network;
import org.dragoman.read.names.NameKinds;
import org.dragoman.read.names.NameTrim;
import org.dragoman.read.parse.ParsedWord;
import org.dragoman.read.text.Sentences;
import org.dragoman.read.text.Word;
import org.dragoman.read.time.TimeFinder;

/// Reads articles: sentences, words, trees, names, mentions, times.
///
/// A reading depends on its article and the reader's version alone, never on what is read beside
/// it. A reader may be shared by threads; it holds native memory until it is closed.
public final class Reader implements ArticleReader {
  private final Network network;
  private final Workers workers;
  private final BatchParser parser;
  private final Sentences sentences;
  private final Rules rules;

  private Reader(Network network, Rules rules, Workers workers) {
    this.network = network;
    this.workers = workers;
    this.rules = rules;
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
    Workers workers = new Workers(threads);
    Supplier<Rules> rules = workers.start(Rules::load);
    return new Reader(Network.open(), rules.get(), workers);
  }

  /// A reader with another coreference than that of this build, as its training needs.
  ///
  /// @throws IllegalStateException if the model is missing or broken
  public static Reader open(int threads, Coreference coreference) {
    Rules rules = new Rules(Assembly.load(), coreference, new TimeFinder());
    return new Reader(Network.open(), rules, new Workers(threads));
  }

  /// Name and version of this reader, as its readings carry it.
  public String version() {
    return "dragoman-" + network.version();
  }

  /// Classes from whose jars or folders everything comes that decides what a reading is: code,
  /// tables and model of the reader, the words of the model, and what runs the network.
  public static List<Class<?>> madeOf() {
    return List.of(Reader.class, Reading.class, Network.runtime());
  }

  /// Reads one article.
  public Reading read(Article article) {
    return readAll(List.of(article)).getFirst();
  }

  /// Reads articles together, which is faster; the readings come in the order of the articles.
  @Override
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

  /// Reads sentences whose words are given, as treebanks give them. The reading is of a text in
  /// which each sentence is a line; it has sentences and names, no mentions or times. A sentence of
  /// any length stays one.
  ///
  /// @param given the words of each sentence, none of them empty
  public Reading readWords(List<List<String>> given) {
    GivenWords written = GivenWords.of(given);
    List<Windows> windows =
        written.sentences().stream().map(s -> new Windows(s, sentences.cut(s))).toList();
    List<List<ParsedWord>> parsed =
        parser.parse(windows.stream().flatMap(w -> w.texts().stream()).toList());
    List<List<ParsedWord>> joined = new ArrayList<>();
    int from = 0;
    for (Windows sentence : windows) {
      int to = from + sentence.windows().size();
      joined.add(Windows.join(parsed.subList(from, to)));
      from = to;
    }
    Parsed trees = trees(new Draft(written.article(), written.sentences(), joined));
    return new Reading(
        written.article(), trees.sentences(), trees.names(), List.of(), List.of(), version());
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
    Article article = draft.article();
    Parsed trees = trees(draft);
    List<Name> names = NameKinds.settled(article, trees.names());
    return new Reading(
        article,
        trees.sentences(),
        names,
        rules.coreference().mentions(article, trees.sentences(), names),
        rules.times().find(article, trees.sentences()),
        version());
  }

  private Parsed trees(Draft draft) {
    List<Sentence> read = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < draft.words().size(); i++) {
      Sentence sentence = rules.assembly().sentence(i, draft.words().get(i), draft.parsed().get(i));
      read.add(sentence);
      rules.assembly().names(sentence, draft.parsed().get(i)).stream()
          .flatMap(name -> NameTrim.of(sentence, name).stream())
          .forEach(names::add);
    }
    return new Parsed(read, names);
  }

  @Override
  public void close() {
    workers.close();
    network.close();
  }

  /// What is made of trees by rules.
  private record Rules(Assembly assembly, Coreference coreference, TimeFinder times) {
    static Rules load() {
      return new Rules(Assembly.load(), new Coreference(), new TimeFinder());
    }
  }

  /// An article's sentences as words, and what the network makes of each.
  private record Draft(Article article, List<List<Word>> words, List<List<ParsedWord>> parsed) {}

  /// The sentences and names of an article.
  private record Parsed(List<Sentence> sentences, List<Name> names) {}
}
