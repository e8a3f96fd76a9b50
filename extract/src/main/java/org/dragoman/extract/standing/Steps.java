package org.dragoman.extract.standing;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.extract.actor.Cast;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// What the word above decides: the complement of a verb ("failed to", "denied having"), a purpose
/// ("troops to secure"), a noun's content ("threat of", "plans to"), a condition.
final class Steps {
  private static final Set<String> TIME_MARKS =
      Set.of("when", "once", "until", "till", "before", "after", "while", "whenever");
  private static final Set<String> TEMPTING = Set.of("will", "would", "could", "might", "may");

  private static final Set<String> COMPLEMENT_MARKS =
      Set.of("from", "of", "about", "against", "into", "to");

  private final ScopeWords words;

  Steps(ScopeWords words) {
    this.words = words;
  }

  /// The step from a word to its head.
  Step of(Cast cast, Sentence sentence, Token word, Token head) {
    return switch (word.relation()) {
      case CONJ -> conjunct(sentence, word, head);
      case XCOMP -> openComplement(cast, sentence, word, head);
      case CCOMP -> clausalComplement(cast, sentence, word, head);
      case CSUBJ -> hasMark(sentence, word, "whether") ? Step.STOP : Step.SHARE;
      case ADVCL -> adverbial(cast, sentence, word, head);
      case ACL -> nounClause(cast, sentence, word, head);
      case ACL_RELCL -> relative(sentence, head);
      case PARATAXIS, DISLOCATED, ORPHAN, LIST, DEP -> parataxis(cast, sentence, word, head);
      case OBJ, IOBJ, NSUBJ, NSUBJ_PASS, OBL, OBL_AGENT, OBL_UNMARKED, OBL_TMOD ->
          argument(cast, sentence, word, head);
      case NMOD, COMPOUND, NMOD_POSS, AMOD -> ofNoun(cast, sentence, word, head);
      case FLAT, FIXED, APPOS, GOESWITH, ADVMOD, NUMMOD, DET -> Step.PASS;
      case ROOT,
          CASE,
          COP,
          PUNCT,
          COMPOUND_PRT,
          MARK,
          CC,
          AUX,
          AUX_PASS,
          EXPL,
          DISCOURSE,
          VOCATIVE,
          REPARANDUM ->
          Step.STOP;
    };
  }

  /// Coordinated verbs of one form share modals and negation; with a subject of their own they do
  /// not.
  private static Step conjunct(Sentence sentence, Token word, Token head) {
    boolean ownForm =
        sentence.childrenOf(word).stream()
            .anyMatch(c ->
                c.relation().isSubject()
                    || c.is(Relation.AUX)
                    || c.is(Relation.DET)
                    || c.is(Relation.NMOD_POSS));
    boolean apart = sentence.childrenOf(word, Relation.CC).anyMatch(c -> c.lemma().equals("nor"));
    return !ownForm && !apart && word.xpos().equals(head.xpos()) ? Step.SHARE : Step.PASS;
  }

  private Step openComplement(Cast cast, Sentence sentence, Token word, Token head) {
    if (isYetToCome(sentence, head)) {
      return Step.by(tree("yet", StandingKind.NEGATED, head));
    }
    Optional<Operator> known = clause(cast, sentence, head);
    if (known.isPresent()) {
      return Step.by(known.get());
    }
    boolean infinitive = hasMark(sentence, word, "to");
    return infinitive ? Step.by(tree("infinitive", StandingKind.HYPOTHETICAL, head)) : Step.SHARE;
  }

  /// "has yet to impose sanctions".
  private static boolean isYetToCome(Sentence sentence, Token head) {
    return Set.of("have", "be").contains(head.lemma())
        && sentence.childrenOf(head, Relation.ADVMOD).anyMatch(a -> a.lemma().equals("yet"));
  }

  private Step clausalComplement(Cast cast, Sentence sentence, Token word, Token head) {
    if (!head.is(Upos.VERB) && hasMark(sentence, word, "whether")) {
      return Step.STOP;
    }
    Optional<ScopeClass> stated =
        isBare(sentence, word) ? Optional.empty() : scope(sentence, head, "that");
    Optional<ScopeClass> scope = stated.isPresent() ? stated : scope(sentence, head, "clause");
    if (scope.isEmpty() && !head.is(Upos.VERB)) {
      return Step.SHARE;
    }
    return Step.by(
        operator(cast, sentence, head, "complement", scope.orElseGet(() -> words.scope("say"))));
  }

