package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extract.statement.Cue.Takes;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// The forms of content that begin with the cue verb's object: "urged him to go", "called him a
/// liar", "accused him of lying", "criticized the plan".
final class ObjectFrames {
  /// Prepositions that continue the content of a verb with an object: "criticized him for lying".
  private static final Set<String> OBJECT_PREPOSITIONS =
      Set.of("of", "for", "as", "over", "with", "against", "about", "to", "on");

  private static final Set<String> CHARGE_PREPOSITIONS =
      Set.of("of", "for", "with", "about", "on", "over");
  private final Sentence sentence;
  private final Token verb;
  private final Cue cue;
  private final VerbParts parts;

  ObjectFrames(Sentence sentence, Token verb, Cue cue) {
    this.sentence = sentence;
    this.verb = verb;
    this.cue = cue;
    this.parts = new VerbParts(sentence, verb);
  }

  private boolean takes(Takes form) {
    return cue.takes(form);
  }

  /// "urged him to go"
  Optional<Govern> objectInfinitive() {
    if (!takes(Takes.OBJ_INF)) {
      return Optional.empty();
    }
    List<Token> infinitives = parts.infinitives(verb).toList();
    Optional<Token> object = parts.objectOrPassiveSubject();
    if (infinitives.isEmpty()) {
      return Optional.empty();
    }
    if (object.isEmpty()) {
      return takes(Takes.INF) ? Optional.empty() : Optional.of(infinitive(sentence, infinitives));
    }
    List<Token> content = new ArrayList<>(parts.phrase(object.get()));
    infinitives.forEach(i -> content.addAll(sentence.subtree(i)));
    return Optional.of(Govern.of(Takes.OBJ_INF, "reported/object-infinitive", content).to(object));
  }

  /// "called him a liar"
  Optional<Govern> predicative() {
    if (!takes(Takes.OBJ_PRED)) {
      return Optional.empty();
    }
    return parts
        .objectOrPassiveSubject()
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
  Optional<Govern> predicativeClause() {
    return sentence
        .childrenOf(verb, Relation.CCOMP, Relation.XCOMP)
        .filter(c -> c.index() > verb.index())
        .findFirst()
        .map(c -> Govern.of(Takes.OBJ_PRED, "reported/predicate", sentence.subtree(c)));
  }

  /// "described him as tired"
  Optional<Govern> objectAs() {
    if (!takes(Takes.OBJ_AS)) {
      return Optional.empty();
    }
    return parts
        .objectOrPassiveSubject()
        .flatMap(object -> {
          List<Token> as = parts.dependentsMarked(Set.of("as")).toList();
          boolean inside = sentence.subtree(object).stream().anyMatch(t -> t.lemma().equals("as"));
          return as.isEmpty() && !inside
              ? Optional.empty()
              : Optional.of(both(object, as, Takes.OBJ_AS, "reported/object-as"));
        });
  }

  /// "accused him of lying", where the cue reports no clauses otherwise
  Optional<Govern> chargeWithoutClause() {
    return takes(Takes.CLAUSE) ? Optional.empty() : objectPreposition();
  }

  /// "accused him of lying"
  Optional<Govern> objectPreposition() {
    if (!takes(Takes.OBJ_PREP)) {
      return Optional.empty();
    }
    List<Token> charge = charge();
    Optional<Token> object = parts.objectOrPassiveSubject();
    return object
        .map(o -> both(o, charge, Takes.OBJ_PREP, "reported/charge"))
        .or(() -> chargeClause(charge));
  }

  private List<Token> charge() {
    List<Token> behind = chargeBehindParenthesis();
    List<Token> own = parts.dependentsMarked(CHARGE_PREPOSITIONS).toList();
    return !behind.isEmpty() ? behind : own.isEmpty() ? chargeBehindAgent() : own;
  }

  /// "was accused by prosecutors of ordering the shootings", the charge hung on the prosecutors
  private List<Token> chargeBehindAgent() {
    return sentence
        .childrenOf(verb, Relation.OBL_AGENT)
        .flatMap(agent -> sentence.childrenOf(agent, Relation.ACL, Relation.NMOD))
        .filter(c -> parts.markOf(c).contains("of"))
        .filter(c -> c.xpos().equals("VBG") && Clause.isPassive(sentence, verb))
        .toList();
  }

  /// Behind a parenthesis the tree may hang the charge on its last word: "accused him on Tuesday,
  /// without showing evidence, of lying".
  private List<Token> chargeBehindParenthesis() {
    return sentence.subtree(verb).stream()
        .filter(t -> t.is(Relation.ACL) || t.is(Relation.ADVCL) || t.is(Relation.NMOD))
        .filter(t ->
            sentence.childrenOf(t, Relation.MARK, Relation.CASE).anyMatch(this::isOfBehindComma))
        .toList();
  }

  private boolean isOfBehindComma(Token mark) {
    return mark.index() > verb.index()
        && mark.lemma().equals("of")
        && sentence.token(mark.index() - 1).text().equals(",");
  }

  /// The accused read as subject of the charge: "accused [him of being influenced]".
  private Optional<Govern> chargeClause(List<Token> charge) {
    return charge.stream()
        .filter(c -> sentence.childrenOf(c).stream().anyMatch(s -> s.relation().isSubject()))
        .findFirst()
        .map(c -> Govern.of(Takes.OBJ_PREP, "reported/charge", sentence.subtree(c)));
  }

  /// "criticized the plan", with what the preposition adds
  Optional<Govern> object() {
    if (!takes(Takes.OBJ)) {
      return Optional.empty();
    }
    return parts
        .objectOrPassiveSubject()
        .filter(o -> !o.lemma().equals("it") || o.index() > verb.index())
        .map(o ->
            both(
                o,
                parts.dependentsMarked(OBJECT_PREPOSITIONS).toList(),
                Takes.OBJ,
                "reported/object"));
  }

  /// "he seems to be tired", "he is said to be tired"
  Optional<Govern> raising() {
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

  private Govern both(Token object, List<Token> rest, Takes takes, String rule) {
    List<Token> content = new ArrayList<>(parts.phrase(object));
    content.removeAll(sentence.isWithin(verb, object) ? sentence.subtree(verb) : List.of());
    rest.forEach(r -> content.addAll(sentence.subtree(r)));
    return Govern.of(takes, rule, content);
  }

  static Govern infinitive(Sentence sentence, List<Token> infinitives) {
    List<Token> content = new ArrayList<>();
    infinitives.forEach(i -> content.addAll(sentence.subtree(i)));
    return Govern.of(Takes.INF, "reported/infinitive", content);
  }
}
