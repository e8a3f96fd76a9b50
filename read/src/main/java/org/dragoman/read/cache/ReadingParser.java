package org.dragoman.read.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.reading.Mention;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.TimeExpression;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Makes a reading of what [ReadingWriter] wrote, and refuses anything else.
final class ReadingParser {
  private final Article article;
  private final ByteSource from;
  private final List<Sentence> sentences = new ArrayList<>();
  private int at;

  ReadingParser(byte[] content, Article article) throws UnsoundReading {
    this.article = article;
    this.from = new ByteSource(content);
  }

  /// One part of a list.
  private interface Part<T> {
    T next() throws UnsoundReading;
  }

  Reading reading() throws UnsoundReading {
    String reader = from.string();
    int count = from.count();
    for (int i = 0; i < count; i++) {
      sentences.add(sentence(i));
    }
    List<Name> names = all(this::name);
    List<Mention> mentions = all(this::mention);
    List<TimeExpression> times = all(this::time);
    from.end();
    return new Reading(article, sentences, names, mentions, times, reader);
  }

  private <T> List<T> all(Part<T> part) throws UnsoundReading {
    at = 0;
    List<T> parts = new ArrayList<>();
    int count = from.count();
    for (int i = 0; i < count; i++) {
      parts.add(part.next());
    }
    return parts;
  }

  private Sentence sentence(int index) throws UnsoundReading {
    int size = from.count();
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      tokens.add(token(i, size));
    }
    Trees.check(tokens);
    return new Sentence(index, span(), tokens);
  }

  private Token token(int index, int size) throws UnsoundReading {
    Span span = span();
    String text = from.string(article.words(span));
    String lemma = from.string(text);
    Upos upos = from.oneOf(Upos.class);
    String tag = from.string();
    long head = index + from.signed();
    if (head < Token.ROOT || head >= size) {
      throw new UnsoundReading("a head outside its sentence");
    }
    Relation relation = from.oneOf(Relation.class);
    return new Token(index, span, text, lemma, upos, tag, (int) head, relation);
  }

  private Name name() throws UnsoundReading {
    Span span = span();
    Name.Kind kind = from.oneOf(Name.Kind.class);
    int sentence = from.below(sentences.size());
    return new Name(span, kind, sentence, from.below(sentences.get(sentence).size()));
  }

  private Mention mention() throws UnsoundReading {
    Span span = span();
    Mention.Kind kind = from.oneOf(Mention.Kind.class);
    int sentence = from.below(sentences.size());
    int head = from.below(sentences.get(sentence).size());
    return new Mention(span, kind, sentence, head, from.below(Integer.MAX_VALUE));
  }

  private TimeExpression time() throws UnsoundReading {
    Span span = span();
    TimeExpression.Kind kind = from.oneOf(TimeExpression.Kind.class);
    boolean known = from.below(2) == 1;
    String value = from.string();
    Optional<String> given = known ? Optional.of(value) : Optional.empty();
    return new TimeExpression(span, kind, given, from.string());
  }

  private Span span() throws UnsoundReading {
    long start = at + from.signed();
    int length = from.below(article.text().length() + 1);
    if (start < 0 || start + length > article.text().length()) {
      throw new UnsoundReading("a span outside the text");
    }
    Span span = new Span((int) start, (int) start + length);
    at = span.end();
    return span;
  }
}