  /// "demanded that he leave": a bare verb is demanded, not stated.
  private static boolean isBare(Sentence sentence, Token word) {
    return word.xpos().equals("VB") && sentence.childOf(word, Relation.AUX).isEmpty();
  }

  /// What a governing word does to its clause.
  private Optional<Operator> clause(Cast cast, Sentence sentence, Token head) {
    return scope(sentence, head, "clause")
        .map(scope -> operator(cast, sentence, head, "complement", scope));
  }

  private static Operator operator(
      Cast cast, Sentence sentence, Token head, String rule, ScopeClass scope) {
    return new Operator(rule, scope, head.lemma(), head.span(), Holders.of(cast, sentence, head));
  }

  private Optional<ScopeClass> scope(Sentence sentence, Token head, String takes) {
    Optional<String> particle =
        sentence
            .childrenOf(head, Relation.COMPOUND_PRT, Relation.ADVMOD)
            .filter(p -> p.is(Relation.COMPOUND_PRT) || p.index() == head.index() + 1)
            .findFirst()
            .map(Token::lemma);
    Optional<ScopeClass> phrase =
        particle.flatMap(p -> words.find(head.lemma() + " " + p, pos(head), takes));
    return phrase.isPresent() ? phrase : words.find(head.lemma(), pos(head), takes);
  }

  private static String pos(Token head) {
    return switch (head.upos()) {
      case VERB, AUX -> "V";
      case ADJ, ADV -> "A";
      default -> "N";
    };
  }

  private Step adverbial(Cast cast, Sentence sentence, Token word, Token head) {
    if (hasMark(sentence, word, "to") && word.xpos().equals("VB")) {
      // "called on Colombians to mobilize": parsers hang such complements below the verb loosely
      boolean asked =
          scope(sentence, head, "clause")
              .filter(c -> isDirective(c) || c.name().equals("manage"))
              .isPresent();
      return asked
          ? Step.byOr(clause(cast, sentence, head), Step.PASS)
          : new Step(Optional.of(tree("purpose", StandingKind.PLANNED, word)), false, false, false);
    }
    if (isPrepositional(sentence, word) && clause(cast, sentence, head).isPresent()) {
      return Step.byOr(clause(cast, sentence, head), Step.PASS);
    }
    if (word.xpos().equals("VBG") || word.xpos().equals("VBN")) {
      return hasTempting(sentence, head) ? Step.SHARE : Step.PASS;
    }
    boolean later =
        TIME_MARKS.stream().anyMatch(m -> hasMark(sentence, word, m))
            && !word.xpos().equals("VBD")
            && hasTempting(sentence, head);
    return later ? Step.by(tree("time-clause", StandingKind.HYPOTHETICAL, word)) : Step.PASS;
  }

  /// "prevented them from leaving", "accused of looting".
  private static boolean isPrepositional(Sentence sentence, Token word) {
    return word.xpos().equals("VBG")
        && sentence
            .childrenOf(word, Relation.MARK, Relation.CASE)
            .anyMatch(m -> COMPLEMENT_MARKS.contains(m.lemma()));
  }

  private static boolean isDirective(ScopeClass scope) {
    return switch (scope.effect()) {
      case DEMANDED, PLANNED, THREATENED -> true;
      case HAPPENED, ONGOING, HISTORICAL, ALLEGED, DENIED, HYPOTHETICAL, NEGATED -> false;
    };
  }

  private boolean hasTempting(Sentence sentence, Token head) {
    return sentence
        .childrenOf(head, Relation.AUX)
        .anyMatch(a -> TEMPTING.contains(a.text().toLowerCase(Locale.ROOT)));
  }

  /// "plans to attack", "fears that war", "the first to arrive", "troops deployed".
  private Step nounClause(Cast cast, Sentence sentence, Token word, Token head) {
    boolean participle = word.xpos().equals("VBN") || word.xpos().equals("VBG");
    Optional<Token> above = sentence.headOf(head).filter(h -> head.is(Relation.OBJ));
    if (isPrepositional(sentence, word) && above.isPresent()) {
      // "accused the guards of looting": parsers hang the clause below the object
      Optional<Operator> outer = clause(cast, sentence, above.get());
      if (outer.isPresent()) {
        return Step.by(outer.get());
      }
    }
    Optional<Operator> known = clause(cast, sentence, head);
    if (participle && (known.isEmpty() || sentence.childOf(word, Relation.MARK).isEmpty())) {
      return relative(sentence, head);
    }
    if (known.isPresent()) {
      return Step.by(known.get());
    }
    if (hasMark(sentence, word, "to")) {
      return isRanked(sentence, head)
          ? Step.STOP
          : Step.by(tree("infinitive", StandingKind.HYPOTHETICAL, head));
    }
    return Step.PASS;
  }

