package org.dragoman.extract.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Who does what to whom in the clause of a verb: subjects and objects that the tree gives
/// directly, and those that it only implies (passives, control, coordination, participles, relative
/// clauses).
public final class Clause {
  private static final int REACH = 6;

  private Clause() {}

  /// Who does what the verb says. "was captured by U.S. forces" -> forces; "vowed to defend" -> the
  /// one who vowed; "who demobilized" -> the noun that the relative clause describes.
  public static Optional<Token> agentOf(Sentence sentence, Token verb) {
    return agentOf(sentence, verb, REACH);
  }

  private static Optional<Token> agentOf(Sentence sentence, Token verb, int reach) {
    if (isPassive(sentence, verb)) {
      return passiveAgent(sentence, verb);
    }
    Optional<Token> subject = subjectOf(sentence, verb);
    return subject.isPresent() || reach == 0 ? subject : impliedSubject(sentence, verb, reach - 1);
  }

  /// To whom the verb's deed is done: its object, or its subject in the passive; "is said to have
  /// been boarded" -> what is said to be.
  public static Optional<Token> patientOf(Sentence sentence, Token verb) {
    if (isPassive(sentence, verb)) {
      Optional<Token> subject =
          sentence.childrenOf(verb, Relation.NSUBJ_PASS, Relation.NSUBJ).findFirst();
      if (subject.isPresent()) {
        return subject.map(s -> antecedentOf(sentence, s));
      }
      if (sharesPassive(sentence, verb)) {
        return sentence.headOf(verb).flatMap(head -> patientOf(sentence, head));
      }
      return verb.is(Relation.XCOMP)
          ? impliedSubject(sentence, verb, REACH)
          : describedNoun(sentence, verb);
    }
    return sentence.childOf(verb, Relation.OBJ);
  }

  /// The subject that the tree gives the verb, relative pronouns followed to their noun; of several
  /// (a dateline read as one) the nearest before the verb.
  public static Optional<Token> subjectOf(Sentence sentence, Token verb) {
    List<Token> subjects = sentence.childrenOf(verb, Relation.NSUBJ, Relation.NSUBJ_PASS).toList();
    return subjects.stream()
        .filter(s -> s.index() < verb.index())
        .reduce((_, nearer) -> nearer)
        .or(() -> subjects.stream().findFirst())
        .map(s -> antecedentOf(sentence, s));
  }

  /// Whether a verb stands in the passive, participles without auxiliary included ("Maduro,
  /// captured by U.S. forces").
  public static boolean isPassive(Sentence sentence, Token verb) {
    boolean marked =
        sentence
            .childrenOf(verb, Relation.NSUBJ_PASS, Relation.AUX_PASS, Relation.OBL_AGENT)
            .findAny()
            .isPresent();
    return marked
        || (verb.xpos().equals("VBN")
            && (verb.is(Relation.ACL) || verb.is(Relation.AMOD))
            && sentence.childOf(verb, Relation.OBJ).isEmpty())
        || sharesPassive(sentence, verb);
  }

  /// "was captured and charged": the auxiliary stands with the first verb alone.
  private static boolean sharesPassive(Sentence sentence, Token verb) {
    boolean bare =
        verb.is(Relation.CONJ)
            && verb.xpos().equals("VBN")
            && sentence
                .childrenOf(verb, Relation.OBJ, Relation.NSUBJ, Relation.AUX)
                .findAny()
                .isEmpty();
    return bare
        && sentence
            .headOf(verb)
            .filter(h -> sentence.childOf(h, Relation.AUX_PASS).isPresent())
            .isPresent();
  }

  /// The noun that a preposition attaches to a verb or noun: "warned of X", "with Washington".
  public static Stream<Token> oblique(Sentence sentence, Token head, String... prepositions) {
    List<String> wanted = List.of(prepositions);
    return sentence
        .childrenOf(head, Relation.OBL, Relation.NMOD, Relation.OBL_AGENT, Relation.OBL_UNMARKED)
        .filter(noun ->
            sentence.childrenOf(noun, Relation.CASE).anyMatch(c -> wanted.contains(c.lemma())));
  }

  private static Optional<Token> passiveAgent(Sentence sentence, Token verb) {
    Optional<Token> marked = sentence.childOf(verb, Relation.OBL_AGENT);
    return marked.isPresent() ? marked : oblique(sentence, verb, "by").findFirst();
  }

  private static Optional<Token> impliedSubject(Sentence sentence, Token verb, int reach) {
    Optional<Token> head = sentence.headOf(verb);
    return switch (verb.relation()) {
      case XCOMP -> head.flatMap(h -> controller(sentence, h, reach));
      case CONJ, ADVCL, CCOMP, PARATAXIS -> head.flatMap(h -> subjectForReach(sentence, h, reach));
      case ACL, ACL_RELCL -> head;
      default -> Optional.empty();
    };
  }

  /// The head's object controls ("forced him to leave"), else its subject ("vowed to leave").
  private static Optional<Token> controller(Sentence sentence, Token head, int reach) {
    Optional<Token> object = sentence.childrenOf(head, Relation.OBJ, Relation.IOBJ).findFirst();
    return object.isPresent() ? object : subjectForReach(sentence, head, reach);
  }

  private static Optional<Token> subjectForReach(Sentence sentence, Token head, int reach) {
    Optional<Token> subject = subjectOf(sentence, head);
    return subject.isPresent() || reach == 0 ? subject : impliedSubject(sentence, head, reach - 1);
  }

  private static Optional<Token> describedNoun(Sentence sentence, Token verb) {
    return verb.is(Relation.ACL) || verb.is(Relation.AMOD)
        ? sentence.headOf(verb)
        : Optional.empty();
  }

  /// A relative pronoun stands for the noun that its clause describes.
  private static Token antecedentOf(Sentence sentence, Token subject) {
    boolean relative = subject.is(Upos.PRON) && subject.xpos().startsWith("W");
    if (!relative) {
      return subject;
    }
    return sentence.ancestorsOf(subject).stream()
        .filter(a -> a.is(Relation.ACL_RELCL))
        .findFirst()
        .flatMap(sentence::headOf)
        .orElse(subject);
  }
}
