package org.dragoman.extract.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.model.Span;
import org.dragoman.model.article.Passage;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorMention;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Who "I" and "you" are in the words that somebody says: the statement's speaker and addressee.
final class Voices {
  private static final Set<String> FIRST =
      Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours");
  private static final Set<String> THIRD = Set.of("he", "she", "it", "they");
  private static final Set<String> SECOND = Set.of("you", "your", "yours", "yourself");

  private final List<Statement> statements;
  private final Map<String, Actor> actors = new HashMap<>();

  Voices(Cast cast, List<Statement> statements) {
    this.statements = List.copyOf(statements);
    cast.actors().forEach(a -> actors.put(a.id(), a));
  }

  static Voices none() {
    return new Voices(new Cast.Builder().build(), List.of());
  }

  /// Whom a pronoun of the first or second person means; nobody outside of what somebody says. An
  /// unresolved "they" that is a subject in reported speech is the one who speaks.
  List<Resolved> at(Token token) {
    if (!token.is(Upos.PRON)) {
      return List.of();
    }
    String word = token.text().toLowerCase(Locale.ROOT);
    boolean first = FIRST.contains(word);
    boolean third = THIRD.contains(word) && token.relation().isSubject();
    if (!first && !third && !SECOND.contains(word)) {
      return List.of();
    }
    return within(token.span())
        .filter(s -> !third || s.kind() == Statement.Kind.INDIRECT)
        .flatMap(s -> first || third ? s.speaker() : s.addressee())
        .flatMap(this::actorOf)
        .map(a -> new Resolved(a, token.span(), ActorMention.Kind.PRONOUN))
        .stream()
        .toList();
  }

  /// The innermost statement in whose content a span stands.
  Optional<Statement> within(Span span) {
    return statements.stream()
        .filter(s -> s.content().stream().anyMatch(piece -> piece.span().contains(span)))
        .min(java.util.Comparator.comparingInt(s -> s.extent().length()));
  }

  /// All that is said in the article.
  List<Statement> statements() {
    return statements;
  }

  /// The statement that a cue word introduces.
  Optional<Statement> introducedBy(Span cue) {
    return statements.stream()
        .filter(s -> s.cue().stream().anyMatch(c -> c.overlaps(cue)))
        .findFirst();
  }

  /// A dated statement of the same speaker in the same passage: what he says there he says then.
  Optional<Statement> datedBy(Reading reading, List<Resolved> speakers, Span at) {
    Optional<Passage> passage = reading.article().passageAt(at.start());
    return statements.stream()
        .filter(s -> s.said().date().isPresent())
        .filter(s -> passage.filter(p -> p.span().contains(s.extent())).isPresent())
        .filter(s ->
            s.speaker()
                .flatMap(Participant::actor)
                .filter(id -> speakers.stream().anyMatch(r -> r.actor().id().equals(id)))
                .isPresent())
        .findFirst();
  }

  /// The actor of a participant, with the words that name him.
  Optional<Resolved> resolved(Participant participant) {
    return actorOf(participant)
        .map(a ->
            new Resolved(
                a,
                participant.mention().isEmpty() ? new Span(0, 0) : participant.mention().getFirst(),
                ActorMention.Kind.NAME));
  }

  private Optional<Actor> actorOf(Participant participant) {
    return participant.actor().flatMap(id -> Optional.ofNullable(actors.get(id)));
  }
}
