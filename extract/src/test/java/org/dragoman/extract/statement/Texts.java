package org.dragoman.extract.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.extract.actor.ActorBase;
import org.dragoman.extract.actor.ActorResolver;
import org.dragoman.extract.actor.Cast;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.TimeExpression;
import org.dragoman.read.Reader;

/// Reads literal texts for the tests of this package and writes what is found as short lines.
final class Texts {
  private static final Reader READER = Reader.open();
  private static final StatementExtractor EXTRACTOR = new StatementExtractor();
  private static final ActorResolver RESOLVER = new ActorResolver(ActorBase.shipped());
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 14);

  private Texts() {}

  static Article article(String text) {
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        passages.add(
            new Passage(new Span(start, start + line.length()), PassageKind.BODY, "plain"));
      }
      start += line.length() + 1;
    }
    return new Article(
        "test",
        new Source("file:test.txt", Optional.empty(), Optional.empty()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        new Published(Optional.of(PUBLISHED), Published.Basis.GIVEN),
        "en",
        text,
        passages,
        Optional.empty());
  }

  static Reading read(String text) {
    return READER.read(article(text));
  }

  static StatementsFound find(String text) {
    return EXTRACTOR.find(read(text), new Cast.Builder().build());
  }

  /// The same with the actors that the shipped base knows or makes.
  static StatementsFound findCast(String text) {
    Reading read = read(text);
    return EXTRACTOR.find(read, RESOLVER.cast(read));
  }

  /// The same with one time expression given, whatever the reader makes of it.
  static StatementsFound findDated(String text, String words, String value) {
    Reading read = read(text);
    int at = text.indexOf(words);
    TimeExpression time =
        new TimeExpression(
            new Span(at, at + words.length()),
            TimeExpression.Kind.DATE,
            Optional.of(value),
            "given");
    Reading dated =
        new Reading(
            read.article(),
            read.sentences(),
            read.names(),
            read.mentions(),
            List.of(time),
            read.reader());
    return EXTRACTOR.find(dated, new Cast.Builder().build());
  }

  /// Each statement as `speaker: content`, with words between marks in them.
  static List<String> said(String text) {
    return find(text).statements().stream().map(s -> line(text, s)).toList();
  }

  static Statement only(String text) {
    List<Statement> found = find(text).statements();
    if (found.size() != 1) {
      throw new AssertionError("expected one statement, found " + said(text));
    }
    return found.getFirst();
  }

  static String line(String text, Statement statement) {
    String content =
        String.join(
            " / ",
            statement.content().stream()
                .map(p -> p.verbatim() ? "<" + p.span().in(text) + ">" : p.span().in(text))
                .toList());
    return who(text, statement.speaker()) + ": " + content;
  }

  static String who(String text, Optional<Participant> participant) {
    return participant
        .map(p -> String.join(" + ", p.mention().stream().map(m -> m.in(text)).toList()))
        .orElse("-");
  }
}
