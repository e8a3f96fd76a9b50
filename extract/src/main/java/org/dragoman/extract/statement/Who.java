package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.extract.syntax.NounPhrase;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// A phrase that stands for a speaker or an addressee.
///
/// @param sentence where it stands
/// @param head its head word
/// @param mention its words; the noun and the relative pronoun that stands for it are two
record Who(Sentence sentence, Token head, List<Span> mention) {
  Who {
    mention = List.copyOf(mention);
  }

  /// The phrase of a head word, with what is coordinated with it.
  static Who of(Sentence sentence, Token head) {
    boolean alone = head.is(Upos.PRON);
    Span words = alone ? NounPhrase.core(sentence, head) : NounPhrase.coordinated(sentence, head);
    return new Who(sentence, head, List.of(words));
  }

  /// The same, with a pronoun that stands for it in the clause.
  Who alsoAs(Token pronoun) {
    List<Span> both = new ArrayList<>(mention);
    if (both.stream().noneMatch(s -> s.overlaps(pronoun.span()))) {
      both.add(pronoun.span());
      both.sort(null);
    }
    return new Who(sentence, head, both);
  }

  /// The participant, resolved as far as the cast knows.
  Participant participant(Cast cast) {
    Optional<String> actor = cast.at(sentence, head).map(Resolved::actor).map(a -> a.id());
    return new Participant(mention, actor);
  }

  Span first() {
    return mention.getFirst();
  }
}
