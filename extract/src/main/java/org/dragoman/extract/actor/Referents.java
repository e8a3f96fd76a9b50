package org.dragoman.extract.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.finding.ActorMention;
import org.dragoman.model.reading.Mention;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Whom a pronoun stands for: the named one of its coreference chain where the reader gives chains,
/// else by grammar: the subject before it, or for an object the last one who is not the subject of
/// its clause.
final class Referents {
  /// Sentences back in which a pronoun still finds its antecedent.
  private static final int REACH = 2;

  /// What befalls somebody, and what others ask for or mourn.
  private static final Set<String> UNDERGONE =
      Set.of(
          "release",
          "arrest",
          "removal",
          "ouster",
          "extradition",
          "detention",
          "impeachment",
          "prosecution",
          "execution",
          "assassination",
          "death",
          "killing",
          "murder",
          "capture",
          "reinstatement",
          "overthrow",
          "resignation",
          "surrender",
          "return",
          "freedom",
          "trial");

  private static final Set<String> ASKED =
      Set.of(
          "demand", "urge", "call", "order", "condemn", "request", "press", "push", "mourn",
          "welcome", "seek");

  private final Memory memory;
  private final Map<Long, Integer> chains = new HashMap<>();

  Referents(Reading reading, Memory memory) {
    this.memory = memory;
    for (Mention mention : reading.mentions()) {
      chains.put(Memory.key(mention.sentence(), mention.head()), mention.chain());
    }
  }

  Optional<Actor> of(Sentence sentence, Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    if (Pronouns.isPersonal(word)) {
      return token.is(Relation.NMOD_POSS) && isUndergone(sentence, token)
          ? nearest(sentence, token, word, clauseSubject(sentence, token), false)
          : chained(sentence, token, word).or(() -> person(sentence, token, word));
    }
    if (Pronouns.isNeuter(word) && !token.is(Relation.EXPL)) {
      return chained(sentence, token, word)
          .or(() ->
              token.is(Relation.NMOD_POSS) ? body(sentence, token) : reporter(sentence, token));
    }
    if (Pronouns.isPlural(word)) {
      return chained(sentence, token, word);
    }
    return Optional.empty();
  }

  /// The last actor before the pronoun in its chain.
  private Optional<Actor> chained(Sentence sentence, Token token, String word) {
    Integer chain = chains.get(Memory.key(sentence.index(), token.index()));
    if (chain == null) {
      return Optional.empty();
    }
    return memory
        .last(s ->
            s.resolved().kind() != ActorMention.Kind.PRONOUN
                && isInChain(s, chain)
                && fits(s.actor(), word))
        .map(Memory.Said::actor);
  }

  private boolean isInChain(Memory.Said said, int chain) {
    return chains.getOrDefault(Memory.key(said.sentence(), said.token()), -1) == chain;
  }

  private boolean fits(Actor actor, String word) {
    boolean person = isPerson(actor);
    return Pronouns.isPersonal(word)
        ? person && Pronouns.agrees(word, memory.genderOf(actor))
        : Pronouns.isPlural(word) || !person;
  }

  private static boolean isPerson(Actor actor) {
    return actor.kind() == ActorKind.PERSON;
  }

  private Optional<Actor> person(Sentence sentence, Token token, String word) {
    Optional<Actor> excluded = excluded(sentence, token);
    if (token.is(Relation.NMOD_POSS)) {
      Optional<Actor> owner =
          clauseSubject(sentence, token)
              .filter(a -> isPerson(a) && fits(a, word))
              .filter(a -> excluded.map(e -> !e.id().equals(a.id())).orElse(true));
      if (owner.isPresent()) {
        return owner;
      }
    }
    boolean wantsSubject = token.relation().isSubject();
    return nearest(sentence, token, word, excluded, wantsSubject)
        .or(() -> nearest(sentence, token, word, excluded, false));
  }

  /// "demanded his release": what somebody asks for or mourns has befallen another.
  private static boolean isUndergone(Sentence sentence, Token token) {
    Optional<Token> noun =
        sentence
            .headOf(token)
            .filter(n -> UNDERGONE.contains(n.lemma()))
            .filter(n -> n.is(Relation.OBJ) || n.is(Relation.OBL));
    return noun.flatMap(sentence::headOf).filter(v -> ASKED.contains(v.lemma())).isPresent();
  }

  /// An object is not the subject of its clause, nor is he in "threats against him" who makes them,
  /// nor in "Ana, his wife" the one described.
  private Optional<Actor> excluded(Sentence sentence, Token token) {
    if (isObject(token)) {
      return clauseSubject(sentence, token);
    }
    Optional<Token> owned = sentence.headOf(token).filter(head -> head.is(Relation.APPOS));
    if (owned.isPresent()) {
      return sentence.headOf(owned.get()).flatMap(described -> memory.at(sentence, described));
    }
    if (!token.is(Relation.NMOD)) {
      return Optional.empty();
    }
    return sentence.ancestorsOf(token).stream()
        .takeWhile(a -> a.is(Upos.NOUN))
        .flatMap(noun -> sentence.childrenOf(noun, Relation.NMOD_POSS))
        .findFirst()
        .flatMap(owner -> memory.at(sentence, owner));
  }

  /// "Iran said it would retaliate": the subject of the clause above.
  private Optional<Actor> reporter(Sentence sentence, Token token) {
    if (!token.relation().isSubject()) {
      return Optional.empty();
    }
    return sentence
        .headOf(token)
        .filter(
            verb -> verb.is(Relation.CCOMP) || verb.is(Relation.ADVCL) || verb.is(Relation.CONJ))
        .flatMap(sentence::headOf)
        .flatMap(verb -> Clause.subjectOf(sentence, verb))
        .flatMap(subject -> memory.at(sentence, subject))
        .filter(actor -> !isPerson(actor) && actor.kind() != ActorKind.UNNAMED);
  }

  private static boolean isObject(Token token) {
    return token.is(Relation.OBJ) || token.is(Relation.IOBJ) || token.is(Relation.OBL);
  }

  private Optional<Actor> nearest(
      Sentence sentence, Token token, String word, Optional<Actor> excluded, boolean subject) {
    return memory
        .last(s ->
            s.sentence() >= sentence.index() - REACH
                && isBefore(s, sentence, token)
                && (!subject || s.subject())
                && isPerson(s.actor())
                && fits(s.actor(), word)
                && excluded.map(e -> !e.id().equals(s.actor().id())).orElse(true))
        .map(Memory.Said::actor);
  }

  private static boolean isBefore(Memory.Said said, Sentence sentence, Token token) {
    return said.sentence() < sentence.index() || said.token() < token.index();
  }

  /// Who does what the verb above a word says.
  private Optional<Actor> clauseSubject(Sentence sentence, Token token) {
    return sentence.ancestorsOf(token).stream()
        .filter(a -> a.is(Upos.VERB))
        .findFirst()
        .flatMap(verb -> Clause.agentOf(sentence, verb))
        .filter(agent -> agent.index() != token.index())
        .flatMap(agent -> memory.at(sentence, agent));
  }

  private Optional<Actor> body(Sentence sentence, Token token) {
    return clauseSubject(sentence, token)
        .filter(a -> !isPerson(a) && a.kind() != ActorKind.UNNAMED)
        .or(() ->
            memory
                .last(s ->
                    s.sentence() >= sentence.index() - 1
                        && isBefore(s, sentence, token)
                        && !isPerson(s.actor())
                        && s.actor().kind() != ActorKind.UNNAMED
                        && s.resolved().kind() != ActorMention.Kind.DEMONYM)
                .map(Memory.Said::actor));
  }
}
