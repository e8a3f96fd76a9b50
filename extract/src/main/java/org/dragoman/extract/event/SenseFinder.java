package org.dragoman.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Finds what a word means in its sentence: the first row of the lexicon whose conditions hold, the
/// deed in its complement, and the finest code that the words around warrant.
final class SenseFinder {
  private static final int DEPTH = 3;
  private static final int REACH = 14;
  private static final List<String> COMPLEMENTS =
      List.of("for", "to", "of", "against", "on", "with", "from", "in", "into", "at");
  private static final Set<String> SPEAKING =
      Set.of("say", "announce", "tell", "add", "declare", "state", "reveal", "confirm", "report");

  private final Lexicon lexicon;
  private final Compositions compositions;
  private final Refinements refinements;
  private final Codebook codebook;

  SenseFinder(EventTables tables) {
    this.codebook = tables.codebook();
    this.lexicon = tables.lexicon();
    this.compositions = tables.compositions();
    this.refinements = tables.refinements();
  }

  /// The word in whose complement another stands.
  private record Outer(Optional<Token> word, Operator operator) {
    static final Outer NONE = new Outer(Optional.empty(), Operator.PLAIN);

    boolean carries() {
      return operator.carries();
    }
  }

  /// What a word means as the head of its own event.
  Optional<Sense> at(Sentence sentence, Token token, ActorSearch actors) {
    return sense(sentence, token, actors, Outer.NONE, DEPTH).map(sense -> turned(sentence, sense));
  }

  private Optional<Sense> sense(
      Sentence sentence, Token token, ActorSearch actors, Outer outer, int depth) {
    List<Entry> entries =
        outer.word().isPresent() ? lexicon.inside(token, outer.carries()) : lexicon.at(token);
    for (Entry entry : entries) {
      if (!isRaised(sentence, token, entry)
          && holds(sentence, token, entry, actors, outer.word(), depth)) {
        return meaning(sentence, token, entry, actors, depth);
      }
    }
    return Optional.empty();
  }

  /// "is alleged to have shelled the village": nobody in particular accuses, and the deed is told.
  private static boolean isRaised(Sentence sentence, Token token, Entry entry) {
    return entry.operator() == Operator.ACCUSE
        && entry.conditions().contains(new Condition.Infinitive())
        && Clause.isPassive(sentence, token)
        && Clause.agentOf(sentence, token).isEmpty();
  }

  private Optional<Sense> meaning(
      Sentence sentence, Token token, Entry entry, ActorSearch actors, int depth) {
    if (entry.operator() == Operator.NONE) {
      return Optional.empty();
    }
    Optional<Sense> deed =
        entry.operator().composes() && depth > 0
            ? deedOf(sentence, token, entry.operator(), actors, depth - 1)
            : Optional.empty();
    Optional<String> composed =
        deed.flatMap(d -> compositions.apply(entry.operator(), deedCode(entry.operator(), d)));
    if (composed.isEmpty() && entry.strict()) {
      return Optional.empty();
    }
    return composed
        .or(entry::code)
        .map(code -> refinements.refine(code, around(sentence, token)))
        .map(code -> new Sense(entry, token, code, deed, entry.spendsForm()));
  }

  private static String deedCode(Operator operator, Sense deed) {
    boolean throughout =
        operator == Operator.REFUSE
            && switch (deed.entry().operator()) {
              case APPEAL, DEMAND, INTEND -> true;
              case PLAIN, LIGHT, NONE, REFUSE, THREATEN, WARN, ACCUSE, HALT -> false;
            };
    return throughout ? deed.innermost() : deed.code();
  }

