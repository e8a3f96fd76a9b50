package org.dragoman.read.coreference;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// The names that a clause's subject cannot stand for because its own predicate goes on to name
/// them: in "He posted a warning to Trump", and in "He said Trump would pay", he is not Trump.
final class Disjoint {
  private final Heads heads;
  private final Quotes quotes;

  Disjoint(Heads heads, Quotes quotes) {
    this.heads = heads;
    this.quotes = quotes;
  }

  /// The names behind a subject pronoun that its predicate governs; none for other pronouns.
  /// Speakers do name themselves between quotation marks, so names in these do not count.
  List<Candidate> from(Candidate pronoun) {
    Sentence sentence = pronoun.sentence();
    boolean subject = pronoun.head().relation().isSubject() && !pronoun.is(Pronoun.Form.RELATIVE);
    return subject
        ? sentence.headOf(pronoun.head()).map(p -> named(pronoun, p)).orElse(List.of())
        : List.of();
  }

  private List<Candidate> named(Candidate pronoun, Token predicate) {
    Sentence sentence = pronoun.sentence();
    List<Candidate> found = new ArrayList<>();
    for (Token word : sentence.subtree(predicate)) {
      if (word.index() > pronoun.head().index()
          && quotes.at(word.span().start()).isEmpty()
          && isGoverned(sentence, word, predicate)) {
        heads.at(sentence, word).filter(Candidate::isName).ifPresent(found::add);
      }
    }
    return found;
  }

  /// Whether a word stands among the predicate's complements, not in a clause beside it: "He went
  /// home, and Trump stayed", "He slept while Trump spoke".
  private static boolean isGoverned(Sentence sentence, Token word, Token predicate) {
    Token at = word;
    while (at.index() != predicate.index()) {
      if (isBeside(at.relation())) {
        return false;
      }
      at = sentence.headOf(at).orElse(predicate);
    }
    return true;
  }

  private static boolean isBeside(Relation relation) {
    return switch (relation) {
      case CONJ, PARATAXIS, ADVCL, ACL_RELCL, APPOS, DISCOURSE, DEP, LIST -> true;
      default -> false;
    };
  }
}
