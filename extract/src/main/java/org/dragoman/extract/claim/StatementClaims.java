package org.dragoman.extract.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.claim.ClaimWords.Role;
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
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// The claims that lie in what somebody said: accusations, denials, doubts, and assertions that can
/// be checked. Promises, demands, opinions about the future and courtesies are none.
final class StatementClaims {
  private static final Set<String> SPEAKER = Set.of("i", "we");

  private final Reading reading;
  private final Cast cast;
  private final List<Event> events;
  private final List<Quantity> quantities;
  private final ClaimWords words;

  StatementClaims(
      Reading reading, Cast cast, List<Event> events, List<Quantity> quantities, ClaimWords words) {
    this.reading = reading;
    this.cast = cast;
    this.events = events;
    this.quantities = quantities;
    this.words = words;
  }

  List<Draft> of(Statement statement) {
    List<Stretch> stretches = Stretch.of(reading, statement);
    return switch (statement.force()) {
      case ACCUSE ->
          whole(statement, stretches, this::hasCharge, "claim/accusation", Stance.ASSERTS);
      case DENY -> whole(statement, stretches, this::isDenial, "claim/denial", Stance.DENIES);
      case DOUBT -> whole(statement, stretches, _ -> true, "claim/doubt", Stance.DOUBTS);
      case ASSERT, CONFIRM, CRITICISE, BELIEVE, WARN ->
          stretches.stream().flatMap(s -> assertion(s).stream()).toList();
      case THREATEN, PROMISE, DEMAND, ASK, PRAISE, AGREE -> List.of();
    };
  }

  private List<Draft> whole(
      Statement statement,
      List<Stretch> stretches,
      Predicate<Stretch> holds,
      String rule,
      Stance stance) {
    if (stretches.stream().noneMatch(holds)) {
      return List.of();
    }
    List<Span> content = statement.content().stream().map(Statement.Piece::span).toList();
    return List.of(draft(statement, content, rule, stance));
  }

  /// Somebody is accused of something, not only "accusations against him".
  private boolean hasCharge(Stretch stretch) {
    return stretch.tokens().stream().anyMatch(t -> isContent(t) && !isMentioned(stretch, t));
  }

  private static boolean isContent(Token token) {
    return token.is(Upos.NOUN) || token.is(Upos.VERB) || token.is(Upos.ADJ);
  }

  private boolean isMentioned(Stretch stretch, Token token) {
    return cast.mentions().stream()
        .map(ActorMention::span)
        .filter(stretch::contains)
        .anyMatch(m -> m.contains(token.span()));
  }

  /// "denied the charges", "rejected the charges"; to reject an offer denies nothing.
  private boolean isDenial(Stretch stretch) {
    Statement statement = stretch.statement();
    boolean strict =
        cueWords(statement).anyMatch(t -> words.is(t, Role.STRICT))
            || stretch.main().filter(stretch::isStated).isPresent();
    return strict || words.any(stretch.tokens(), Role.CLAIM);
  }

  private Stream<Token> cueWords(Statement statement) {
    return statement.cue().stream()
        .flatMap(
            cue -> reading.sentenceAt(cue.start()).stream().flatMap(s -> s.tokensIn(cue).stream()));
  }

  private Optional<Draft> assertion(Stretch stretch) {
    Statement statement = stretch.statement();
    Optional<Token> main = stretch.main();
    if (main.isEmpty() || statement.speaker().isEmpty()) {
      return Optional.empty();
    }
    List<Token> tokens = stretch.tokens();
    if (words.any(tokens, Role.CLAIM) && words.any(tokens, Role.DISMISSIVE)) {
      return found(stretch, "claim/dismissal", Stance.DENIES);
    }
    boolean ofSelf = isAboutSpeaker(stretch, main.get());
    boolean stated = stretch.isStated(main.get());
    if (stated && ofSelf && stretch.isNegated(main.get())) {
      return stretch.isBarePresent(main.get())
          ? Optional.empty()
          : found(stretch, "claim/self-defence", Stance.DENIES);
    }
    return isCheckable(stretch, main.get(), stated, ofSelf)
        ? found(stretch, "claim/assertion", Stance.ASSERTS)
        : Optional.empty();
  }

  private Optional<Draft> found(Stretch stretch, String rule, Stance stance) {
    return Optional.of(draft(stretch.statement(), stretch.pieces(), rule, stance));
  }

  /// Something that took place, a number, or what another is or does.
  private boolean isCheckable(Stretch stretch, Token main, boolean stated, boolean ofSelf) {
    boolean clause = stated || stretch.tokens().stream().anyMatch(stretch::isStated);
    boolean counted = quantities.stream().anyMatch(q -> stretch.contains(q.span()));
    boolean deed =
        events.stream()
            .filter(e -> stretch.contains(e.trigger()))
            .filter(e -> !ofSelf || isMaterial(e))
            .anyMatch(e -> isSaidToBeSo(e.standing().kind()));
    boolean other =
        stated
            && !ofSelf
            && stretch.subject(main).flatMap(s -> cast.at(stretch.sentence(), s)).isPresent();
    return clause && !stretch.isUncertain(main) && (counted || deed || other);
  }

  private static boolean isMaterial(Event event) {
    return switch (event.code().type().quad()) {
      case MATERIAL_COOPERATION, MATERIAL_CONFLICT -> true;
      case VERBAL_COOPERATION, VERBAL_CONFLICT -> false;
    };
  }

  /// The speaker; where the text names none, the words that say that it was said stand for one.
  private static Optional<Participant> holder(Statement statement) {
    return statement.speaker().isPresent() || statement.cue().isEmpty()
        ? statement.speaker()
        : Optional.of(new Participant(statement.cue(), Optional.empty()));
  }

  private static boolean isSaidToBeSo(StandingKind kind) {
    return switch (kind) {
      case HAPPENED, ONGOING, HISTORICAL, ALLEGED, DENIED, NEGATED -> true;
      case PLANNED, THREATENED, DEMANDED, HYPOTHETICAL -> false;
    };
  }

  private boolean isAboutSpeaker(Stretch stretch, Token main) {
    Optional<Token> subject = stretch.subject(main);
    if (subject.filter(s -> SPEAKER.contains(s.text().toLowerCase(Locale.ROOT))).isPresent()) {
      return true;
    }
    Optional<String> actor =
        subject.flatMap(s -> cast.at(stretch.sentence(), s)).map(r -> r.actor().id());
    return actor.isPresent()
        && actor.equals(stretch.statement().speaker().flatMap(Participant::actor));
  }

  private Draft draft(Statement statement, List<Span> proposition, String rule, Stance stance) {
    boolean accuses =
        stance == Stance.ASSERTS
            && (statement.force() == Statement.Force.ACCUSE
                || cueWords(statement).anyMatch(t -> words.is(t, Role.ALLEGING)));
    return new Draft(
        rule,
        statement.derivation().confidence(),
        statement.evidence(),
        proposition,
        holder(statement),
        stance,
        accuses,
        named(statement),
        about(statement, proposition),
        Support.UNSTATED);
  }

  /// The act of saying it, the events that its words tell, and the statement.
  private List<String> about(Statement statement, List<Span> proposition) {
    List<String> about = new ArrayList<>();
    events.stream()
        .filter(e -> statement.cue().stream().anyMatch(c -> c.overlaps(e.trigger())))
        .forEach(e -> about.add(e.id()));
    events.stream()
        .filter(e -> proposition.stream().anyMatch(p -> p.contains(e.trigger())))
        .filter(e -> !about.contains(e.id()))
        .forEach(e -> about.add(e.id()));
    about.add(statement.id());
    return about;
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
}
