package org.dragoman.read.coreference;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Mention;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// A phrase that may stand for the same as another.
///
/// @param index position among all candidates, in text order
/// @param sentence where it stands
/// @param head its head word
/// @param span its words, without relative clauses and appositions
/// @param whole all its words
/// @param kind its form
/// @param traits what its own words show
/// @param name the proper name in it, if its head is one
/// @param pronoun if it is one
/// @param modifiers lemmas of the words before the head that narrow it, without determiners
/// @param joint whether it is a coordination ("Trump and Petro"), with the first one's head
record Candidate(
    int index,
    Sentence sentence,
    Token head,
    Span span,
    Phrase whole,
    Mention.Kind kind,
    Traits traits,
    Optional<Name> name,
    Optional<Pronoun> pronoun,
    List<String> modifiers,
    boolean joint) {

  boolean isName() {
    return kind == Mention.Kind.NAME;
  }

  boolean isNominal() {
    return kind == Mention.Kind.NOMINAL;
  }

  boolean isPronoun() {
    return pronoun.isPresent();
  }

  boolean is(Pronoun.Form form) {
    return pronoun.filter(p -> p.form() == form).isPresent();
  }

  Candidate at(int place) {
    return new Candidate(
        place, sentence, head, span, whole, kind, traits, name, pronoun, modifiers, joint);
  }
}