  private static boolean isRanked(Sentence sentence, Token noun) {
    return sentence.childrenOf(noun).stream()
        .anyMatch(c -> Set.of("first", "last", "only", "latest").contains(c.lemma()));
  }

  /// "countries that attack" are taken to exist, "any country that attacks" is not.
  private static Step relative(Sentence sentence, Token head) {
    if (unreal(sentence, head)) {
      return Step.SHARE;
    }
    return isGiven(sentence, head) ? Step.GIVEN : Step.STOP;
  }

  private static boolean unreal(Sentence sentence, Token noun) {
    return sentence
        .childrenOf(noun, Relation.DET)
        .anyMatch(d -> Set.of("any", "no", "every", "whatever").contains(d.lemma()));
  }

  private Step parataxis(Cast cast, Sentence sentence, Token word, Token head) {
    Optional<Operator> said =
        clause(cast, sentence, head).filter(o -> o.scope().name().equals("say"));
    return word.index() < head.index() && said.isPresent() ? Step.by(said.get()) : Step.PASS;
  }

  /// An event noun as a verb's argument: "threatened reprisals", "launched an attack", "opposes any
  /// intervention", "an attack could follow".
  private Step argument(Cast cast, Sentence sentence, Token word, Token head) {
    if (!word.is(Upos.NOUN) && !word.is(Upos.PROPN) && !word.is(Upos.VERB)) {
      return Step.PASS;
    }
    boolean subject = word.is(Relation.NSUBJ) || word.is(Relation.OBL_AGENT);
    Optional<Operator> known =
        subject ? judged(cast, sentence, head) : nominal(cast, sentence, word, head);
    if (known.isPresent() && !(isGiven(sentence, word) && isAttitude(known.get()))) {
      return Step.by(known.get());
    }
    return isGiven(sentence, word) ? Step.GIVEN : Step.SHARE;
  }

  /// "military action sounds good", "an invasion is possible": what is weighed has not happened.
  private Optional<Operator> judged(Cast cast, Sentence sentence, Token head) {
    return scope(sentence, head, "subject")
        .map(s -> operator(cast, sentence, head, "judgement", s));
  }

  private Optional<Operator> nominal(Cast cast, Sentence sentence, Token word, Token head) {
    Stream<String> prepositions =
        sentence.childrenOf(word, Relation.CASE).map(c -> "noun:" + c.lemma());
    Optional<ScopeClass> withCase =
        prepositions.flatMap(p -> scope(sentence, head, p).stream()).findFirst();
    Optional<ScopeClass> scope = withCase.isPresent() ? withCase : scope(sentence, head, "noun");
    return scope.map(s -> operator(cast, sentence, head, "object", s));
  }

  /// What is only thought or said of a thing that the text takes as given leaves it as it is:
  /// "fears the attack", "rejected Trump's accusations".
  private static boolean isAttitude(Operator operator) {
    return switch (operator.scope().name()) {
      case "oppose",
          "fear",
          "doubt",
          "ask",
          "consider",
          "say",
          "want",
          "believe",
          "exclude",
          "fact" ->
          true;
      default -> false;
    };
  }

  /// Whether a noun is taken as given: with an article or owner, or a name.
  static boolean isGiven(Sentence sentence, Token noun) {
    return noun.is(Upos.PROPN)
        || sentence
            .childrenOf(noun, Relation.DET, Relation.NMOD_POSS)
            .anyMatch(d ->
                d.is(Relation.NMOD_POSS)
                    || Set.of("the", "this", "that", "both").contains(d.lemma()));
  }

  private Step ofNoun(Cast cast, Sentence sentence, Token word, Token head) {
    Optional<Operator> known = nominal(cast, sentence, word, head);
    if (known.isPresent()) {
      return Step.by(known.get());
    }
    return word.is(Relation.COMPOUND) || !isGiven(sentence, word) ? Step.PASS : Step.GIVEN;
  }

  private static boolean hasMark(Sentence sentence, Token word, String mark) {
    return sentence
        .childrenOf(word, Relation.MARK, Relation.ADVMOD)
        .anyMatch(m -> m.lemma().equals(mark));
  }

  private static Operator tree(String rule, StandingKind effect, Token word) {
    return new Operator(
        rule, ScopeClass.plain(rule, effect), word.lemma(), word.span(), Optional.empty());
  }
}
