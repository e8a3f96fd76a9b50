package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// What depends on a verb, sorted as cues need it: objects, infinitives, phrases with a
/// preposition.
///
/// @param sentence where the verb stands
/// @param verb the verb
record VerbParts(Sentence sentence, Token verb) {
  Optional<Token> objectOrPassiveSubject() {
    Optional<Token> patient =
        relativePronoun()
            .or(() -> Clause.patientOf(sentence, verb))
            .or(() -> sentence.childOf(verb, Relation.IOBJ))
            .filter(p -> p.index() != verb.index());
    return patient.or(() ->
        verb.is(Relation.ACL_RELCL)
            ? sentence.headOf(verb).filter(this::isNotSubject)
            : Optional.empty());
  }

  /// "something that she opposed": the noun that the relative clause describes is its object.
  boolean isNotSubject(Token noun) {
    return Clause.subjectOf(sentence, verb).filter(s -> s.index() != noun.index()).isPresent();
  }

  /// "who was accused", "which he opposed": the pronoun itself.
  Optional<Token> relativePronoun() {
    return sentence
        .childrenOf(verb, Relation.NSUBJ_PASS, Relation.OBJ)
        .filter(c -> c.xpos().startsWith("W") && c.index() < verb.index())
        .findFirst();
  }

  Stream<Token> infinitives(Token of) {
    return sentence
        .childrenOf(of, Relation.XCOMP, Relation.CCOMP, Relation.ADVCL)
        .filter(c -> c.index() > of.index() && isInfinitive(c));
  }

  boolean isInfinitive(Token head) {
    return sentence
        .childrenOf(head, Relation.MARK)
        .anyMatch(m -> m.lemma().equals("to") && m.is(Upos.PART));
  }

  Stream<Token> dependentsMarked(Set<String> words) {
    return sentence
        .childrenOf(
            verb, Relation.OBL, Relation.ADVCL, Relation.XCOMP, Relation.CCOMP, Relation.NMOD)
        .filter(c -> c.index() > verb.index())
        .filter(c -> markOf(c).stream().anyMatch(words::contains))
        .filter(c -> !isInfinitive(c));
  }

  List<String> markOf(Token head) {
    return sentence.childrenOf(head, Relation.CASE, Relation.MARK).map(Token::lemma).toList();
  }

  List<Token> marks(Token head, String word) {
    return sentence
        .childrenOf(head, Relation.CASE, Relation.MARK)
        .filter(m -> m.lemma().equals(word))
        .toList();
  }

  List<Token> withoutMark(Token head, String word) {
    List<Token> words = new ArrayList<>(sentence.subtree(head));
    words.removeAll(marks(head, word));
    return words;
  }

  /// A noun with all that depends on it but its case word.
  List<Token> phrase(Token noun) {
    List<Token> words = new ArrayList<>(sentence.subtree(noun));
    words.removeAll(sentence.childrenOf(noun, Relation.CASE).toList());
    return words;
  }

  boolean isGerund(Token head) {
    boolean marked = sentence.childrenOf(head, Relation.MARK, Relation.AUX).findAny().isPresent();
    return head.xpos().equals("VBG") && !marked;
  }

  boolean isFinite(Token head) {
    return sentence.childrenOf(head).stream().anyMatch(c -> c.relation().isSubject())
        || head.is(Upos.VERB);
  }
}
