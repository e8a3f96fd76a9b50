package org.dragoman.read.coreference;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// What coreference asks of a tree: the extent of a phrase, its determiner and possessor, the
/// subject of a clause.
final class Phrases {
  private static final int REACH = 5;
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "both");

  private static final String OPENING = "([{“\"";
  private static final String CLOSING = ")]}”\"";

  private Phrases() {}

  /// The words of a phrase without apposition, relative clause, coordination and case word.
  static Span core(Sentence sentence, Token head) {
    int first = head.index();
    int last = head.index();
    for (Token child : sentence.childrenOf(head)) {
      if (belongs(sentence, child, head)) {
        List<Token> words = sentence.subtree(child);
        first = Math.min(first, words.getFirst().index());
        last = Math.max(last, words.getLast().index());
      }
    }
    return sentence.token(first).span().cover(sentence.token(last).span());
  }

  private static boolean belongs(Sentence sentence, Token child, Token head) {
    return switch (child.relation()) {
      case DET, AMOD, COMPOUND, NUMMOD, FLAT, FIXED, NMOD_POSS, GOESWITH -> true;
      case NMOD -> child.index() > head.index() || sentence.childOf(child, Relation.CASE).isEmpty();
      default -> false;
    };
  }

  /// All the words of a phrase; with its coordinates if it is taken as a coordination.
  static Phrase whole(Sentence sentence, Token head, boolean joint) {
    int first = head.index();
    int last = head.index();
    for (Token child : sentence.childrenOf(head)) {
      if (describes(sentence, child, head) || joint && child.is(Relation.CONJ)) {
        List<Token> words = sentence.subtree(child);
        first = Math.min(first, words.getFirst().index());
        last = Math.max(last, words.getLast().index());
      }
    }
    while (last > head.index() && isLoose(sentence.token(last), CLOSING)) {
      last--;
    }
    while (first < head.index() && isLoose(sentence.token(first), OPENING)) {
      first++;
    }
    return new Phrase(sentence.index(), first, last, head.index());
  }

  private static boolean describes(Sentence sentence, Token child, Token head) {
    boolean after = child.index() > head.index();
    return switch (child.relation()) {
      case DET, AMOD, COMPOUND, NUMMOD, FLAT, FIXED, NMOD_POSS, GOESWITH, DEP -> true;
      case NMOD, ACL, ACL_RELCL, APPOS, CASE ->
          after
              ? !OPENING.contains(sentence.subtree(child).getFirst().text())
              : child.is(Relation.NMOD);
      default -> false;
    };
  }

  private static boolean isLoose(Token token, String belonging) {
    return token.is(Upos.PUNCT) && !belonging.contains(token.text());
  }

  /// Lemmas of what narrows the head from the left: `defense` of "the defense minister".
  static List<String> modifiers(Sentence sentence, Token head) {
    return sentence
        .childrenOf(head, Relation.AMOD, Relation.COMPOUND, Relation.NUMMOD, Relation.NMOD)
        .filter(c -> c.index() < head.index())
        .map(c -> c.lemma().toLowerCase(Locale.ROOT))
        .toList();
  }

  static Optional<Token> possessor(Sentence sentence, Token head) {
    return sentence.childOf(head, Relation.NMOD_POSS);
  }

  /// Whether a phrase points back: with "the", "this" or a possessor.
  static boolean isDefinite(Sentence sentence, Token head) {
    return possessor(sentence, head).isPresent()
        || sentence
            .childrenOf(head, Relation.DET)
            .anyMatch(d -> DEFINITE.contains(d.text().toLowerCase(Locale.ROOT)));
  }

  /// The noun that "of" attaches: `Colombia` of "the president of Colombia".
  static Optional<Token> complement(Sentence sentence, Token head) {
    return sentence
        .childrenOf(head, Relation.NMOD)
        .filter(c -> c.index() > head.index())
        .findFirst();
  }

  /// The predicate of the clause that a word belongs to.
  static Optional<Token> clauseOf(Sentence sentence, Token word) {
    Token at = word;
    for (int i = 0; i < sentence.size() && !at.isRoot(); i++) {
      Relation relation = at.relation();
      Token head = sentence.token(at.head());
      boolean argument =
          switch (relation) {
            case NSUBJ, NSUBJ_PASS, OBJ, IOBJ, OBL, OBL_AGENT, OBL_UNMARKED, CSUBJ, EXPL -> true;
            default -> false;
          };
      if (argument) {
        return Optional.of(head);
      }
      at = head;
    }
    return Optional.empty();
  }

  /// Who does what a predicate says, also where the tree only implies it: "telling him to watch"
  /// takes the subject of the governing verb, its infinitive the object.
  static Optional<Token> subjectOf(Sentence sentence, Token predicate) {
    return subjectOf(sentence, predicate, REACH);
  }

  private static Optional<Token> subjectOf(Sentence sentence, Token predicate, int reach) {
    Optional<Token> own = ownSubject(sentence, predicate);
    if (own.isPresent() || reach == 0) {
      return own;
    }
    Optional<Token> head = sentence.headOf(predicate);
    return switch (predicate.relation()) {
      case XCOMP -> head.flatMap(h -> controller(sentence, h, reach - 1));
      case CONJ, ADVCL, CCOMP, PARATAXIS -> head.flatMap(h -> subjectOf(sentence, h, reach - 1));
      case ACL, ACL_RELCL -> head.filter(h -> h.is(Upos.NOUN) || h.is(Upos.PROPN));
      default -> Optional.empty();
    };
  }

  /// The subject nearest to its verb: a dateline may be taken for another.
  private static Optional<Token> ownSubject(Sentence sentence, Token predicate) {
    return sentence
        .childrenOf(predicate, Relation.NSUBJ, Relation.NSUBJ_PASS)
        .min(Comparator.comparingInt(s -> Math.abs(predicate.index() - s.index())));
  }

  private static Optional<Token> controller(Sentence sentence, Token head, int reach) {
    Optional<Token> object = sentence.childrenOf(head, Relation.OBJ, Relation.IOBJ).findFirst();
    return object.isPresent() ? object : subjectOf(sentence, head, reach);
  }

  /// Whether a word stands inside another's own phrase, not in a clause that describes it: "his" in
  /// "his wife", not in "the man who lost his wife".
  static boolean isInside(Sentence sentence, Token inner, Token outer) {
    Token at = inner;
    for (int i = 0; i < sentence.size() && !at.isRoot(); i++) {
      boolean clause =
          switch (at.relation()) {
            case ACL_RELCL, ACL, APPOS, CONJ, NSUBJ, NSUBJ_PASS, CCOMP, ADVCL, PARATAXIS -> true;
            default -> false;
          };
      if (clause) {
        return false;
      }
      at = sentence.token(at.head());
      if (at.index() == outer.index()) {
        return at.is(Upos.NOUN) || at.is(Upos.PROPN);
      }
    }
    return false;
  }
}
