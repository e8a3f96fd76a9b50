package org.dragoman.read.conllu;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.read.Reader;

/// Answers CoNLL-U with CoNLL-U: the same sentences and words, with the reader's lemmas, tags,
/// trees, and names in the last column (`Entity=B-PER`, BIO with PER, ORG, LOC).
public final class Conllu {
  private static final String NOTHING = "_";

  private Conllu() {}

  /// The lines of a file, answered. Comments, lines of multi-word tokens and empty nodes, and lines
  /// that are no words stay as they are.
  ///
  /// @param lines of the file; of a word's line only number and form are looked at
  public static List<String> answer(Reader reader, List<String> lines) {
    List<Block> blocks = Block.of(lines);
    Reading reading = reader.readWords(blocks.stream().map(Block::forms).toList());
    List<String> answered = new ArrayList<>(lines);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Sentence sentence = reading.sentences().get(i);
      List<String> entities = entities(reading, sentence);
      for (Token token : sentence.tokens()) {
        answered.set(block.line(token.index()), line(block, token, entities.get(token.index())));
      }
    }
    return answered;
  }

  private static List<String> entities(Reading reading, Sentence sentence) {
    List<String> tags = new ArrayList<>();
    sentence.tokens().forEach(_ -> tags.add(NOTHING));
    for (Name name : reading.names()) {
      if (name.sentence() == sentence.index()) {
        for (Token token : sentence.tokensIn(name.span())) {
          boolean first = token.span().start() == name.span().start();
          tags.set(token.index(), "Entity=" + (first ? "B-" : "I-") + letters(name.kind()));
        }
      }
    }
    return tags;
  }

  private static String letters(Name.Kind kind) {
    return switch (kind) {
      case PERSON -> "PER";
      case ORGANIZATION -> "ORG";
      case LOCATION -> "LOC";
    };
  }

  private static String line(Block block, Token token, String entity) {
    String head = token.isRoot() ? "0" : block.number(token.head());
    return String.join(
        "\t",
        block.number(token.index()),
        block.form(token.index()),
        token.lemma(),
        token.upos().name(),
        token.xpos(),
        NOTHING,
        head,
        token.relation().label(),
        NOTHING,
        entity);
  }
}
