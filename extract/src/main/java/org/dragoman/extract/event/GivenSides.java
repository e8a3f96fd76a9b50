package org.dragoman.extract.event;

import java.util.List;
import java.util.Optional;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.finding.ActorMention;
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
    return cast.build();
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
