package org.dragoman.extract.actor;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.article.Dateline;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// The country whose organs of state an article means when it names none: "The defence ministry
/// said ..." in a report that speaks of one country only, or that was filed there.
///
/// @param only the one state that the article names
/// @param filed the state of the dateline
record Home(Optional<String> only, Optional<String> filed) {
  static Home of(Reading reading, PhraseReader reader) {
    Set<String> states = new LinkedHashSet<>();
    for (Sentence sentence : reading.sentences()) {
      states.addAll(reader.statesIn(reading.words(sentence.span())));
    }
    Optional<String> only =
        states.size() == 1 ? Optional.of(states.iterator().next()) : Optional.empty();
    return new Home(
        only, reading.article().dateline().flatMap(Dateline::place).flatMap(reader::stateOfPlace));
  }

  /// The home of the organ that a noun names; a plural ("ministers") may be of several states, of
  /// which only the one that is spoken of is sure.
  Optional<String> around(Token noun) {
    return noun.xpos().endsWith("S") ? only : only.or(() -> filed);
  }
}
