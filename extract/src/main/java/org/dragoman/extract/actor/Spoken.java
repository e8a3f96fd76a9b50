package org.dragoman.extract.actor;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.TimeExpression;
import org.dragoman.model.reading.Token;

/// The days of which the clause of a phrase speaks: "In 2012 the Colombian president signed ...".
final class Spoken {
  private final List<TimeExpression> dates;

  Spoken(List<TimeExpression> times) {
    this.dates = times.stream().filter(time -> time.kind() != TimeExpression.Kind.SET).toList();
  }

  /// The only date that hangs on the same verb as a word, or on the word itself.
  Optional<Stretch> around(Sentence sentence, Token token) {
    List<Stretch> found =
        dates.stream()
            .filter(time -> sentence.span().contains(time.span()))
            .filter(time -> isBeside(sentence, token, time))
            .flatMap(time -> time.value().flatMap(Stretch::of).stream())
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static boolean isBeside(Sentence sentence, Token token, TimeExpression time) {
    Optional<Token> head =
        sentence.tokensIn(time.span()).stream()
            .filter(t -> sentence.headOf(t).map(h -> !time.span().contains(h.span())).orElse(true))
            .findFirst();
    return head.flatMap(sentence::headOf)
        .filter(governor -> governor.index() == token.index() || governor.index() == token.head())
        .isPresent();
  }
}
