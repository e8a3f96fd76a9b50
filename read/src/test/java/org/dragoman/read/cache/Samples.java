package org.dragoman.read.cache;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import org.dragoman.model.reading.Mention;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.TimeExpression;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// A small article and its reading, with something of every kind in it.
final class Samples {
  static final String TEXT = "Oslo \ud83d protested today";

  private Samples() {}

  static Article article() {
    return article("a", TEXT, Published.UNKNOWN);
  }

  static Article article(String id, String text, Published published) {
    return new Article(
        id,
        new Source(id + ".txt", Optional.empty(), Optional.empty()),
        Optional.of("A title"),
        List.of("A. Writer"),
        Optional.empty(),
        published,
        "en",
        text,
        List.of(new Passage(new Span(0, text.length()), PassageKind.BODY, "test")),
        Optional.empty());
  }

  static Published on(String day) {
    return new Published(Optional.of(LocalDate.parse(day)), Published.Basis.GIVEN);
  }

  static Reading reading() {
    return reading(2, 2, Token.ROOT, 2);
  }

  /// A reading of the article with these heads.
  static Reading reading(int... heads) {
    List<Token> tokens =
        List.of(
            new Token(
                0, new Span(0, 4), "Oslo", "Oslo", Upos.PROPN, "NNP", heads[0], Relation.NSUBJ),
            new Token(
                1,
                new Span(5, 6),
                "\ud83d",
                "\ud83d\ud83d",
                Upos.SYM,
                "SYM",
                heads[1],
                Relation.DEP),
            new Token(
                2,
                new Span(7, 16),
                "protested",
                "protest",
                Upos.VERB,
                "VBD",
                heads[2],
                Relation.ROOT),
            new Token(
                3, new Span(17, 22), "now", "", Upos.NOUN, "NN", heads[3], Relation.OBL_TMOD));
    return new Reading(
        article(),
        List.of(new Sentence(0, new Span(0, 22), tokens)),
        List.of(new Name(new Span(0, 4), Name.Kind.LOCATION, 0, 0)),
        List.of(
            new Mention(new Span(0, 4), Mention.Kind.NAME, 0, 0, 7),
            new Mention(new Span(0, 6), Mention.Kind.NOMINAL, 0, 1, 0)),
        List.of(
            new TimeExpression(
                new Span(17, 22), TimeExpression.Kind.DATE, Optional.of("2026-01-04"), "said"),
            new TimeExpression(
                new Span(18, 22), TimeExpression.Kind.SET, Optional.empty(), "not known")),
        "a reader");
  }
}
