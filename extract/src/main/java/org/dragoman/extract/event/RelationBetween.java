package org.dragoman.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.extract.standing.StandingOf;
import org.dragoman.model.Span;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.Standing;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// The relation from one given phrase of a text to another: the event between the two that the
/// sentence tells, or the likeliest type where the lexicon has none.
public final class RelationBetween {
  private final Codebook codebook;
  private final SentenceCoder coder;
  private final Precedence precedence;
  private final LexiconVote vote;
  private final EventStandings standings;
  private final Ballot ballot;

  /// The shipped tables, and rules alone.
  public RelationBetween() {
    this(EventTables.shipped(), EventClassifier.none());
  }

  /// @param tables what events are coded by
  /// @param classifier asked where no rule finds a relation, or the rule's event is not between the
  ///   two
  public RelationBetween(EventTables tables, EventClassifier classifier) {
    this.codebook = tables.codebook();
    this.coder = new SentenceCoder(tables);
    this.precedence = tables.precedence();
    this.vote = new LexiconVote(codebook, tables.lexicon());
    this.standings = new EventStandings(codebook, StandingOf.load());
    this.ballot = new Ballot(codebook, classifier);
  }

  /// What the source does to the target.
  ///
  /// @param type PLOVER type, never missing
  /// @param cameo the finest warranted CAMEO code
  /// @param standing how it stands
  /// @param rule which rule or model said so
  public record Relation(EventType type, String cameo, Standing standing, String rule) {}

  /// The relation from a source to a target; either may be missing from the text.
  public Relation answer(Reading reading, Optional<Span> source, Optional<Span> target) {
    Cast cast = new GivenSides(source, target).cast(reading);
    ActorSearch actors = new ActorSearch(cast, Voices.none(), reading.times());
    List<Sentence> sentences =
        reading.sentences().stream().filter(s -> touches(s, source) || touches(s, target)).toList();
    return sentences.stream()
        .flatMap(s -> told(s, coder.code(s, actors)))
        .filter(c -> !c.event().content())
        .filter(c -> !c.isInside(source) && !EventExtractor.isAttribute(c.event()))
        .max(Comparator.comparingDouble(c -> c.score(source, target)))
        .map(c -> relation(reading, cast, c, source, target))
        .orElseGet(() -> guess(sentences, source, target));
  }

  private Stream<Candidate> told(Sentence sentence, List<CodedEvent> events) {
    return events.stream()
        .filter(e -> !precedence.yields(sentence, e, events))
        .map(e -> new Candidate(sentence, e));
  }

  private Relation relation(
      Reading reading,
      Cast cast,
      Candidate candidate,
      Optional<Span> source,
      Optional<Span> target) {
    CodedEvent rule = candidate.event();
    boolean doubtful = !candidate.isBetween(source, target) || Ballot.isDoubtful(rule);
    CodedEvent event = doubtful ? ballot.heard(candidate.sentence(), rule, source, target) : rule;
    Standing standing = standings.of(reading, candidate.sentence(), event, cast, Optional.empty());
    return new Relation(event.type(), event.sense().code(), standing, event.rule());
  }

  private Relation guess(List<Sentence> sentences, Optional<Span> source, Optional<Span> target) {
    Optional<Vote> heard =
        sentences.stream()
            .flatMap(s -> ballot.between(s, source, target).stream())
            .max(Comparator.comparingDouble(Vote::confidence));
    CameoCode code = heard.map(v -> codebook.get(v.cameo())).orElseGet(() -> vote.of(sentences));
    String rule = heard.map(v -> "event/classifier+" + v.name()).orElse("event/lexicon-vote");
    return new Relation(code.type(), code.code(), new Standing.Happened(Optional.empty()), rule);
  }

  private static boolean touches(Sentence sentence, Optional<Span> span) {
    return span.filter(s -> s.overlaps(sentence.span())).isPresent();
  }

  private record Candidate(Sentence sentence, CodedEvent event) {
    double score(Optional<Span> source, Optional<Span> target) {
      double score = 0;
      if (has(event.sources(), GivenSides.SOURCE)) {
        score += 4;
      }
      if (has(event.targets(), GivenSides.TARGET)) {
        score += 4;
      }
      if (has(event.sources(), GivenSides.TARGET) || has(event.targets(), GivenSides.SOURCE)) {
        score -= 2;
      }
      return score
          - 0.1 * distance(source)
          - 0.05 * distance(target)
          - 0.01 * event.trigger().index();
    }

    /// Whether the deed only describes a given phrase: "the coalition that fights the rebels".
    boolean isInside(Optional<Span> given) {
      return given.filter(span -> span.contains(event.trigger().span())).isPresent();
    }

    /// Whether the event is the given source's and done to the given target.
    boolean isBetween(Optional<Span> source, Optional<Span> target) {
      return (source.isEmpty() || has(event.sources(), GivenSides.SOURCE))
          && (target.isEmpty() || has(event.targets(), GivenSides.TARGET));
    }

    private static boolean has(List<Resolved> side, String id) {
      return side.stream().anyMatch(r -> r.actor().id().equals(id));
    }

    /// Steps in the tree from the trigger to a phrase.
    private double distance(Optional<Span> span) {
      return span.flatMap(
              s -> sentence.tokensIn(s).stream().findFirst().flatMap(_ -> sentence.headOf(s)))
          .map(head -> steps(head, event.trigger()))
          .orElse(10.0);
    }

    private double steps(Token from, Token to) {
      List<Token> up = sentence.ancestorsOf(from);
      List<Token> other = sentence.ancestorsOf(to);
      if (from.index() == to.index()) {
        return 0;
      }
      for (int i = -1; i < up.size(); i++) {
        Token at = i < 0 ? from : up.get(i);
        int j = at.index() == to.index() ? 0 : 1 + other.indexOf(at);
        if (j > 0 || at.index() == to.index()) {
          return i + 1.0 + j;
        }
      }
      return 10;
    }
  }
}
