package org.dragoman.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Who speaks, by the tree: the agent of a cue verb, the owner of a nominal cue.
final class Speakers {
  private static final Set<String> EMPTY_SUBJECTS = Set.of("there", "it");
  private static final Set<String> WRITINGS =
      Set.of("statement", "letter", "email", "message", "post", "tweet", "note", "memo", "release");

  private static final Set<String> QUOTING = Set.of("quote", "cite", "report", "describe");

  private static final int REACH = 4;

  private Speakers() {}

  /// A noun for something that somebody writes: a letter, a statement.
  static boolean isWriting(Token noun) {
    return WRITINGS.contains(noun.lemma().toLowerCase(Locale.ROOT));
  }

  /// The one who does what the verb says; a relative pronoun counts beside its noun.
  static Optional<Who> ofVerb(Sentence sentence, Token verb) {
    Optional<Token> agent = agentOf(sentence, verb).filter(a -> a.index() != verb.index());
    if (agent.isEmpty() || isEmpty(sentence, agent.get(), verb)) {
      return Optional.empty();
    }
    Who who = Who.of(sentence, agent.get());
    Optional<Token> pronoun =
        sentence
            .childrenOf(verb, Relation.NSUBJ)
            .reduce((_, nearer) -> nearer)
            .filter(s -> s.xpos().startsWith("W"));
    return Optional.of(pronoun.map(who::alsoAs).orElse(who));
  }

  private static Optional<Token> agentOf(Sentence sentence, Token verb) {
    Optional<Token> beside = stranded(sentence, verb);
    if (beside.isPresent()) {
      return beside;
    }
    if (isBareParticiple(sentence, verb)) {
      return Clause.oblique(sentence, verb, "by").findFirst();
    }
    if (isTrailingParticiple(sentence, verb) || isOnMuteObject(sentence, verb)) {
      return governorWithSubject(sentence, verb).flatMap(v -> Clause.agentOf(sentence, v));
    }
    return quotedIn(sentence, verb)
        .or(() -> issuerOf(sentence, verb))
        .or(() -> Clause.agentOf(sentence, outerCue(sentence, verb)));
  }

  /// "a day after the vice president, Rosa Díaz, vowed to resist": a finite verb's subject that the
  /// tree hangs beside it, between the verb and its conjunction.
  private static Optional<Token> stranded(Sentence sentence, Token verb) {
    boolean finite = verb.xpos().equals("VBD") || verb.xpos().equals("VBZ");
    boolean bare = sentence.childrenOf(verb).stream().noneMatch(c -> c.relation().isSubject());
    return sentence
        .childOf(verb, Relation.MARK)
        .filter(_ -> finite && bare && verb.is(Relation.ADVCL))
        .flatMap(mark ->
            sentence.tokens().subList(mark.index(), verb.index()).stream()
                .filter(n -> n.is(Relation.OBL) || n.is(Relation.OBJ) || n.is(Relation.NSUBJ))
                .filter(n ->
                    sentence.headOf(n).equals(sentence.headOf(verb))
                        || sentence.headOf(n).filter(verb::equals).isPresent())
                .filter(n -> sentence.childOf(n, Relation.CASE).isEmpty())
                .findFirst());
  }

  /// "quoted the general as saying", "the general was quoted as saying": it is the general who
  /// says.
  private static Optional<Token> quotedIn(Sentence sentence, Token verb) {
    boolean marked =
        verb.xpos().equals("VBG")
            && sentence
                .childrenOf(verb, Relation.MARK, Relation.CASE)
                .anyMatch(m -> m.lemma().equals("as"));
    return marked
        ? sentence.ancestorsOf(verb).stream()
            .filter(a -> QUOTING.contains(a.lemma()))
            .findFirst()
            .flatMap(quoting -> Clause.patientOf(sentence, quoting))
        : Optional.empty();
  }

  /// "issued a statement saying that ...": who issued it says so.
  private static Optional<Token> issuerOf(Sentence sentence, Token verb) {
    boolean describes = verb.xpos().equals("VBG") && verb.is(Relation.ACL);
    return sentence
        .headOf(verb)
        .filter(noun -> describes && noun.is(Relation.OBJ) && noun.is(Upos.NOUN))
        .filter(noun -> WRITINGS.contains(noun.lemma()))
        .flatMap(sentence::headOf)
        .flatMap(issuing -> Clause.agentOf(sentence, issuing));
  }

  /// ", saying that ...": whatever noun the tree hangs it on, the clause's subject says so.
  private static boolean isTrailingParticiple(Sentence sentence, Token verb) {
    return verb.xpos().equals("VBG")
        && (verb.is(Relation.ADVCL) || verb.is(Relation.ACL))
        && sentence
            .childrenOf(verb, Relation.NSUBJ, Relation.AUX)
            .noneMatch(c -> c.index() < verb.index() || !isBehindColon(sentence, verb, c))
        && isBehindComma(sentence, verb);
  }

  /// "opened the debate saying that ...": a debate does not speak, who opened it does.
  private static boolean isOnMuteObject(Sentence sentence, Token verb) {
    return verb.xpos().equals("VBG")
        && verb.is(Relation.ACL)
        && sentence
            .headOf(verb)
            .filter(n -> n.is(Relation.OBJ) && n.is(Upos.NOUN) && !Voices.isVoice(n.lemma()))
            .isPresent();
  }

