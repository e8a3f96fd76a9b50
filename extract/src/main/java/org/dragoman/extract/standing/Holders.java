package org.dragoman.extract.standing;

import java.util.List;
import java.util.Optional;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.extract.syntax.NounPhrase;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Who stands behind a deciding word: "officials feared", "Trump's threat", "a call by the union",
/// "he issued a threat".
final class Holders {
  private Holders() {}

  static Optional<Participant> of(Cast cast, Sentence sentence, Token word) {
    return token(sentence, word).map(t -> participant(cast, sentence, t));
  }

  private static Optional<Token> token(Sentence sentence, Token word) {
    if (!word.is(Upos.NOUN)) {
      return Clause.agentOf(sentence, word);
    }
    Optional<Token> owner = sentence.childOf(word, Relation.NMOD_POSS);
    if (owner.isPresent()) {
      return owner;
    }
    Optional<Token> author = Clause.oblique(sentence, word, "by", "from").findFirst();
    return author.isPresent()
        ? author
        : sentence
            .headOf(word)
            .filter(h -> h.is(Upos.VERB) && word.is(Relation.OBJ))
            .flatMap(h -> Clause.agentOf(sentence, h));
  }

  static Participant participant(Cast cast, Sentence sentence, Token head) {
    return cast.at(sentence, head)
        .map(Resolved::participant)
        .orElseGet(
            () -> new Participant(List.of(NounPhrase.core(sentence, head)), Optional.empty()));
  }
}
