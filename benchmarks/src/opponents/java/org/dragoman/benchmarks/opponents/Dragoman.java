package org.dragoman.benchmarks.opponents;

import java.util.List;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.read.Reader;

/// Our own reader on one thread: trees, tags, lemmas, names.
final class Dragoman implements Contestant {
  private final Reader reader = Reader.open(1);

  @Override
  public String name() {
    return reader.version() + " (trees, tags, lemmas, names)";
  }

  @Override
  public String trainedOn() {
    return "GUM and EWT without the held-out documents";
  }

  @Override
  public boolean isUniversal() {
    return true;
  }

  @Override
  public List<Parsed> parse(List<List<String>> sentences) {
    Reading reading = reader.readWords(sentences);
    return reading.sentences().stream().map(Dragoman::parsed).toList();
  }

  private static Parsed parsed(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return new Parsed(
        tokens.stream().map(Token::text).toList(),
        tokens.stream().map(Token::xpos).toList(),
        tokens.stream().map(t -> t.head() + 1).toList(),
        tokens.stream().map(t -> t.relation().label()).toList());
  }

  @Override
  public void close() {
    reader.close();
  }
}
