package org.dragoman.extract.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.model.Span;
import org.dragoman.model.finding.ActorMention;
import org.dragoman.model.finding.Claim.Stance;
import org.dragoman.model.finding.Claim.Support;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Quantity;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// The claims that lie in what somebody said: accusations, denials, doubts, and assertions that can
/// be checked. Promises, demands, opinions about the future and courtesies are none.
final class StatementClaims {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "neither", "nor", "no");
  private static final Set<String> UNCERTAIN =
      Set.of("could", "might", "may", "would", "should", "must", "will", "can", "shall");

  private final Reading reading;
  private final Cast cast;
  private final List<Event> events;
  private final List<Quantity> quantities;

  StatementClaims(Reading reading, Cast cast, List<Event> events, List<Quantity> quantities) {
    this.reading = reading;
    this.cast = cast;
    this.events = events;
    this.quantities = quantities;
  }

  Optional<Draft> of(Statement statement) {
    return switch (statement.force()) {
      case ACCUSE -> Optional.of(draft(statement, "claim/accusation", Stance.ASSERTS, true));
      case DENY -> Optional.of(draft(statement, "claim/denial", Stance.DENIES, false));
      case DOUBT -> Optional.of(draft(statement, "claim/doubt", Stance.DOUBTS, false));
      case ASSERT, CONFIRM, CRITICISE, BELIEVE, WARN -> assertion(statement);
      case THREATEN, PROMISE, DEMAND, ASK, PRAISE, AGREE -> Optional.empty();
    };
  }

  private Optional<Draft> assertion(Statement statement) {
    Optional<Token> main = mainWord(statement);
    if (main.isEmpty() || statement.speaker().isEmpty() || !isStated(main.get(), statement)) {
      return Optional.empty();
    }
    Sentence sentence = sentenceOf(statement);
    boolean ofSelf = isAboutSpeaker(sentence, main.get(), statement);
    boolean negated = isNegated(sentence, main.get());
    if (ofSelf && negated) {
      return Optional.of(draft(statement, "claim/self-defence", Stance.DENIES, false));
    }
    return isCheckable(statement, sentence, main.get(), ofSelf)
        ? Optional.of(draft(statement, "claim/assertion", Stance.ASSERTS, false))
        : Optional.empty();
  }

  /// Something that took place, a number, or what another is or does.
  private boolean isCheckable(
      Statement statement, Sentence sentence, Token main, boolean ofSelf) {
    boolean counted =
        quantities.stream().anyMatch(q -> isInside(statement, q.span()));
    boolean deed =
        events.stream()
            .filter(e -> isInside(statement, e.trigger()))
            .anyMatch(e -> isSaidToBeSo(e.standing().kind()));
    Optional<Token> subject = subject(sentence, main);
    boolean other = subject.flatMap(s -> cast.at(sentence, s)).isPresent() && !ofSelf;
    return counted || deed || other;
  }

  private static boolean isSaidToBeSo(StandingKind kind) {
    return switch (kind) {
      case HAPPENED, ONGOING, HISTORICAL, ALLEGED, DENIED, NEGATED -> true;
      case PLANNED, THREATENED, DEMANDED, HYPOTHETICAL -> false;
    };
  }

  /// The word on which the others of the content depend.
  private Optional<Token> mainWord(Statement statement) {
    Span first = statement.content().getFirst().span();
    return reading.sentenceAt(first.start()).flatMap(s -> s.headOf(clip(s.span(), statement)));
  }

  private static Span clip(Span sentence, Statement statement) {
    Span extent = statement.extent();
    int end = Math.min(sentence.end(), extent.end());
    return new Span(Math.min(extent.start(), end), end);
  }

  private Sentence sentenceOf(Statement statement) {
    return reading
        .sentenceAt(statement.content().getFirst().span().start())
        .orElseGet(() -> reading.sentences().getFirst());
  }

  /// A finite clause that is not only possible.
  private boolean isStated(Token main, Statement statement) {
    Sentence sentence = sentenceOf(statement);
    boolean finite =
        Set.of("VBD", "VBZ", "VBP").contains(main.xpos())
            || sentence
                .childrenOf(main, Relation.AUX, Relation.AUX_PASS, Relation.COP)
                .anyMatch(a -> Set.of("VBD", "VBZ", "VBP").contains(a.xpos()));
    boolean uncertain =
        sentence
            .childrenOf(main, Relation.AUX)
            .anyMatch(a -> UNCERTAIN.contains(a.lemma()) || UNCERTAIN.contains(a.text()));
    return finite && !uncertain && subject(sentence, main).isPresent();
  }

  private static Optional<Token> subject(Sentence sentence, Token main) {
    return sentence.childrenOf(main, Relation.NSUBJ, Relation.NSUBJ_PASS).findFirst();
  }

  private boolean isAboutSpeaker(Sentence sentence, Token main, Statement statement) {
    Optional<Token> subject = subject(sentence, main);
    if (subject.filter(s -> s.lemma().equals("i") || s.lemma().equals("we")).isPresent()) {
      return true;
    }
    Optional<String> actor =
        subject.flatMap(s -> cast.at(sentence, s)).map(Resolved::actor).map(a -> a.id());
    return actor.isPresent() && actor.equals(statement.speaker().flatMap(Participant::actor));
  }

  private static boolean isNegated(Sentence sentence, Token main) {
    return sentence.childrenOf(main).stream()
        .filter(c -> !c.relation().isSubject())
        .anyMatch(c -> NEGATIONS.contains(c.text().toLowerCase(Locale.ROOT)));
  }

  private Draft draft(Statement statement, String rule, Stance stance, boolean accuses) {
    List<String> about = new ArrayList<>();
    events.stream()
        .filter(e -> statement.cue().stream().anyMatch(c -> c.overlaps(e.trigger())))
        .forEach(e -> about.add(e.id()));
    events.stream()
        .filter(e -> e.within().filter(statement.id()::equals).isPresent())
        .forEach(e -> about.add(e.id()));
    about.add(statement.id());
    return new Draft(
        rule,
        statement.derivation().confidence(),
        statement.evidence(),
        statement.content().stream().map(Statement.Piece::span).toList(),
        statement.speaker(),
        stance,
        accuses,
        named(statement),
        about,
        Support.UNSTATED);
  }

  /// Whom a statement's content names, beside its speaker.
  private List<String> named(Statement statement) {
    Set<String> found = new LinkedHashSet<>();
    Optional<String> speaker = statement.speaker().flatMap(Participant::actor);
    Span reach = statement.cue().stream().reduce(statement.extent(), Span::cover);
    for (ActorMention mention : cast.mentions()) {
      if (reach.contains(mention.span()) && !speaker.filter(mention.actor()::equals).isPresent()) {
        found.add(mention.actor());
      }
    }
    return List.copyOf(found);
  }

  private static boolean isInside(Statement statement, Span span) {
    return statement.content().stream().anyMatch(p -> p.span().contains(span));
  }
}
