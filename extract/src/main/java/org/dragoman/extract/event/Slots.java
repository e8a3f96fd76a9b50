package org.dragoman.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// The nouns that stand in the slots of a trigger: its subject, object, possessor, or behind one of
/// its prepositions. A prepositional phrase is looked for on the trigger first, then on its object,
/// since parsers attach it to either.
final class Slots {
  private static final int REACH = 2;
  private static final Set<String> CALLING = Set.of("call", "appeal", "plead", "prevail");

  /// Prepositions of circumstance: what stands behind them is not part of the deed.
  private static final Set<String> CIRCUMSTANCES =
      Set.of(
          "after",
          "before",
          "during",
          "amid",
          "amidst",
          "since",
          "following",
          "despite",
          "like",
          "unlike",
          "without",
          "until",
          "besides",
          "alongside",
          "because");

  private static final Set<String> PARTICLES = Set.of("off", "up", "down", "out", "back", "over");

  private Slots() {}

  /// Head words of the nouns in a slot, the nearest first.
  static List<Token> in(Sentence sentence, Token trigger, String slot) {
    return switch (slot) {
      case "subj" -> subjects(sentence, trigger);
      case "obj" -> objects(sentence, trigger);
      case "iobj" -> sentence.childrenOf(trigger, Relation.IOBJ).toList();
      case "poss" -> possessors(sentence, trigger);
      default -> oblique(sentence, trigger, slot, REACH);
    };
  }

  /// The lemma as the tables write it.
  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /// Clauses that complement or explain a word: infinitives, that-clauses, gerunds.
  static List<Token> clauses(Sentence sentence, Token trigger) {
    return sentence
        .childrenOf(
            trigger,
            Relation.XCOMP,
            Relation.CCOMP,
            Relation.ADVCL,
            Relation.ACL,
            Relation.PARATAXIS)
        .filter(t -> !t.is(Relation.PARATAXIS) || t.index() > trigger.index())
        .toList();
  }

  /// Who does it; "called on them to act" makes those called upon the ones who act.
  private static List<Token> subjects(Sentence sentence, Token trigger) {
    boolean infinitive =
        (trigger.is(Relation.XCOMP) || trigger.is(Relation.ADVCL) || trigger.is(Relation.ACL))
            && sentence.childrenOf(trigger, Relation.MARK).anyMatch(m -> m.lemma().equals("to"));
    Optional<Token> called =
        infinitive
            ? sentence
                .headOf(trigger)
                .filter(head -> CALLING.contains(lemma(head)))
                .flatMap(head -> Clause.oblique(sentence, head, "on", "upon", "to").findFirst())
            : Optional.empty();
    List<Token> agents = called.or(() -> Clause.agentOf(sentence, trigger)).stream().toList();
    boolean farther = agents.isEmpty() && Clause.isPassive(sentence, trigger);
    return farther ? oblique(sentence, trigger, "by", REACH) : agents;
  }

  private static List<Token> objects(Sentence sentence, Token trigger) {
    Optional<Token> patient = Clause.patientOf(sentence, trigger);
    if (patient.isPresent()) {
      return List.of(antecedent(sentence, patient.get()));
    }
    List<Token> behind = behindParticle(sentence, trigger);
    if (!behind.isEmpty()) {
      return behind;
    }
    if (trigger.is(Relation.ACL_RELCL)) {
      return relativeObject(sentence, trigger);
    }
    Optional<Token> raised =
        secondSubject(sentence, trigger)
            .or(() -> raisedObject(sentence, trigger))
            .or(() -> calledObject(sentence, trigger));
    if (raised.isPresent()) {
      return List.of(raised.get());
    }
    Optional<Token> indirect = sentence.childOf(trigger, Relation.IOBJ);
    if (indirect.isPresent()) {
      return List.of(indirect.get());
    }
    if (trigger.is(Relation.CONJ) || trigger.is(Relation.XCOMP)) {
      return List.of();
    }
    return sharedObject(sentence, trigger);
  }

  /// "The report accuses North Korea of theft": a parser may take the object for a second subject.
  private static Optional<Token> secondSubject(Sentence sentence, Token trigger) {
    List<Token> subjects = sentence.childrenOf(trigger, Relation.NSUBJ).toList();
    return subjects.size() > 1 && subjects.getFirst().index() < trigger.index()
        ? subjects.stream().filter(s -> isNear(sentence, trigger, s)).findFirst()
        : Optional.empty();
  }

  /// Whether a phrase begins right behind a word.
  private static boolean isNear(Sentence sentence, Token word, Token noun) {
    int first = sentence.subtree(noun).stream().mapToInt(Token::index).min().orElse(noun.index());
    return first == word.index() + 1;
  }

