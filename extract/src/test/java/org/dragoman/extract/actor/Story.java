package org.dragoman.extract.actor;

import java.util.Optional;
import org.dragoman.extract.Readings;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorMention;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// A text and its cast.
final class Story {
  private static final ActorResolver RESOLVER = new ActorResolver(ActorBase.shipped());

  final Reading reading;
  final Cast cast;

  Story(String text) {
    this(Readings.of(text));
  }

  private Story(Reading reading) {
    this.reading = reading;
    this.cast = RESOLVER.cast(reading);
  }

  /// A text that was filed at a place.
  static Story filedFrom(String place, String text) {
    return new Story(Readings.of(text, Optional.of(place), Optional.empty()));
  }

  /// A text without dateline that an outlet has published.
  static Story publishedBy(String outlet, String text) {
    return new Story(Readings.of(text, Optional.empty(), Optional.of(outlet)));
  }

  Optional<Resolved> resolved(Token word) {
    Sentence sentence = Readings.sentence(reading, word);
    return cast.at(sentence, word)
        .or(() -> sentence.headOf(word).flatMap(h -> nameAt(sentence, word, h)));
  }

  /// The surname of a full name stands for its head.
  private Optional<Resolved> nameAt(Sentence sentence, Token word, Token head) {
    return cast.at(sentence, head)
        .filter(r -> r.mention().contains(word.span()))
        .filter(r -> r.kind() == ActorMention.Kind.NAME);
  }

  Optional<Actor> actorOf(String word) {
    return resolved(Readings.word(reading, word)).map(Resolved::actor);
  }

  Optional<String> idOf(String word) {
    return actorOf(word).map(Actor::id);
  }

  Optional<String> idOfLast(String word) {
    Token last =
        reading.sentences().stream()
            .flatMap(s -> s.tokens().stream())
            .filter(t -> t.text().equals(word))
            .reduce((_, b) -> b)
            .orElseThrow();
    return resolved(last).map(r -> r.actor().id());
  }

  /// Why a phrase means whom it means, where it does not say so itself.
  Optional<String> whyOf(String word) {
    return resolved(Readings.word(reading, word)).flatMap(Resolved::why);
  }

  Optional<ActorMention.Kind> kindOf(String word) {
    return resolved(Readings.word(reading, word)).map(Resolved::kind);
  }
}
