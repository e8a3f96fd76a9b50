package org.dragoman.extract.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// The claims that lie in what somebody said: accusations, denials, doubts, and assertions that can
/// be checked. Promises, demands, opinions about the future and courtesies are none.
final class StatementClaims {
  /// The rule of "we did not": a denial of what others say of the speaker.
  static final String SELF_DEFENCE = "claim/self-defence";

  private static final Set<String> SPEAKER = Set.of("i", "we");

  private final Reading reading;
  private final Cast cast;
  private final List<Statement> statements;
  private final List<Event> events;
  private final List<Quantity> quantities;
  private final ClaimWords words;
  private final Stances stances;

  StatementClaims(
      Reading reading,
      Cast cast,
      List<Statement> statements,
      List<Event> events,
      List<Quantity> quantities,
      ClaimWords words) {
    this.reading = reading;
    this.cast = cast;
    this.statements = statements;
    this.events = events;
    this.quantities = quantities;
    this.words = words;
    this.stances = new Stances(reading, words);
  }

  /// The accusations among the article's statements.
  List<Draft> accusations() {
    Charges none = new Charges(reading, List.of());
    return statements.stream()
        .filter(this::isAccusing)
        .flatMap(s -> of(s, none).stream())
        .filter(Draft::accuses)
        .toList();
  }

  /// The claims of a statement.
  ///
  /// @param charges what the article's people are accused of
  List<Draft> of(Statement statement, Charges charges) {
    List<Stretch> stretches = Stretch.of(reading, statement);
    if (stretches.isEmpty()) {
      return List.of();
    }
    return switch (statement.force()) {
      case ACCUSE -> {
        boolean made = stances.accuses(statement) && stretches.stream().anyMatch(this::hasCharge);
        yield whole(statement, made, "claim/accusation", Stance.ASSERTS);
      }
      case DENY -> {
        boolean made = stances.denies(statement, stretches);
        yield whole(statement, made, "claim/denial", Stance.DENIES);
      }
      case DOUBT -> {
        boolean made = stances.doubts(statement, stretches);
        yield whole(statement, made, "claim/doubt", Stance.DOUBTS);
      }
      case ASSERT, CONFIRM, CRITICISE, BELIEVE, WARN ->
          stretches.stream().flatMap(s -> assertion(s, charges).stream()).toList();
      case THREATEN, PROMISE, DEMAND, ASK, PRAISE, AGREE -> List.of();
    };
  }

  private List<Draft> whole(Statement statement, boolean made, String rule, Stance stance) {
    List<Span> content = statement.content().stream().map(Statement.Piece::span).toList();
    return made ? List.of(draft(statement, content, rule, stance)) : List.of();
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

  private Stream<Token> cueWords(Statement statement) {
    return statement.cue().stream()
        .flatMap(
            cue -> reading.sentenceAt(cue.start()).stream().flatMap(s -> s.tokensIn(cue).stream()));
  }

  private Optional<Draft> assertion(Stretch stretch, Charges charges) {
    Optional<Token> main = stretch.main();
    if (main.isEmpty() || stretch.statement().speaker().isEmpty()) {
      return Optional.empty();
    }
    List<Token> tokens = stretch.tokens();
    if (words.any(tokens, Role.CLAIM) && words.any(tokens, Role.DISMISSIVE)) {
      return found(stretch, "claim/dismissal", Stance.DENIES);
    }
    boolean ofSelf = isAboutSpeaker(stretch, main.get());
    boolean stated = stretch.isStated(main.get());
    if (stated && ofSelf && stretch.isNegated(main.get())) {
      if (stretch.isBarePresent(main.get())) {
        return Optional.empty();
      }
      boolean called = isDescription(stretch, main.get());
      if (isWrong(stretch, main.get())
          || charges.isAnsweredBy(stretch)
          || (called && charges.areMadeAgainstSpeakerOf(stretch))) {
        return found(stretch, SELF_DEFENCE, Stance.DENIES);
      }
    }
    return isCheckable(stretch, main.get(), stated, ofSelf)
        ? found(stretch, "claim/assertion", Stance.ASSERTS)
        : Optional.empty();
  }

  /// "I am no spy", "we did not bomb the school": what nobody says of himself unless others do.
  private boolean isWrong(Stretch stretch, Token main) {
    return words.is(main, Role.WRONG)
        || stretch
            .sentence()
            .childrenOf(main, Relation.OBJ, Relation.XCOMP, Relation.CONJ)
            .anyMatch(c -> words.is(c, Role.WRONG));
  }

  /// "I am not illegitimate", "we are no narcos".
  private static boolean isDescription(Stretch stretch, Token main) {
    return !main.is(Upos.VERB) && stretch.sentence().childOf(main, Relation.COP).isPresent();
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
    boolean accuses = stance == Stance.ASSERTS && isAccusing(statement);
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

  private boolean isAccusing(Statement statement) {
    return statement.force() == Statement.Force.ACCUSE
        || cueWords(statement).anyMatch(t -> words.is(t, Role.ALLEGING));
  }

  /// The act of saying it, the events that its words tell, and the statement. What somebody else is
  /// said in it to have said is that one's matter: "she said that he denied the theft" is about his
  /// denial.
  private List<String> about(Statement statement, List<Span> proposition) {
    List<Span> ofOthers = passedOn(statement);
    List<String> about = new ArrayList<>();
    events.stream()
        .filter(e -> statement.cue().stream().anyMatch(c -> c.overlaps(e.trigger())))
        .forEach(e -> about.add(e.id()));
    events.stream()
        .filter(e -> proposition.stream().anyMatch(p -> p.contains(e.trigger())))
        .filter(e -> ofOthers.stream().noneMatch(p -> p.contains(e.trigger())))
        .filter(e -> !about.contains(e.id()))
        .forEach(e -> about.add(e.id()));
    about.add(statement.id());
    return about;
  }

  /// The contents of statements that a statement reports.
  private List<Span> passedOn(Statement statement) {
    return statements.stream()
        .filter(s -> !s.id().equals(statement.id()) && !s.cue().isEmpty())
        .filter(s -> statement.extent().contains(s.cue().getFirst()))
        .flatMap(s -> s.content().stream())
        .map(Statement.Piece::span)
        .toList();
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
