package org.dragoman.read.coreference;

import java.util.Optional;
import java.util.function.Predicate;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Chooses whom a third-person pronoun means among the candidates of the last sentences: those that
/// agree and that syntax allows, weighed by distance, grammatical role and how often the text has
/// spoken of them.
final class Salience {
  private static final int SENTENCES = 3;
  private static final int CANDIDATES = 80;
  private static final int OFTEN = 6;
  private static final double OWN_CLAUSE = 1.3;
  private static final double[] DISTANCE = {0, 1.0, 2.4, 3.6};

  private final Heads heads;
  private final Chains chains;

  Salience(Heads heads, Chains chains) {
    this.heads = heads;
    this.chains = chains;
  }

  /// The best candidate before the pronoun; failing that, the subject that a fronted phrase waits
  /// for ("In his speech, Petro said").
  Optional<Candidate> best(Candidate pronoun, Predicate<Candidate> speaker) {
    Optional<Candidate> own = ownSubject(pronoun);
    Optional<Candidate> clause = clauseSubject(pronoun);
    Predicate<Candidate> barred = speaker.or(c -> own.filter(o -> chains.joined(o, c)).isPresent());
    Optional<Candidate> ahead = subjectAhead(pronoun).filter(c -> fits(pronoun, c, barred));
    Optional<Candidate> best = ahead;
    double most = ahead.map(c -> 1.2 + often(c)).orElse(Double.NEGATIVE_INFINITY);
    int last = Math.max(0, pronoun.index() - CANDIDATES);
    for (int i = pronoun.index() - 1; i >= last; i--) {
      Candidate candidate = chains.candidates().get(i);
      int distance = pronoun.sentence().index() - candidate.sentence().index();
      if (distance > SENTENCES) {
        break;
      }
      if (fits(pronoun, candidate, barred)) {
        boolean inClause =
            distance == 0 && clause.filter(s -> chains.joined(s, candidate)).isPresent();
        double weight = weight(pronoun, candidate, distance) + (inClause ? OWN_CLAUSE : 0);
        if (weight > most) {
          most = weight;
          best = Optional.of(candidate);
        }
      }
    }
    return best;
  }

  private boolean fits(Candidate pronoun, Candidate candidate, Predicate<Candidate> barred) {
    boolean usable =
        !candidate.isPronoun() || isThird(candidate) || candidate.is(Pronoun.Form.RELATIVE);
    return usable
        && agree(pronoun, candidate)
        && !barred.test(candidate)
        && !isBound(pronoun, candidate);
  }

  private static boolean isThird(Candidate candidate) {
    return candidate.pronoun().filter(p -> p.person() == 3).isPresent();
  }

  private boolean agree(Candidate pronoun, Candidate candidate) {
    Traits traits = chains.traitsOf(candidate);
    boolean neuter = pronoun.head().text().toLowerCase(java.util.Locale.ROOT).startsWith("it");
    if (neuter) {
      return !traits.isPerson()
          && traits.number() != Traits.Count.MANY
          && traits.gender() == Traits.Gender.OPEN;
    }
    boolean gendered = pronoun.traits().gender() != Traits.Gender.OPEN;
    boolean unknownNature = traits.nature() == Traits.Nature.OPEN;
    if (gendered
        && unknownNature
        && !candidate.head().xpos().startsWith("NNP")
        && !candidate.isPronoun()) {
      return false;
    }
    boolean group =
        traits.nature() == Traits.Nature.BODY && pronoun.traits().number() == Traits.Count.MANY;
    return group || traits.agrees(pronoun.traits());
  }

  /// What syntax rules out: the pronoun inside the candidate's own phrase, and both as arguments of
  /// one verb ("Trump criticised him").
  private boolean isBound(Candidate pronoun, Candidate candidate) {
    Sentence sentence = pronoun.sentence();
    boolean here = candidate.sentence().index() == sentence.index();
    if (here && Phrases.isInside(sentence, pronoun.head(), candidate.head())) {
      return true;
    }
    return here
        && isArgument(pronoun.head())
        && !pronoun.is(Pronoun.Form.POSSESSIVE)
        && sharesVerb(pronoun, candidate);
  }

  private static boolean isArgument(Token token) {
    return switch (token.relation()) {
      case OBJ, IOBJ, OBL, OBL_AGENT, NSUBJ, NSUBJ_PASS -> true;
      default -> false;
    };
  }

  private static boolean sharesVerb(Candidate pronoun, Candidate candidate) {
    return candidate.head().head() == pronoun.head().head() && isArgument(candidate.head());
  }