  /// "accused her of being bribed": a parser may take the object for the subject of the clause
  /// behind it, which would have to follow the clause's mark.
  private static Optional<Token> raisedObject(Sentence sentence, Token trigger) {
    for (Token clause : clauses(sentence, trigger)) {
      Optional<Token> mark = sentence.childOf(clause, Relation.MARK);
      Optional<Token> subject =
          sentence
              .childrenOf(clause, Relation.NSUBJ, Relation.NSUBJ_PASS)
              .filter(s -> s.index() > trigger.index())
              .filter(s -> mark.filter(m -> s.index() < m.index()).isPresent())
              .findFirst();
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  /// "called Petro a liar": of two nouns that complete a verb the first is its object.
  private static Optional<Token> calledObject(Sentence sentence, Token trigger) {
    List<Token> nouns =
        sentence
            .childrenOf(trigger, Relation.XCOMP)
            .filter(c -> !c.is(Upos.VERB) && sentence.childOf(c, Relation.CASE).isEmpty())
            .toList();
    return nouns.size() > 1 ? Optional.of(nouns.getFirst()) : Optional.empty();
  }

  /// "a man whom they arrested", "the man they arrested".
  private static List<Token> relativeObject(Sentence sentence, Token trigger) {
    Optional<Token> subject = Clause.subjectOf(sentence, trigger);
    Optional<Token> noun = sentence.headOf(trigger);
    return noun.filter(n -> subject.filter(s -> s.index() != n.index()).isPresent()).stream()
        .toList();
  }

  /// "arrested and deported the activists": the object stands with the last verb.
  private static List<Token> sharedObject(Sentence sentence, Token trigger) {
    return sentence
        .childrenOf(trigger, Relation.CONJ)
        .filter(c -> c.is(Upos.VERB))
        .flatMap(c -> sentence.childOf(c, Relation.OBJ).stream())
        .findFirst()
        .stream()
        .toList();
  }

  /// The noun for which a relative pronoun stands.
  static Token antecedent(Sentence sentence, Token token) {
    if (!token.xpos().startsWith("W")) {
      return token;
    }
    return sentence.ancestorsOf(token).stream()
        .filter(a -> a.is(Relation.ACL_RELCL))
        .findFirst()
        .flatMap(sentence::headOf)
        .orElse(token);
  }

  /// "Trump's threats", "U.S. sanctions", "Russian attack".
  private static List<Token> possessors(Sentence sentence, Token trigger) {
    return Stream.concat(
            sentence.childrenOf(trigger, Relation.NMOD_POSS),
            sentence
                .childrenOf(trigger, Relation.COMPOUND, Relation.AMOD, Relation.NMOD)
                .filter(c -> c.index() < trigger.index()))
        .toList();
  }

  private static List<Token> oblique(
      Sentence sentence, Token trigger, String preposition, int reach) {
    Set<Token> found = new LinkedHashSet<>(Clause.oblique(sentence, trigger, preposition).toList());
    if (preposition.equals("by")) {
      found.addAll(sentence.childrenOf(trigger, Relation.OBL_AGENT).toList());
    }
    if (reach > 0) {
      for (Token inner : carriers(sentence, trigger)) {
        found.addAll(oblique(sentence, inner, preposition, reach - 1));
      }
    }
    return List.copyOf(new ArrayList<>(found));
  }

  private static List<Token> carriers(Sentence sentence, Token trigger) {
    return sentence
        .childrenOf(
            trigger, Relation.OBJ, Relation.NSUBJ_PASS, Relation.OBL, Relation.NMOD, Relation.XCOMP)
        .filter(c -> !isCircumstance(sentence, c))
        .toList();
  }

  /// Whether a phrase says after, during or despite what, not upon whom.
  static boolean isCircumstance(Sentence sentence, Token noun) {
    return sentence.childrenOf(noun, Relation.CASE).anyMatch(c -> CIRCUMSTANCES.contains(lemma(c)));
  }

  /// Whether a word, or one that belongs to its noun phrase, is among the given.
  static boolean names(Sentence sentence, Token noun, Set<String> words) {
    return words.contains(lemma(noun))
        || sentence.childrenOf(noun).stream()
            .anyMatch(child ->
                switch (child.relation()) {
                  case COMPOUND, AMOD, CONJ, FLAT, NMOD_POSS -> words.contains(lemma(child));
                  case NMOD -> words.contains(lemma(child)) && isOf(sentence, child);
                  default -> false;
                });
  }

  /// "dozens of protesters": what is counted stands behind `of`.
  private static boolean isOf(Sentence sentence, Token noun) {
    return sentence.childrenOf(noun, Relation.CASE).anyMatch(c -> c.lemma().equals("of"));
  }

  /// "call off the strike": a parser may take the particle for the noun's preposition.
  private static List<Token> behindParticle(Sentence sentence, Token trigger) {
    int next = trigger.index() + 1;
    if (next >= sentence.size() || !PARTICLES.contains(lemma(sentence.token(next)))) {
      return List.of();
    }
    return sentence
        .childrenOf(trigger, Relation.OBL, Relation.NMOD)
        .filter(n -> sentence.childrenOf(n, Relation.CASE).anyMatch(c -> c.index() == next))
        .toList();
  }
}
