package org.dragoman.training.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;
import org.dragoman.read.coreference.Ranker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Learns from a document in which "it" is always the object of the sentence before, though the
/// subject would do as well.
class RankerTrainingTest {
  private static final Settings SHORT = new Settings(16, 8, 0.1f, 0.1f, 1e-5f, 0, 3);
  private static final int PAIRS = 12;

  private static List<ReadDocument> documents(Path folder) throws IOException {
    StringBuilder marked = new StringBuilder();
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new java.util.ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      sentence(marked, text, sentences, "bridges", "(" + i + ")", List.of("rockets", "_"));
      sentence(marked, text, sentences, "rain", "_", List.of("them", "(" + i + ")"));
    }
    Files.writeString(folder.resolve("made_up.conllu"), marked);
    Reading reading =
        new Reading(article(text.toString()), sentences, List.of(), List.of(), List.of(), "test");
    return List.of(ReadDocument.of(MarkedDocument.readAll(folder).getFirst(), reading));
  }

  /// A sentence of subject, verb and object; the subject's chain stands first.
  private static void sentence(
      StringBuilder marked,
      StringBuilder text,
      List<Sentence> sentences,
      String subject,
      String chain,
      List<String> object) {
    int at = text.length();
    String verb = "struck";
    text.append(subject).append(' ').append(verb).append(' ').append(object.get(0)).append('\n');
    int second = at + subject.length() + 1;
    int third = second + verb.length() + 1;
    List<Token> tokens =
        List.of(
            token(0, at, subject, "NNS", 1, Relation.NSUBJ),
            token(1, second, verb, "VBD", Token.ROOT, Relation.ROOT),
            token(
                2,
                third,
                object.get(0),
                object.get(0).equals("them") ? "PRP" : "NNS",
                1,
                Relation.OBJ));
    sentences.add(new Sentence(sentences.size(), new Span(at, text.length() - 1), tokens));
    marked
        .append("1\t" + subject + "\t_\tNOUN\tNNS\t_\t2\tnsubj\t_\t" + entity(chain) + "\n")
        .append("2\tstruck\t_\tVERB\tVBD\t_\t0\troot\t_\t_\n")
        .append("3\t" + object.get(0) + "\t_\tNOUN\tNNS\t_\t2\tobj\t_\t" + entity(object.get(1)))
        .append("\n\n");
  }

  private static String entity(String chain) {
    return chain.equals("_") ? "_" : "Entity=" + chain;
  }

  private static Token token(
      int index, int at, String text, String tag, int head, Relation relation) {
    Upos upos =
        switch (tag) {
          case "PRP" -> Upos.PRON;
          case "VBD" -> Upos.VERB;
          default -> Upos.NOUN;
        };
    return new Token(
        index, new Span(at, at + text.length()), text, text, upos, tag, head, relation);
  }

  private static Article article(String text) {
    return new Article(
        "a",
        new Source("a.txt", java.util.Optional.empty(), java.util.Optional.empty()),
        java.util.Optional.empty(),
        List.of(),
        java.util.Optional.empty(),
        Published.UNKNOWN,
        "en",
        text,
        List.of(),
        java.util.Optional.empty());
  }

  @Test
  void whatTheDocumentsShowIsLearnt(@TempDir Path folder) throws IOException {
    List<ReadDocument> documents = documents(folder);
    Ranker ranker = new RankerTraining(SHORT, documents, documents).run();
    assertThat(RankerTraining.score(documents, ranker).exact().conll()).isGreaterThan(0.95);
  }

  @Test
  void trainingTwiceGivesTheSameRanker(@TempDir Path folder) throws IOException {
    List<ReadDocument> documents = documents(folder);
    assertThat(bytes(new RankerTraining(SHORT, documents, List.of()).run()))
        .isEqualTo(bytes(new RankerTraining(SHORT, documents, List.of()).run()));
  }

  private static byte[] bytes(Ranker ranker) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ranker.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
