package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.extract.statement.Cue.Takes;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Finds the content that a cue verb governs, form by form, the most specific first.
final class VerbFrames {
  /// Prepositions that continue the content of a verb with an object: "criticized him for lying".
  private static final Set<String> OBJECT_PREPOSITIONS =
      Set.of("of", "for", "as", "over", "with", "against", "about", "to", "on");

  private static final Set<String> CHARGE_PREPOSITIONS =
      Set.of("of", "for", "with", "about", "on", "over");

  private final Sentence sentence;
  private final Token verb;
  private final Cue cue;

  private VerbFrames(Sentence sentence, Token verb, Cue cue) {
    this.sentence = sentence;
    this.verb = verb;
    this.cue = cue;
  }

  /// The content that a verb governs as the given cue.
  static Optional<Govern> match(Sentence sentence, Token verb, Cue cue) {
    VerbFrames frames = new VerbFrames(sentence, verb, cue);
    return Stream.<java.util.function.Supplier<Optional<Govern>>>of(
            frames::prepositionalInfinitive,
            frames::prepositional,
            frames::chargeWithoutClause,
            frames::clause,
            frames::objectInfinitive,
            frames::infinitive,
            frames::gerund,
            frames::predicative,
            frames::objectAs,
            frames::objectPreposition,
            frames::object,
            frames::raising,
            frames::host)
        .map(java.util.function.Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean takes(Takes form) {
    return cue.takes(form);
  }

  /// "called on him to resign"
  private Optional<Govern> prepositionalInfinitive() {
    if (!takes(Takes.PREP_INF)) {
      return Optional.empty();
    }
    return prepositionNoun()
        .map(noun -> {
          List<Token> content = new ArrayList<>(phrase(noun));
          infinitives(verb).forEach(i -> content.addAll(sentence.subtree(i)));
          return Govern.of(Takes.PREP_INF, "reported/preposition-infinitive", content)
              .with(sentence.childrenOf(noun, Relation.CASE).toList())
              .to(Optional.of(noun));
        });
  }

  /// "called for calm", "referred to him as a friend", "warned against going"
  private Optional<Govern> prepositional() {
    if (!takes(Takes.PREP) && !takes(Takes.PREP_AS)) {
      return Optional.empty();
    }
    Optional<Govern> noun =
        prepositionNoun()
            .map(n -> {
              List<Token> content = new ArrayList<>(phrase(n));
              asPhrases(n).forEach(content::addAll);
              infinitives(verb)
                  .filter(i -> i.index() > n.index())
                  .forEach(i -> content.addAll(sentence.subtree(i)));
              return Govern.of(Takes.PREP, "reported/preposition", content)
                  .with(sentence.childrenOf(n, Relation.CASE).toList());
            });
    return noun.or(this::prepositionalClause);
  }

  private Optional<Govern> prepositionalClause() {
    String wanted = cue.with().getLast();
    return sentence
        .childrenOf(verb, Relation.ADVCL, Relation.XCOMP, Relation.CCOMP, Relation.OBL)
        .filter(c -> c.index() > verb.index() && markOf(c).contains(wanted))
        .findFirst()
        .map(c ->
            Govern.of(Takes.PREP, "reported/preposition-clause", withoutMark(c, wanted))
                .with(marks(c, wanted)));
  }

  private Optional<Token> prepositionNoun() {
    String wanted = cue.with().isEmpty() ? "" : cue.with().getLast();
    return Clause.oblique(sentence, verb, wanted)
        .filter(n -> n.index() > verb.index())
        .findFirst()
        .or(() -> nounOfObjectPhrase(wanted));
  }

  /// A misplaced phrase that hangs on the object or particle: "call for a halt" read as one noun.
  private Optional<Token> nounOfObjectPhrase(String wanted) {
    int next = verb.index() + cue.with().size();
    if (next >= sentence.size() || !sentence.token(next).lemma().equals(wanted)) {
      return Optional.empty();
    }
    return sentence
        .headOf(sentence.token(next))
        .filter(n -> n.index() > next && sentence.token(next).is(Relation.CASE));
  }

  /// "said that prices rose", "Prices rose, he said"
  private Optional<Govern> clause() {
    if (!takes(Takes.CLAUSE) && !takes(Takes.QUOTE)) {
      return Optional.empty();
    }
    List<Token> heads = clauseHeads();
    if (heads.isEmpty()) {
      return Optional.empty();
    }
    List<Token> content = new ArrayList<>(strayObject(heads));
    heads.forEach(h -> content.addAll(sentence.subtree(h)));
    Govern found = Govern.of(Takes.CLAUSE, "reported/clause", content);
    return Optional.of(takes(Takes.TO_OBJ) ? found.to(objectAsAddressee(heads)) : found);
  }

  /// A verb that has no one spoken to as its object takes what reads as one as part of its clause.
  private List<Token> strayObject(List<Token> heads) {
    int clause = heads.getFirst().index();
    return takes(Takes.TO_OBJ)
        ? List.of()
        : sentence
            .childrenOf(verb, Relation.OBJ, Relation.IOBJ)
            .filter(o -> o.index() > verb.index() && o.index() < clause && !heads.contains(o))
            .flatMap(o -> sentence.subtree(o).stream())
            .toList();
  }

  private List<Token> clauseHeads() {
    List<Token> heads =
        sentence
            .childrenOf(verb, Relation.CCOMP)
            .filter(c -> !isGerund(c) && !isOtherForm(c))
            .toList();
    if (!heads.isEmpty()) {
      return withoutOccasion(heads);
    }
    List<Token> loose =
        sentence
            .childrenOf(verb, Relation.PARATAXIS, Relation.DEP, Relation.LIST)
            .filter(c -> c.index() > verb.index() && isFinite(c))
            .limit(1)
            .toList();
    return loose.isEmpty() ? freeRelative() : loose;
  }

  /// "Pressed on whether they would, he replied ...": of a clause on either side of the cue, one
  /// with a conjunction before it tells the occasion.
  private List<Token> withoutOccasion(List<Token> heads) {
    List<Token> said =
        heads.stream().filter(h -> h.index() > verb.index() || markOf(h).isEmpty()).toList();
    return said.isEmpty() ? heads : said;
  }

  /// "warned him to go" is no clause if the cue has a form of its own for it.
  private boolean isOtherForm(Token head) {
    return isInfinitive(head) && (takes(Takes.OBJ_INF) || takes(Takes.INF));
  }

  /// "said what he meant"
  private List<Token> freeRelative() {
    return sentence
        .childrenOf(verb, Relation.OBJ)
        .filter(o -> o.xpos().startsWith("W") && o.index() > verb.index())
        .toList();
  }

  private boolean isFinite(Token head) {
    return sentence.childrenOf(head).stream().anyMatch(c -> c.relation().isSubject())
        || head.is(Upos.VERB);
  }

  private Optional<Token> objectAsAddressee(List<Token> heads) {
    return Clause.patientOf(sentence, verb)
        .or(() -> sentence.childOf(verb, Relation.IOBJ))
        .filter(o -> !heads.contains(o) && o.index() != verb.index());
  }

  /// "urged him to go"
  private Optional<Govern> objectInfinitive() {
    if (!takes(Takes.OBJ_INF)) {
      return Optional.empty();
    }
    List<Token> infinitives = infinitives(verb).toList();
    Optional<Token> object = objectOrPassiveSubject();
    if (infinitives.isEmpty()) {
      return Optional.empty();
    }
    if (object.isEmpty()) {
      return takes(Takes.INF) ? Optional.empty() : Optional.of(infinitive(infinitives));
    }
    List<Token> content = new ArrayList<>(phrase(object.get()));
    infinitives.forEach(i -> content.addAll(sentence.subtree(i)));
    return Optional.of(Govern.of(Takes.OBJ_INF, "reported/object-infinitive", content).to(object));
  }

  private Govern infinitive(List<Token> infinitives) {
    List<Token> content = new ArrayList<>();
    infinitives.forEach(i -> content.addAll(sentence.subtree(i)));
    return Govern.of(Takes.INF, "reported/infinitive", content);
  }

  /// "promised to go"
  private Optional<Govern> infinitive() {
    List<Token> infinitives = infinitives(verb).toList();
    boolean fits =
        takes(Takes.INF)
            && sentence.childOf(verb, Relation.OBJ).isEmpty()
            && !Clause.isPassive(sentence, verb);
    return fits && !infinitives.isEmpty() ? Optional.of(infinitive(infinitives)) : Optional.empty();
  }

  /// "denied having gone"
  private Optional<Govern> gerund() {
    boolean fits = takes(Takes.GERUND) || takes(Takes.CLAUSE) || takes(Takes.OBJ);
    return fits
        ? sentence
            .childrenOf(verb, Relation.XCOMP, Relation.CCOMP, Relation.OBJ)
            .filter(c -> c.index() > verb.index() && isGerund(c))
            .findFirst()
            .map(c -> Govern.of(Takes.GERUND, "reported/gerund", sentence.subtree(c)))
        : Optional.empty();
  }

  private boolean isGerund(Token head) {
    boolean marked = sentence.childrenOf(head, Relation.MARK, Relation.AUX).findAny().isPresent();
    return head.xpos().equals("VBG") && !marked;
  }

  /// "called him a liar"
  private Optional<Govern> predicative() {
    if (!takes(Takes.OBJ_PRED)) {
      return Optional.empty();
    }
    return objectOrPassiveSubject()
        .flatMap(object ->
            sentence
                .childrenOf(verb, Relation.XCOMP, Relation.OBJ, Relation.CCOMP, Relation.OBL)
                .filter(c -> c.index() != object.index() && c.index() > verb.index())
                .filter(c -> sentence.childOf(c, Relation.CASE).isEmpty())
                .findFirst()
                .map(p -> named(object, p)))
        .or(this::predicativeClause);
  }

  /// Of "what he calls a mistake" only the mistake is content.
  private Govern named(Token object, Token predicate) {
    return object.xpos().startsWith("W")
        ? Govern.of(Takes.OBJ_PRED, "reported/predicate", sentence.subtree(predicate))
        : both(object, List.of(predicate), Takes.OBJ_PRED, "reported/predicate");
  }

  /// The object read as subject of a small clause.
  private Optional<Govern> predicativeClause() {
    return sentence
        .childrenOf(verb, Relation.CCOMP, Relation.XCOMP)
        .filter(c -> c.index() > verb.index())
        .findFirst()
        .map(c -> Govern.of(Takes.OBJ_PRED, "reported/predicate", sentence.subtree(c)));
  }

  /// "described him as tired"
  private Optional<Govern> objectAs() {
    if (!takes(Takes.OBJ_AS)) {
      return Optional.empty();
    }
    return objectOrPassiveSubject()
        .flatMap(object -> {
          List<Token> as = dependentsMarked(Set.of("as")).toList();
          boolean inside = sentence.subtree(object).stream().anyMatch(t -> t.lemma().equals("as"));
          return as.isEmpty() && !inside
              ? Optional.empty()
              : Optional.of(both(object, as, Takes.OBJ_AS, "reported/object-as"));
        });
  }

  /// "accused him of lying", where the cue reports no clauses otherwise
  private Optional<Govern> chargeWithoutClause() {
    return takes(Takes.CLAUSE) ? Optional.empty() : objectPreposition();
  }

  /// "accused him of lying"
  private Optional<Govern> objectPreposition() {
    if (!takes(Takes.OBJ_PREP)) {
      return Optional.empty();
    }
    List<Token> charge = dependentsMarked(CHARGE_PREPOSITIONS).toList();
    Optional<Token> object = objectOrPassiveSubject();
    if (object.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(both(object.get(), charge, Takes.OBJ_PREP, "reported/charge"));
  }

  /// "criticized the plan", with what the preposition adds
  private Optional<Govern> object() {
    if (!takes(Takes.OBJ)) {
      return Optional.empty();
    }
    return objectOrPassiveSubject()
        .filter(o -> !o.lemma().equals("it") || o.index() > verb.index())
        .map(o ->
            both(o, dependentsMarked(OBJECT_PREPOSITIONS).toList(), Takes.OBJ, "reported/object"));
  }

  /// "he seems to be tired", "he is said to be tired"
  private Optional<Govern> raising() {
    boolean passive =
        Clause.isPassive(sentence, verb)
            && (takes(Takes.CLAUSE) || takes(Takes.OBJ_INF) || takes(Takes.INF))
            && Clause.oblique(sentence, verb, "by").findAny().isEmpty();
    if (!takes(Takes.RAISE) && !passive) {
      return Optional.empty();
    }
    Optional<Token> subject =
        sentence
            .childrenOf(verb, Relation.NSUBJ, Relation.NSUBJ_PASS)
            .filter(c -> c.xpos().startsWith("W"))
            .findFirst()
            .or(() -> Clause.subjectOf(sentence, verb))
            .or(() -> Clause.patientOf(sentence, verb))
            .filter(s -> s.index() != verb.index());
    Optional<Token> rest =
        sentence
            .childrenOf(verb, Relation.XCOMP, Relation.CCOMP)
            .filter(c -> c.index() > verb.index())
            .findFirst();
    return subject.flatMap(
        s -> rest.map(r -> both(s, List.of(r), Takes.RAISE, "reported/raising")));
  }

  /// "Prices, he said, rose": the cue stands as an aside in its own content.
  private Optional<Govern> host() {
    boolean speech = takes(Takes.CLAUSE) || takes(Takes.QUOTE);
    boolean aside =
        verb.is(Relation.PARATAXIS)
            || (verb.is(Relation.ADVCL) && markOf(verb).contains("as"))
            || verb.is(Relation.DISCOURSE);
    boolean complete =
        sentence
            .childrenOf(verb, Relation.OBJ, Relation.XCOMP, Relation.CCOMP)
            .anyMatch(c -> !takes(Takes.TO_OBJ) || !c.is(Relation.OBJ));
    if (!speech || !aside || complete) {
      return Optional.empty();
    }
    return sentence
        .headOf(verb)
        .map(host -> {
          List<Token> content = new ArrayList<>(sentence.subtree(host));
          content.removeAll(sentence.subtree(verb));
          return Govern.of(Takes.CLAUSE, "reported/aside", content);
        })
        .filter(g -> !g.content().isEmpty());
  }

  private Govern both(Token object, List<Token> rest, Takes takes, String rule) {
    List<Token> content = new ArrayList<>(phrase(object));
    content.removeAll(sentence.isWithin(verb, object) ? sentence.subtree(verb) : List.of());
    rest.forEach(r -> content.addAll(sentence.subtree(r)));
    return Govern.of(takes, rule, content);
  }

  private Optional<Token> objectOrPassiveSubject() {
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
  private boolean isNotSubject(Token noun) {
    return Clause.subjectOf(sentence, verb).filter(s -> s.index() != noun.index()).isPresent();
  }

  /// "who was accused", "which he opposed": the pronoun itself.
  private Optional<Token> relativePronoun() {
    return sentence
        .childrenOf(verb, Relation.NSUBJ_PASS, Relation.OBJ)
        .filter(c -> c.xpos().startsWith("W") && c.index() < verb.index())
        .findFirst();
  }

  private Stream<Token> infinitives(Token of) {
    return sentence
        .childrenOf(of, Relation.XCOMP, Relation.CCOMP, Relation.ADVCL)
        .filter(c -> c.index() > of.index() && isInfinitive(c));
  }

  private boolean isInfinitive(Token head) {
    return sentence
        .childrenOf(head, Relation.MARK)
        .anyMatch(m -> m.lemma().equals("to") && m.is(Upos.PART));
  }

  private Stream<Token> dependentsMarked(Set<String> words) {
    return sentence
        .childrenOf(
            verb, Relation.OBL, Relation.ADVCL, Relation.XCOMP, Relation.CCOMP, Relation.NMOD)
        .filter(c -> c.index() > verb.index())
        .filter(c -> markOf(c).stream().anyMatch(words::contains))
        .filter(c -> !isInfinitive(c));
  }

  private Stream<List<Token>> asPhrases(Token noun) {
    return takes(Takes.PREP_AS)
        ? dependentsMarked(Set.of("as"))
            .filter(c -> c.index() != noun.index())
            .map(sentence::subtree)
        : Stream.empty();
  }

  private List<String> markOf(Token head) {
    return sentence.childrenOf(head, Relation.CASE, Relation.MARK).map(Token::lemma).toList();
  }

  private List<Token> marks(Token head, String word) {
    return sentence
        .childrenOf(head, Relation.CASE, Relation.MARK)
        .filter(m -> m.lemma().equals(word))
        .toList();
  }

  private List<Token> withoutMark(Token head, String word) {
    List<Token> words = new ArrayList<>(sentence.subtree(head));
    words.removeAll(marks(head, word));
    return words;
  }

  /// A noun with all that depends on it but its case word.
  private List<Token> phrase(Token noun) {
    List<Token> words = new ArrayList<>(sentence.subtree(noun));
    words.removeAll(sentence.childrenOf(noun, Relation.CASE).toList());
    return words;
  }
}
