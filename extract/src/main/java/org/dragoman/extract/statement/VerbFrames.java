package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dragoman.extract.statement.Cue.Takes;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// Finds the content that a cue verb governs, form by form, the most specific first.
final class VerbFrames {
  private final Sentence sentence;
  private final Token verb;
  private final Cue cue;
  private final VerbParts parts;

  private VerbFrames(Sentence sentence, Token verb, Cue cue) {
    this.sentence = sentence;
    this.verb = verb;
    this.cue = cue;
    this.parts = new VerbParts(sentence, verb);
  }

  /// The content that a verb governs as the given cue.
  static Optional<Govern> match(Sentence sentence, Token verb, Cue cue) {
    VerbFrames frames = new VerbFrames(sentence, verb, cue);
    ObjectFrames objects = new ObjectFrames(sentence, verb, cue);
    return Stream.<Supplier<Optional<Govern>>>of(
            frames::prepositionalInfinitive,
            frames::prepositional,
            objects::chargeWithoutClause,
            frames::cleft,
            frames::clause,
            objects::objectInfinitive,
            frames::infinitive,
            frames::gerund,
            objects::predicative,
            objects::objectAs,
            objects::objectPreposition,
            objects::object,
            objects::raising,
            frames::host)
        .map(Supplier::get)
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
          List<Token> content = new ArrayList<>(parts.phrase(noun));
          parts.infinitives(verb).forEach(i -> content.addAll(sentence.subtree(i)));
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
              List<Token> content = new ArrayList<>(parts.phrase(n));
              asPhrases(n).forEach(content::addAll);
              parts
                  .infinitives(verb)
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
        .filter(c -> c.index() > verb.index() && parts.markOf(c).contains(wanted))
        .filter(c -> !parts.isInfinitive(c))
        .findFirst()
        .map(c ->
            Govern.of(Takes.PREP, "reported/preposition-clause", parts.withoutMark(c, wanted))
                .with(parts.marks(c, wanted)));
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
    if (!takes(Takes.TO_OBJ)) {
      return Optional.of(Govern.of(Takes.CLAUSE, "reported/clause", content));
    }
    Optional<Token> listener = objectAsAddressee(heads).or(() -> listenerReadAsSubject(heads));
    listener.ifPresent(l -> content.removeAll(sentence.subtree(l)));
    return Optional.of(Govern.of(Takes.CLAUSE, "reported/clause", content).to(listener));
  }

  /// "told The Globe the plan was dead", "told Radio P1 that it was": the one spoken to, read as a
  /// second subject of the clause or of the cue.
  private Optional<Token> listenerReadAsSubject(List<Token> heads) {
    Token clause = heads.getFirst();
    return Stream.of(clause, verb)
        .map(head -> sentence.childrenOf(head, Relation.NSUBJ).toList())
        .filter(subjects -> subjects.size() > 1)
        .flatMap(List::stream)
        .filter(s -> s.index() > verb.index() && s.index() < clause.index())
        .filter(s -> sentence.subtree(s).getFirst().index() == verb.index() + 1)
        .findFirst();
  }

  /// "What he does not say is that he signed it"
  private Optional<Govern> cleft() {
    if (!takes(Takes.CLAUSE) || !verb.is(Relation.ACL_RELCL)) {
      return Optional.empty();
    }
    return sentence
        .headOf(verb)
        .filter(what -> what.xpos().equals("WP") && what.relation().isSubject())
        .flatMap(what -> sentence.headOf(what).flatMap(said -> cleft(what, said)));
  }

  private Optional<Govern> cleft(Token what, Token said) {
    boolean linked = sentence.childrenOf(said, Relation.COP).findAny().isPresent();
    return parts.marks(said, "that").stream()
        .findFirst()
        .filter(that -> linked && that.index() > what.index())
        .map(
            that -> sentence.subtree(said).stream().filter(t -> t.index() >= that.index()).toList())
        .map(content -> Govern.of(Takes.CLAUSE, "reported/cleft", content));
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
            .childrenOf(verb, Relation.CCOMP, Relation.ADVCL)
            .filter(c -> c.is(Relation.CCOMP) || isIndirectQuestion(c))
            .filter(c -> !parts.isGerund(c) && !isOtherForm(c))
            .toList();
    if (!heads.isEmpty()) {
      return withoutOccasion(heads);
    }
    List<Token> loose =
        sentence
            .childrenOf(verb, Relation.PARATAXIS, Relation.DEP, Relation.LIST)
            .filter(c -> c.index() > verb.index() && parts.isFinite(c))
            .limit(1)
            .toList();
    return loose.isEmpty() ? freeRelative() : loose;
  }

