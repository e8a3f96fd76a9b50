package org.dragoman.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.dragoman.model.Citation;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dateline;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.finding.ActorMention;
import org.dragoman.model.finding.Claim;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.EventCode;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Place;
import org.dragoman.model.finding.Quantity;
import org.dragoman.model.finding.Rejected;
import org.dragoman.model.finding.Standing;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.finding.Utterance;
import org.dragoman.model.finding.When;
import org.dragoman.model.reading.TimeExpression;

/// Findings of our own making in which every kind of record of the model occurs.
public final class SampleFindings {
  private static final Span WORD = new Span(0, 3);
  private static final Derivation RULE = new Derivation("event/verb-frame@2", 0.75);

  private SampleFindings() {}

  /// The findings of an article, with an event of every standing.
  public static Findings of(String id, String published) {
    Citation words = new Citation(id, new Span(0, 44));
    Participant minister = Participant.of(WORD, "person:minister");
    return new Findings(
        article(id, published),
        List.of(
            new TimeExpression(
                new Span(4, 8), TimeExpression.Kind.DATE, Optional.of("2031-03-03"), "stated")),
        List.of(
            new Actor(
                "person:minister",
                "Anna Vell",
                ActorKind.PERSON,
                Optional.of("ARE"),
                List.of("GOV"),
                Optional.of("AREGOV"),
                List.of("the minister"))),
        List.of(new ActorMention(WORD, "person:minister", ActorMention.Kind.ROLE)),
        List.of(place()),
        List.of(
            new Statement(
                "statement:" + id,
                words,
                Statement.Kind.MIXED,
                List.of(new Statement.Piece(new Span(5, 9), true)),
                List.of(WORD),
                Statement.Force.THREATEN,
                Optional.of(minister),
                Optional.empty(),
                new Utterance(Optional.of("2031-03-03"), Optional.empty(), Optional.of("radio")),
                Optional.of("statement:outer"),
                RULE)),
        standings(minister).stream().map(standing -> event(id, words, minister, standing)).toList(),
        List.of(
            new Claim(
                "claim:" + id,
                words,
                List.of(new Span(2, 9)),
                Optional.empty(),
                Claim.Stance.DOUBTS,
                List.of("event:x"),
                new Claim.Support(Optional.of(Claim.Evidence.NONE), Optional.of(WORD)),
                List.of(),
                RULE)),
        List.of(new Rejected(words, "scare quotes")));
  }

  private static Article article(String id, String published) {
    return new Article(
        id,
        new Source("f.txt", Optional.of("Herald"), Optional.empty()),
        Optional.of("News"),
        List.of("A. Writer"),
        Optional.of(new Dateline(Optional.of("Areš"), Optional.of(LocalDate.parse(published)))),
        new Published(Optional.of(LocalDate.parse(published)), Published.Basis.DATELINE),
        "en",
        Sample.HERALD_TEXT,
        List.of(new Passage(new Span(0, 44), PassageKind.BODY, "plain")),
        Optional.empty());
  }

  private static List<Standing> standings(Participant by) {
    Optional<Span> span = Optional.of(WORD);
    return List.of(
        new Standing.Happened(span),
        new Standing.Ongoing(span),
        new Standing.Historical(Optional.empty()),
        new Standing.Planned(span),
        new Standing.Threatened(Optional.of(by), span),
        new Standing.Demanded(Optional.empty(), span),
        new Standing.Hypothetical(span),
        new Standing.Negated(span),
        new Standing.Alleged(Optional.of(by), Optional.empty()),
        new Standing.Denied(Optional.of(by), span));
  }

  private static Event event(String id, Citation words, Participant who, Standing standing) {
    Event again = event("again:" + id, words, who, standing, List.of());
    return event("event:" + id, words, who, standing, List.of(again));
  }

  private static Event event(
      String id, Citation words, Participant who, Standing standing, List<Event> mentions) {
    return new Event(
        id + standing.kind(),
        words,
        WORD,
        List.of(who),
        List.of(new Participant(List.of(new Span(1, 2), new Span(3, 4)), Optional.empty())),
        new EventCode(
            EventType.COERCE, Optional.of("restrict"), List.of("military"), "1721", -6.5, -7),
        standing,
        new When(Optional.of("2031-W10"), When.Basis.ANCHORED),
        Optional.of(place()),
        List.of(
            new Quantity(
                new Span(1, 5),
                30_000,
                OptionalDouble.of(40_000),
                Optional.empty(),
                Quantity.Bound.AT_LEAST,
                Optional.of("troops"))),
        Optional.empty(),
        RULE,
        mentions);
  }

  private static Place place() {
    return new Place(
        new Span(2, 6),
        "Areš",
        Optional.of("ARE"),
        OptionalDouble.of(40.5),
        OptionalDouble.empty(),
        OptionalLong.of(1234567890123L),
        Place.Precision.CITY);
  }
}
