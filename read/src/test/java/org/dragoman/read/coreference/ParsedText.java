package org.dragoman.read.coreference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import org.dragoman.model.reading.Mention;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// A text with trees, names and the chains it should have.
///
/// @param title what it shows, as a sentence
/// @param article its text
/// @param sentences with their trees
/// @param names its proper names
/// @param chains the expected chain by the position of a phrase's head word; `0` stands alone
record ParsedText(
    String title,
    Article article,
    List<Sentence> sentences,
    List<Name> names,
    Map<Position, String> chains) {

  /// All texts of a file; they begin with `# title` and `# text`.
  static Stream<ParsedText> readAll(String resource) {
    List<ParsedText> texts = new ArrayList<>();
    List<String> lines = lines(resource);
    int at = lines.indexOf("") + 1;
    while (at < lines.size()) {
      int end = at + 2;
      while (end < lines.size() && !lines.get(end).startsWith("# ")) {
        end++;
      }
      texts.add(read(lines.subList(at, end)));
      at = end;
    }
    return texts.stream();
  }

  private static List<String> lines(String resource) {
    try (InputStream in = ParsedText.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ParsedText read(List<String> lines) {
    String text = lines.get(1).substring(2);
    Builder builder = new Builder(text);
    for (String line : lines.subList(2, lines.size())) {
      builder.add(line);
    }
    builder.add("");
    return new ParsedText(
        lines.get(0).substring(2), article(text), builder.sentences, builder.names, builder.chains);
  }

  static Article article(String text) {
    return new Article(
        "a",
        new Source("a.txt", Optional.empty(), Optional.empty()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Published.UNKNOWN,
        "en",
        text,
        List.of(),
        Optional.empty());
  }

  List<Mention> mentions(Coreference coreference) {
    return coreference.mentions(article, sentences, names);
  }

  @Override
  public String toString() {
    return title;
  }

  /// Where a word stands.
  record Position(int sentence, int token) {}

  private static final class Builder {
    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final Map<Position, String> chains = new LinkedHashMap<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();
    private int offset;

    private Builder(String text) {
      this.text = text;
    }

    private void add(String line) {
      if (!line.isEmpty()) {
        word(line.split("\t"));
      } else if (!tokens.isEmpty()) {
        sentence();
      }
    }

    private void word(String[] row) {
      int start = text.indexOf(row[1], offset);
      offset = start + row[1].length();
      int head = Integer.parseInt(row[5]) - 1;
      tokens.add(
          new Token(
              tokens.size(),
              new Span(start, offset),
              row[1],
              row[2],
              Upos.valueOf(row[3]),
              row[4],
              head,
              Relation.of(row[6])));
      rows.add(row);
    }

    private void sentence() {
      Span span = tokens.getFirst().span().cover(tokens.getLast().span());
      Sentence sentence = new Sentence(sentences.size(), span, tokens);
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i)[7].startsWith("B-")) {
          names.add(name(sentence, i));
        }
        if (!rows.get(i)[8].equals("_")) {
          chains.put(new Position(sentence.index(), i), rows.get(i)[8]);
        }
      }
      sentences.add(sentence);
      tokens.clear();
      rows.clear();
    }

    private Name name(Sentence sentence, int from) {
      int to = from + 1;
      while (to < rows.size() && rows.get(to)[7].startsWith("I-")) {
        to++;
      }
      Span span = sentence.token(from).span().cover(sentence.token(to - 1).span());
      int head = sentence.headOf(span).map(Token::index).orElse(from);
      return new Name(
          span, Name.Kind.valueOf(rows.get(from)[7].substring(2)), sentence.index(), head);
    }
  }
}
