package org.dragoman.extract.event;

import java.util.Optional;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// Somebody who says what one party does to another where the lexicon says nothing, or is in doubt.
/// A pure function; may be asked by several threads.
@FunctionalInterface
public interface EventClassifier {
  /// What the clause says that the source does to the target; empty if it says nothing that is
  /// worth a vote.
  ///
  /// @param clause head word of the clause
  /// @param source the words that name who acts; empty if nobody is named
  /// @param target the words that name to whom; empty if nobody is named
  Optional<Vote> vote(
      Sentence sentence, Token clause, Optional<Span> source, Optional<Span> target);

  /// The same where a rule that is in doubt has a proposal. A classifier that is no better than
  /// such rules says nothing here.
  ///
  /// @param proposed the rule's CAMEO code
  default Optional<Vote> voteAgainst(
      String proposed,
      Sentence sentence,
      Token clause,
      Optional<Span> source,
      Optional<Span> target) {
    return vote(sentence, clause, source, target);
  }

  /// Nobody: rules alone decide.
  static EventClassifier none() {
    return (_, _, _, _) -> Optional.empty();
  }
}
