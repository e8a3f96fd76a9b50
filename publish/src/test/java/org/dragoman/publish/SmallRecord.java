package org.dragoman.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.Citation;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dropped;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import org.dragoman.model.crisis.Briefing;
import org.dragoman.model.crisis.CrisisRecord;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.crisis.Reconciled;
import org.dragoman.model.crisis.Story;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.EventCode;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Standing;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.finding.Utterance;
import org.dragoman.model.finding.When;

/// A record of one sentence, for tests of what is written.
public final class SmallRecord {
  /// The sentence; an emoji before the words moves their offsets.
  public static final String TEXT = "😀 \"Leave <now>\", the king told the rebels & left.";

  private static final Derivation RULE = new Derivation("test/rule", 0.87654);

  private SmallRecord() {}

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  /// The record.
  public static CrisisRecord record() {
    Article article =
        new Article(
            "a1",
            new Source("king.txt", Optional.of("The <Post>"), Optional.empty()),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            new Published(Optional.of(LocalDate.of(2026, 1, 5)), Published.Basis.GIVEN),
            "en",
            TEXT,
            List.of(new Passage(new Span(0, TEXT.length()), PassageKind.BODY, "plain")),
            Optional.empty());
    Actor king =
        new Actor(
            "unnamed:king",
            "the king",
            ActorKind.UNNAMED,
            Optional.empty(),
            List.of("GOV"),
            Optional.empty(),
            List.of());
    Findings findings =
        new Findings(
            article,
            List.of(),
            List.of(king),
            List.of(),
            List.of(),
            List.of(statement()),
            List.of(event()),
            List.of(),
            List.of());
    return new CrisisRecord(
        List.of(findings), together(), List.of(new Dropped("b.txt", "no text", "some text")));
  }

  private static Statement statement() {
    return new Statement(
        "statement:1",
        new Citation("a1", span(TEXT)),
        Statement.Kind.DIRECT,
        List.of(new Statement.Piece(span("Leave <now>"), true)),
        List.of(span("told")),
        Statement.Force.DEMAND,
        Optional.of(Participant.of(span("the king"), "unnamed:king")),
        Optional.empty(),
        Utterance.UNKNOWN,
        Optional.empty(),
        RULE);
  }

  private static Event event() {
    return new Event(
        "event:1",
        new Citation("a1", span(TEXT)),
        span("told"),
        List.of(Participant.of(span("the king"), "unnamed:king")),
        List.of(),
        code(),
        new Standing.Happened(Optional.empty()),
        When.UNKNOWN,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        RULE,
        List.of());
  }

  private static EventCode code() {
    return new EventCode(EventType.REQUEST, Optional.empty(), List.of(), "104", -0.3, -2);
  }

  private static Reconciled together() {
    return new Reconciled(
        List.of(),
        List.of(new Story("story:1", "A king", List.of("a1"), Optional.empty(), Optional.empty())),
        List.of(
            new Incident(
                "incident:1",
                "story:1",
                List.of("event:1"),
                code(),
                List.of("unnamed:king"),
                List.of(),
                When.UNKNOWN,
                Optional.empty(),
                StandingKind.HAPPENED,
                List.of(),
                List.of("The <Post>"),
                1,
                List.of())),
        List.of(),
        List.of(),
        List.of(),
        new Briefing(
            List.of(
                new Briefing.Line(
                    TEXT, Briefing.Section.KEY, List.of(new Citation("a1", span(TEXT)))))));
  }
}