  private Optional<Sense> deedOf(
      Sentence sentence, Token token, Operator operator, ActorSearch actors, int depth) {
    for (Token candidate : complements(sentence, token, operator)) {
      Optional<Sense> found =
          sense(sentence, candidate, actors, new Outer(Optional.of(token), operator), depth);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static List<Token> complements(Sentence sentence, Token token, Operator operator) {
    List<Token> found = new ArrayList<>();
    boolean carries = operator.carries();
    if (!carries) {
      found.addAll(Slots.clauses(sentence, token));
      for (Token clause : List.copyOf(found)) {
        sentence.childrenOf(clause, Relation.CONJ).forEach(found::add);
      }
    }
    found.addAll(Slots.in(sentence, token, "obj"));
    List<String> prepositions = carries ? List.of("in", "into") : COMPLEMENTS;
    for (String preposition : prepositions) {
      Clause.oblique(sentence, token, preposition).forEach(found::add);
    }
    return found;
  }

  private boolean holds(
      Sentence sentence,
      Token token,
      Entry entry,
      ActorSearch actors,
      Optional<Token> governor,
      int depth) {
    for (Condition condition : entry.conditions()) {
      if (!holds(sentence, token, condition, actors, governor, depth)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(
      Sentence sentence,
      Token token,
      Condition condition,
      ActorSearch actors,
      Optional<Token> governor,
      int depth) {
    return switch (condition) {
      case Condition.Argument(var slot, var words) ->
          argument(sentence, token, slot, words, actors)
              || governor
                  .filter(g -> !isCore(slot) && argument(sentence, g, slot, words, actors))
                  .isPresent();
      case Condition.Particle(var word) -> particle(sentence, token, word);
      case Condition.Near(var words) -> near(sentence, token, words);
      case Condition.Infinitive() -> infinitive(sentence, token);
      case Condition.That() ->
          sentence.childrenOf(token, Relation.CCOMP, Relation.PARATAXIS).findAny().isPresent();
      case Condition.Gerund() ->
          Slots.clauses(sentence, token).stream().anyMatch(c -> c.xpos().equals("VBG"));
      case Condition.ActorObject() ->
          Slots.in(sentence, token, "obj").stream().anyMatch(o -> actors.isActor(sentence, o));
      case Condition.DeedObject() ->
          depth > 0 && deedOf(sentence, token, Operator.LIGHT, actors, depth - 1).isPresent();
      case Condition.Named() ->
          sentence
              .childrenOf(token, Relation.XCOMP)
              .anyMatch(c -> c.is(Upos.NOUN) || c.is(Upos.ADJ));
      case Condition.Must() ->
          sentence
              .childrenOf(token, Relation.CCOMP)
              .filter(c -> sentence.childOf(c, Relation.NSUBJ).isPresent())
              .flatMap(c -> sentence.childrenOf(c, Relation.AUX))
              .anyMatch(a -> a.lemma().equals("must"));
      case Condition.Collective() -> collective(sentence, token);
      case Condition.Negated() -> negated(sentence, token);
      case Condition.Future() -> future(sentence, token);
    };
  }

  private static boolean isCore(String slot) {
    return slot.equals("obj") || slot.equals("subj") || slot.equals("poss") || slot.equals("iobj");
  }

  private static boolean argument(
      Sentence sentence,
      Token token,
      String slot,
      Optional<Set<String>> words,
      ActorSearch actors) {
    return switch (slot) {
      case "inf", "that" -> clauseOf(sentence, token, words);
      case "obj", "subj", "poss", "iobj" -> nounIn(sentence, token, slot, words, actors);
      default ->
          nounIn(sentence, token, slot, words, actors)
              || clauseMarked(sentence, token, slot, words);
    };
  }

  /// Whether a slot holds one of the words, or anything but a time: nobody is called upon in
  /// "called on Sunday".
  private static boolean nounIn(
      Sentence sentence,
      Token token,
      String slot,
      Optional<Set<String>> words,
      ActorSearch actors) {
    return Slots.in(sentence, token, slot).stream()
        .anyMatch(n ->
            words.map(w -> Slots.names(sentence, n, w)).orElseGet(() -> !actors.isTime(n.span())));
  }

  private static boolean clauseOf(Sentence sentence, Token token, Optional<Set<String>> words) {
    return Slots.clauses(sentence, token).stream()
        .anyMatch(c -> words.isEmpty() || words.get().contains(Slots.lemma(c)));
  }

  /// "accused of attacking": a preposition may govern a clause.
  private static boolean clauseMarked(
      Sentence sentence, Token token, String slot, Optional<Set<String>> words) {
    return Slots.clauses(sentence, token).stream()
        .filter(c -> words.isEmpty() || words.get().contains(Slots.lemma(c)))
        .flatMap(c -> sentence.childrenOf(c, Relation.MARK))
        .anyMatch(m -> m.lemma().equals(slot));
  }

  private static boolean particle(Sentence sentence, Token token, String word) {
    int next = token.index() + 1;
    boolean follows = next < sentence.size() && Slots.lemma(sentence.token(next)).equals(word);
    return follows
        || sentence.childrenOf(token).stream()
            .anyMatch(c ->
                Slots.lemma(c).equals(word)
                    && (c.is(Relation.COMPOUND_PRT) || c.is(Relation.ADVMOD)));
  }

  private static boolean near(Sentence sentence, Token token, Set<String> words) {
    return sentence.subtree(token).stream()
        .filter(t -> t.index() != token.index())
        .filter(t -> Math.abs(t.index() - token.index()) <= REACH)
        .anyMatch(t -> words.contains(Slots.lemma(t)));
  }

  private static boolean infinitive(Sentence sentence, Token token) {
    return Slots.clauses(sentence, token).stream()
        .flatMap(c -> sentence.childrenOf(c, Relation.MARK))
        .anyMatch(m -> m.lemma().equals("to"));
  }

  private static boolean collective(Sentence sentence, Token token) {
    return Clause.agentOf(sentence, token)
        .filter(s ->
            s.xpos().equals("NNS") || sentence.childrenOf(s, Relation.CONJ).findAny().isPresent())
        .isPresent();
  }

  /// The words of the trigger's own clause, without its subject and without other clauses.
  private static Set<String> around(Sentence sentence, Token token) {
    Set<String> words = new HashSet<>();
    collect(sentence, token, words, true);
    sentence
        .headOf(token)
        .filter(h -> token.is(Upos.NOUN) && token.is(Relation.COMPOUND))
        .ifPresent(h -> words.add(Slots.lemma(h)));
    return words;
  }

  private static void collect(Sentence sentence, Token token, Set<String> words, boolean top) {
    for (Token child : sentence.childrenOf(token)) {
      boolean out =
          switch (child.relation()) {
            case NSUBJ -> top;
            case PARATAXIS, ACL_RELCL, ADVCL, CONJ -> child.is(Upos.VERB);
            case PUNCT, DET, CASE, MARK, CC -> true;
            default -> Slots.isCircumstance(sentence, child);
          };
      if (!out) {
        words.add(Slots.lemma(child));
        collect(sentence, child, words, false);
      }
    }
  }

  /// Cooperation that will be is an intention, one that will not be a refusal; force that will be
  /// is a threat.
  private Sense turned(Sentence sentence, Sense sense) {
    if (!sense.trigger().is(Upos.VERB) || sense.turned()) {
      return sense;
    }
    boolean not = negated(sentence, sense.trigger());
    boolean will = future(sentence, sense.trigger());
    Operator operator = not ? Operator.REFUSE : Operator.INTEND;
    boolean applies =
        switch (codebook.get(sense.code()).type().quad()) {
          case VERBAL_COOPERATION, MATERIAL_COOPERATION ->
              not ? will || present(sentence, sense.trigger()) : will;
          case MATERIAL_CONFLICT -> will && !not;
          case VERBAL_CONFLICT -> false;
        };
    return applies
        ? compositions
            .apply(operator, sense.innermost())
            .map(code -> sense.as(code, true))
            .orElse(sense)
        : sense;
  }

  private static boolean negated(Sentence sentence, Token verb) {
    return sentence.childrenOf(verb).stream()
        .anyMatch(c ->
            c.is(Relation.ADVMOD) && Set.of("not", "never", "n't", "n’t").contains(Slots.lemma(c)));
  }

  private static Stream<Token> auxiliaries(Sentence sentence, Token verb) {
    return sentence.childrenOf(verb, Relation.AUX, Relation.AUX_PASS);
  }

  private static boolean future(Sentence sentence, Token verb) {
    return isToBe(sentence, verb)
        || auxiliaries(sentence, verb)
            .map(Slots::lemma)
            .anyMatch(a ->
                a.equals("will")
                    || a.equals("shall")
                    || (a.equals("would") && isSaid(sentence, verb)));
  }

  /// "Denmark is to fund an airport": a parser takes the verb for what "is" links, or for its
  /// complement.
  private static boolean isToBe(Sentence sentence, Token verb) {
    boolean infinitive =
        sentence.childrenOf(verb, Relation.MARK).anyMatch(m -> m.lemma().equals("to"));
    Stream<Token> linked = sentence.childrenOf(verb, Relation.COP, Relation.AUX);
    Stream<Token> governed =
        verb.is(Relation.XCOMP) ? sentence.headOf(verb).stream() : Stream.empty();
    return infinitive
        && Stream.concat(linked, governed)
            .anyMatch(be -> be.lemma().equals("be") && !be.xpos().equals("VBD"));
  }

  private static boolean isSaid(Sentence sentence, Token verb) {
    return verb.is(Relation.CCOMP)
        && sentence.headOf(verb).filter(h -> SPEAKING.contains(Slots.lemma(h))).isPresent();
  }

  private static boolean present(Sentence sentence, Token verb) {
    return auxiliaries(sentence, verb)
        .map(t -> t.text().toLowerCase(java.util.Locale.ROOT))
        .anyMatch(
            a -> Set.of("has", "have", "'ve", "does", "do", "can", "ca", "is", "are").contains(a));
  }
}