  /// The subject of the verb that has the pronoun as an object; the pronoun means somebody else.
  private Optional<Candidate> ownSubject(Candidate pronoun) {
    Token head = pronoun.head();
    boolean object =
        isArgument(head) && !head.relation().isSubject() && !pronoun.is(Pronoun.Form.POSSESSIVE);
    if (head.is(Relation.NMOD)) {
      return possessorAbove(pronoun);
    }
    return object ? subject(pronoun, pronoun.sentence().headOf(head)) : Optional.empty();
  }

  /// "Trump's accusations and threats against him": he is not the one who threatens.
  private Optional<Candidate> possessorAbove(Candidate pronoun) {
    Sentence sentence = pronoun.sentence();
    Optional<Token> noun = sentence.headOf(pronoun.head());
    Optional<Token> first = noun.filter(n -> n.is(Relation.CONJ)).flatMap(sentence::headOf);
    return noun.flatMap(n -> Phrases.possessor(sentence, n))
        .or(() -> first.flatMap(f -> Phrases.possessor(sentence, f)))
        .flatMap(p -> heads.at(sentence, p));
  }

  /// The subject of a possessive's clause, which it looks to first: "Petro defended his record".
  private Optional<Candidate> clauseSubject(Candidate pronoun) {
    return pronoun.is(Pronoun.Form.POSSESSIVE)
        ? subject(pronoun, Phrases.clauseOf(pronoun.sentence(), pronoun.head()))
        : Optional.empty();
  }

  private Optional<Candidate> subject(Candidate pronoun, Optional<Token> predicate) {
    return predicate
        .flatMap(p -> Phrases.subjectOf(pronoun.sentence(), p))
        .flatMap(s -> heads.at(pronoun.sentence(), s))
        .filter(s -> s.index() != pronoun.index());
  }

  private double weight(Candidate pronoun, Candidate candidate, int distance) {
    double weight = role(candidate) + often(candidate) - DISTANCE[distance];
    weight -= 0.015 * Math.min(40, pronoun.index() - candidate.index());
    if (candidate.isPronoun() && isThird(candidate)) {
      weight += 0.5;
    }
    if (candidate.isName()) {
      weight += 0.3;
    }
    boolean subjects =
        pronoun.head().relation().isSubject() && candidate.head().relation().isSubject();
    if (subjects) {
      weight += 0.5;
    }
    if (candidate.joint()) {
      weight += 0.3;
    }
    if (pronoun.traits().number() == Traits.Count.MANY && candidate.traits().isPerson()) {
      weight += 0.5;
    }
    return weight + parallel(pronoun, candidate);
  }

  /// "making cocaine and selling it", "his country and its sovereignty": the same place in the
  /// first of two coordinated parts.
  private static double parallel(Candidate pronoun, Candidate candidate) {
    Sentence sentence = pronoun.sentence();
    boolean here = candidate.sentence().index() == sentence.index();
    if (!here || pronoun.head().isRoot() || candidate.head().isRoot()) {
      return 0;
    }
    Token above = sentence.token(pronoun.head().head());
    boolean objects = pronoun.head().is(Relation.OBJ) && candidate.head().is(Relation.OBJ);
    boolean conjoined = above.is(Relation.CONJ) && !above.isRoot();
    boolean sameVerb = conjoined && objects && above.head() == candidate.head().head();
    boolean sameNoun = conjoined && above.head() == candidate.head().index();
    return sameVerb || sameNoun ? 1.6 : 0;
  }

  private double often(Candidate candidate) {
    return 0.4 * Math.log(Math.min(OFTEN, chains.size(candidate)));
  }

  private static double role(Candidate candidate) {
    return switch (candidate.head().relation()) {
      case NSUBJ -> 2.0;
      case NSUBJ_PASS -> 1.8;
      case ROOT -> 1.0;
      case OBJ, IOBJ -> 0.9;
      case OBL_AGENT -> 0.7;
      case NMOD_POSS -> 0.8;
      case OBL, CONJ, APPOS -> 0.4;
      case COMPOUND, AMOD -> -0.8;
      default -> 0;
    };
  }

  /// The main subject behind a fronted phrase that holds the pronoun.
  private Optional<Candidate> subjectAhead(Candidate pronoun) {
    Sentence sentence = pronoun.sentence();
    Token root = sentence.root();
    Optional<Token> subject =
        sentence.childrenOf(root, Relation.NSUBJ, Relation.NSUBJ_PASS).findFirst();
    boolean fronted =
        subject
            .filter(s -> s.index() > pronoun.head().index())
            .filter(s -> s.is(Upos.PROPN) || s.is(Upos.NOUN))
            .filter(s -> !sentence.isWithin(pronoun.head(), s))
            .isPresent();
    boolean deep =
        sentence.ancestorsOf(pronoun.head()).stream()
            .anyMatch(a -> a.is(Relation.OBL) || a.is(Relation.ADVCL));
    return fronted && deep ? subject.flatMap(s -> heads.at(sentence, s)) : Optional.empty();
  }
}