  /// Whether a comma precedes a word, quotation marks between them aside.
  static boolean isBehindComma(Sentence sentence, Token word) {
    for (int i = word.index() - 1; i >= 0 && sentence.token(i).is(Upos.PUNCT); i--) {
      if (sentence.token(i).text().equals(",")) {
        return true;
      }
    }
    return false;
  }

  /// "writing: “Judges who ...”": a noun behind the colon belongs to what is written.
  private static boolean isBehindColon(Sentence sentence, Token verb, Token word) {
    return sentence.tokens().subList(verb.index(), word.index()).stream()
        .anyMatch(t -> t.text().equals(":"));
  }

  private static Optional<Token> governorWithSubject(Sentence sentence, Token verb) {
    return verbDirectlyBefore(sentence, verb)
        .or(() ->
            sentence.ancestorsOf(verb).stream()
                .filter(a -> Clause.subjectOf(sentence, a).isPresent() && a.xpos().startsWith("VB"))
                .findFirst());
  }

  /// "..., she said, referring to him": who said it refers to him, wherever the tree hangs it.
  private static Optional<Token> verbDirectlyBefore(Sentence sentence, Token verb) {
    int at = verb.index() - 1;
    while (at >= 0 && sentence.token(at).is(Upos.PUNCT)) {
      at--;
    }
    return at < 0
        ? Optional.empty()
        : Optional.of(sentence.token(at))
            .filter(b -> b.xpos().startsWith("VB"))
            .filter(b -> sentence.childOf(b, Relation.NSUBJ).isPresent());
  }

  /// "When asked whether ...", "Pressed on the matter, ...": the passive without auxiliary.
  static boolean isBareParticiple(Sentence sentence, Token verb) {
    boolean participle = verb.xpos().equals("VBN") || verb.xpos().equals("VBD");
    boolean bare =
        sentence
            .childrenOf(verb, Relation.AUX, Relation.AUX_PASS, Relation.NSUBJ, Relation.NSUBJ_PASS)
            .findAny()
            .isEmpty();
    boolean leads =
        verb.is(Relation.CCOMP)
            && sentence.headOf(verb).filter(h -> h.index() > verb.index()).isPresent();
    return participle && bare && (verb.is(Relation.ADVCL) || leads);
  }

  /// "The mayor said the plan had failed but added that ...": a second cue that the tree hangs into
  /// the first one's content is the first one's equal.
  private static Token outerCue(Sentence sentence, Token verb) {
    boolean bare =
        sentence.childrenOf(verb, Relation.NSUBJ, Relation.NSUBJ_PASS).findAny().isEmpty();
    if (!verb.is(Relation.CONJ) || !bare) {
      return verb;
    }
    return sentence
        .headOf(verb)
        .filter(h -> h.is(Relation.CCOMP))
        .flatMap(sentence::headOf)
        .filter(outer -> outer.xpos().equals(verb.xpos()))
        .orElse(verb);
  }

  /// "it is said", "there was": nobody speaks.
  private static boolean isEmpty(Sentence sentence, Token agent, Token verb) {
    boolean expletive = agent.is(Relation.EXPL) || agent.lemma().equals("there");
    boolean weather =
        EMPTY_SUBJECTS.contains(agent.lemma().toLowerCase(Locale.ROOT))
            && Clause.isPassive(sentence, verb);
    return expletive || weather;
  }

  /// Who is in a state: "who were angered by it", "Spain is opposed to it".
  static Optional<Who> ofState(Sentence sentence, Token word) {
    return sentence.childOf(word, Relation.NSUBJ_PASS).isPresent()
        ? Clause.subjectOf(sentence, word).map(s -> Who.of(sentence, s))
        : ofVerb(sentence, word);
  }

  /// The owner of a nominal cue: "Trump's claim", "a claim by Trump", "a warning from Beijing";
  /// else the agent of the verb that the noun is the object of: "Trump issued a warning".
  static Optional<Who> ofNoun(Sentence sentence, Token noun, Set<String> lightVerbs) {
    Optional<Token> owner =
        sentence
            .childOf(noun, Relation.NMOD_POSS)
            .or(() -> Clause.oblique(sentence, noun, "by", "from", "among").findFirst());
    return owner.map(o -> Who.of(sentence, o)).or(() -> ofGovernor(sentence, noun, lightVerbs));
  }

  private static Optional<Who> ofGovernor(Sentence sentence, Token noun, Set<String> lightVerbs) {
    Token at = noun;
    for (int i = 0; i < REACH; i++) {
      Optional<Token> head = sentence.headOf(at);
      if (head.isEmpty()) {
        return Optional.empty();
      }
      if (head.get().is(Upos.VERB)) {
        Token verb = head.get();
        boolean governs = at.is(Relation.OBJ) && lightVerbs.contains(verb.lemma());
        return governs ? ofVerb(sentence, verb) : Optional.empty();
      }
      if (!List.of(Relation.CONJ, Relation.NMOD).contains(at.relation())) {
        return Optional.empty();
      }
      at = head.get();
    }
    return Optional.empty();
  }
}
