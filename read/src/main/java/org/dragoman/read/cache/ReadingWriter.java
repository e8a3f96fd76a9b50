package org.dragoman.read.cache;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Mention;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.TimeExpression;
import org.dragoman.model.reading.Token;

/// Writes a reading without its article. Numbers are of seven bits a byte, the lowest first; a
/// position counts from the one before; each different string is written once, in front.
final class ReadingWriter {
  private static final int LOW = 0x7F;
  private static final int MORE = 0x80;
  private static final int BITS = 7;

  private final Reading reading;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> strings = new ArrayList<>();
  private int at;

  ReadingWriter(Reading reading) {
    this.reading = reading;
  }

  byte[] written() {
    string(reading.reader());
    number(reading.sentences().size());
    reading.sentences().forEach(this::sentence);
    at = 0;
    number(reading.names().size());
    reading.names().forEach(this::name);
    at = 0;
    number(reading.mentions().size());
    reading.mentions().forEach(this::mention);
    at = 0;
    number(reading.times().size());
    reading.times().forEach(this::time);
    ByteArrayOutputStream all = new ByteArrayOutputStream(body.size() * 2);
    number(all, strings.size());
    strings.forEach(s -> letters(all, s));
    all.writeBytes(body.toByteArray());
    return all.toByteArray();
  }

  private void sentence(Sentence sentence) {
    number(sentence.size());
    sentence.tokens().forEach(this::token);
    span(sentence.span());
  }

  private void token(Token token) {
    span(token.span());
    string(token.text(), reading.words(token.span()));
    string(token.lemma(), token.text());
    string(token.upos().name());
    string(token.xpos());
    signed(token.head() - token.index());
    string(token.relation().name());
  }

  private void name(Name name) {
    span(name.span());
    string(name.kind().name());
    number(name.sentence());
    number(name.head());
  }

  private void mention(Mention mention) {
    span(mention.span());
    string(mention.kind().name());
    number(mention.sentence());
    number(mention.head());
    number(mention.chain());
  }

  private void time(TimeExpression time) {
    span(time.span());
    string(time.kind().name());
    number(time.value().isPresent() ? 1 : 0);
    string(time.value().orElse(""));
    string(time.why());
  }

  private void span(Span span) {
    signed(span.start() - at);
    number(span.length());
    at = span.end();
  }

  /// A string that most often is another one: 0, or its number from 1.
  private void string(String string, String usual) {
    number(string.equals(usual) ? 0 : numberOf(string) + 1);
  }

  private void string(String string) {
    number(numberOf(string));
  }

  private int numberOf(String string) {
    Integer known = numbers.get(string);
    if (known == null) {
      known = strings.size();
      numbers.put(string, known);
      strings.add(string);
    }
    return known;
  }

  private void signed(int value) {
    long wide = value;
    number(body, wide << 1 ^ wide >> (Long.SIZE - 1));
  }

  private void number(int value) {
    number(body, value);
  }

  private static void number(ByteArrayOutputStream to, long value) {
    long rest = value;
    while (rest > LOW) {
      to.write((int) (rest & LOW) | MORE);
      rest >>>= BITS;
    }
    to.write((int) rest);
  }

  /// Unit by unit, so that broken characters stay as they are.
  private static void letters(ByteArrayOutputStream to, String string) {
    number(to, string.length());
    string.chars().forEach(unit -> number(to, unit));
  }
}
