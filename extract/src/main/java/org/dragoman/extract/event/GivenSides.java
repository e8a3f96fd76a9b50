package org.dragoman.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.finding.ActorMention;
import org.dragoman.model.reading.Mention;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// A cast of two whose phrases are given: whoever they are, one is the source and one the target.
record GivenSides(Optional<Span> source, Optional<Span> target) {
  static final String SOURCE = "given:source";
  static final String TARGET = "given:target";

  Cast cast(Reading reading) {
    Cast.Builder cast = new Cast.Builder();
    for (Sentence sentence : reading.sentences()) {
      target.ifPresent(span -> put(cast, sentence, span, TARGET));
      source.ifPresent(span -> put(cast, sentence, span, SOURCE));
    }
    target.ifPresent(span -> putAgain(cast, reading, span, TARGET));
    source.ifPresent(span -> putAgain(cast, reading, span, SOURCE));
    return cast.build();
  }

  /// The pronouns that stand for a given phrase: "said it would send aid".
  private void putAgain(Cast.Builder cast, Reading reading, Span span, String id) {
    Set<Integer> chains =
        reading.mentions().stream()
            .filter(m -> span.contains(m.span()) && isHead(reading, m, span))
            .map(Mention::chain)
            .collect(Collectors.toUnmodifiableSet());
    reading.mentions().stream()
        .filter(m -> chains.contains(m.chain()) && isPronoun(m))
        .filter(
            m -> Stream.of(source, target).flatMap(Optional::stream).noneMatch(m.span()::overlaps))
        .forEach(m -> put(cast, reading.sentences().get(m.sentence()), m.span(), id));
  }

  private static boolean isPronoun(Mention mention) {
    return mention.kind() == Mention.Kind.PRONOUN || mention.kind() == Mention.Kind.POSSESSIVE;
  }

  private static boolean isHead(Reading reading, Mention mention, Span span) {
    return reading
        .sentences()
        .get(mention.sentence())
        .headOf(span)
        .filter(head -> head.index() == mention.head() || mention.span().contains(head.span()))
        .isPresent();
  }

  private static void put(Cast.Builder cast, Sentence sentence, Span span, String id) {
    Actor actor =
        new Actor(
            id,
            id,
            ActorKind.ORGANIZATION,
            Optional.of("XXX"),
            List.of("GOV"),
            Optional.empty(),
            List.of());
    for (Token token : sentence.tokensIn(span)) {
      boolean top = token.isRoot() || !sentence.token(token.head()).span().overlaps(span);
      if (top) {
        cast.put(sentence, token, new Resolved(actor, span, ActorMention.Kind.NAME));
      }
    }
  }
}
