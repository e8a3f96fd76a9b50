package org.dragoman.evaluation.splitting;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.model.Span;
import org.dragoman.read.text.Sentences;
import org.dragoman.read.text.Word;

/// Prints how well raw text is cut into sentences and words, by genre (the second part of a GUM
/// document's name, else all in one), and with `-errors` each sentence that is cut otherwise.
///
///     java ... org.dragoman.evaluation.splitting.Splitting [-errors] FILE.conllu
public final class Splitting {
  private static final int ONE_PIECE = 1;

  private final Sentences sentences = Sentences.load(_ -> ONE_PIECE);
  private final Map<String, Agreement> sentenceScores = new TreeMap<>();
  private final Map<String, Agreement> wordScores = new TreeMap<>();

  public static void main(String[] arguments) throws IOException {
    Splitting splitting = new Splitting();
    for (RawDocument document : Treebank.read(Path.of(arguments[arguments.length - 1]))) {
      splitting.add(document, arguments.length > 1);
    }
    splitting.print(System.out);
  }

  /// The agreement of sentences and of words in a treebank, all genres together but those left out.
  static List<Agreement> measure(Path conllu, Set<String> leftOut) throws IOException {
    Splitting splitting = new Splitting();
    for (RawDocument document : Treebank.read(conllu)) {
      if (!leftOut.contains(genre(document.name()))) {
        splitting.add(document, false);
      }
    }
    return List.of(sum(splitting.sentenceScores), sum(splitting.wordScores));
  }

  private static Agreement sum(Map<String, Agreement> scores) {
    return scores.values().stream().reduce(Agreement.NONE, Agreement::plus);
  }

  private static String genre(String document) {
    String[] parts = document.split("_");
    return document.startsWith("GUM_") && parts.length > 2 ? parts[1] : "all";
  }

  private void add(RawDocument document, boolean showErrors) {
    List<Span> found = new ArrayList<>();
    List<Span> words = new ArrayList<>();
    for (List<Word> sentence :
        sentences.of(document.text(), new Span(0, document.text().length()))) {
      found.add(sentence.getFirst().span().cover(sentence.getLast().span()));
      sentence.forEach(w -> words.add(w.span()));
    }
    String genre = genre(document.name());
    sentenceScores.merge(genre, Agreement.of(document.sentences(), found), Agreement::plus);
    wordScores.merge(genre, Agreement.of(document.words(), words), Agreement::plus);
    if (showErrors) {
      show(document, document.sentences(), found, genre + " gold: ");
      show(document, found, document.sentences(), genre + " ours: ");
    }
  }

  private static void show(RawDocument document, List<Span> some, List<Span> others, String who) {
    Set<Span> known = new HashSet<>(others);
    some.stream()
        .filter(s -> !known.contains(s))
        .forEach(s -> System.out.println(who + s + " " + s.in(document.text())));
  }

  private void print(PrintStream to) {
    wordScores.forEach((genre, words) -> {
      Agreement sentences = sentenceScores.getOrDefault(genre, words);
      to.printf(
          Locale.ROOT,
          "%-12s %5d sentences F1 %.4f   %6d words F1 %.4f%n",
          genre,
          sentences.gold(),
          sentences.f1(),
          words.gold(),
          words.f1());
    });
    to.printf(
        Locale.ROOT,
        "together: sentences F1 %.4f, words F1 %.4f%n",
        sum(sentenceScores).f1(),
        sum(wordScores).f1());
  }
}