  /// "was asked by reporters whether they would", which the tree may hang loosely
  private boolean isIndirectQuestion(Token clause) {
    return clause.index() > verb.index()
        && cue.force() == Statement.Force.ASK
        && parts.markOf(clause).contains("whether");
  }

  /// "Pressed on whether they would, he replied ...": of a clause on either side of the cue, one
  /// with a conjunction before it tells the occasion.
  private List<Token> withoutOccasion(List<Token> heads) {
    List<Token> said =
        heads.stream()
            .filter(h ->
                h.index() > verb.index()
                    || (parts.markOf(h).isEmpty() && !Speakers.isBareParticiple(sentence, h)))
            .toList();
    return said.isEmpty() ? heads : said;
  }

  /// "warned him to go" is no clause if the cue has a form of its own for it.
  private boolean isOtherForm(Token head) {
    return parts.isInfinitive(head) && (takes(Takes.OBJ_INF) || takes(Takes.INF));
  }

  /// "said what he meant"
  private List<Token> freeRelative() {
    return sentence
        .childrenOf(verb, Relation.OBJ)
        .filter(o -> o.xpos().startsWith("W") && o.index() > verb.index())
        .toList();
  }

  private Optional<Token> objectAsAddressee(List<Token> heads) {
    return Clause.patientOf(sentence, verb)
        .or(() -> sentence.childOf(verb, Relation.IOBJ))
        .filter(o -> !heads.contains(o) && o.index() != verb.index());
  }

  /// "promised to go"
  private Optional<Govern> infinitive() {
    List<Token> infinitives = parts.infinitives(verb).toList();
    boolean fits =
        takes(Takes.INF)
            && sentence.childOf(verb, Relation.OBJ).isEmpty()
            && !Clause.isPassive(sentence, verb);
    return fits && !infinitives.isEmpty()
        ? Optional.of(ObjectFrames.infinitive(sentence, infinitives))
        : Optional.empty();
  }

  /// "denied having gone"
  private Optional<Govern> gerund() {
    boolean fits = takes(Takes.GERUND) || takes(Takes.CLAUSE) || takes(Takes.OBJ);
    return fits
        ? sentence
            .childrenOf(verb, Relation.XCOMP, Relation.CCOMP, Relation.OBJ)
            .filter(c -> c.index() > verb.index() && parts.isGerund(c))
            .findFirst()
            .map(c -> Govern.of(Takes.GERUND, "reported/gerund", sentence.subtree(c)))
        : Optional.empty();
  }

  /// "Prices, he said, rose": the cue stands as an aside in its own content.
  private Optional<Govern> host() {
    boolean speech = takes(Takes.CLAUSE) || takes(Takes.QUOTE);
    boolean aside =
        verb.is(Relation.PARATAXIS)
            || (verb.is(Relation.ADVCL) && parts.markOf(verb).contains("as"))
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
        .map(this::clauseOf)
        .map(host -> {
          List<Token> content = new ArrayList<>(sentence.subtree(host));
          content.removeAll(sentence.subtree(verb));
          return Govern.of(Takes.CLAUSE, "reported/aside", content);
        })
        .filter(g -> !g.content().isEmpty());
  }

  /// "Nobody, he said, was coming": the aside hangs on the subject, its content is the clause.
  private Token clauseOf(Token host) {
    return host.relation().isSubject() ? sentence.headOf(host).orElse(host) : host;
  }

  private Stream<List<Token>> asPhrases(Token noun) {
    return takes(Takes.PREP_AS)
        ? parts
            .dependentsMarked(Set.of("as"))
            .filter(c -> c.index() != noun.index())
            .map(sentence::subtree)
        : Stream.empty();
  }
}
