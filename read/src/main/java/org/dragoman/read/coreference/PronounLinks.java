package org.dragoman.read.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Joins pronouns with what they stand for.
final class PronounLinks {
  private static final Set<String> RULE =
      Set.of(
          "leadership", "rule", "presidency", "reign", "government", "regime", "watch", "command");

  private final Heads heads;
  private final Chains chains;
  private final Roles roles;
  private final Quotes quotes;
  private final Speakers speakers;
  private final Salience salience;
  private final Disjoint disjoint;

  PronounLinks(Heads heads, Chains chains, Roles roles, Quotes quotes, Speakers speakers) {
    this.heads = heads;
    this.roles = roles;
    this.chains = chains;
    this.quotes = quotes;
    this.speakers = speakers;
    this.salience = new Salience(heads, chains);
    this.disjoint = new Disjoint(heads, quotes);
  }

  /// Joins a pronoun with what it surely stands for; says whether that settles it.
  boolean link(Candidate candidate) {
    Pronoun pronoun = candidate.pronoun().orElseThrow();
    return switch (pronoun.form()) {
      case RELATIVE -> relative(candidate);
      case REFLEXIVE -> reflexive(candidate) || voice(candidate, pronoun);
      case DEMONSTRATIVE -> false;
      case PLAIN, POSSESSIVE ->
          pronoun.person() == 3
              ? isEmptyIt(candidate) || leader(candidate) || person(candidate)
              : voice(candidate, pronoun);
    };
  }

  /// "he" and "she" mean the most salient person. In news, where two people act on each other
  /// through many sentences, that is surer than what the ranker learns from texts about one.
  private boolean person(Candidate candidate) {
    if (candidate.traits().gender() == Traits.Gender.OPEN) {
      return false;
    }
    salience.best(candidate, barred(candidate)).ifPresent(a -> chains.join(a, candidate));
    return true;
  }

  /// Joins a pronoun that stands for nothing before it with the subject that a fronted phrase waits
  /// for: "In his speech, Petro said".
  void linkAhead(Candidate candidate) {
    Pronoun pronoun = candidate.pronoun().orElseThrow();
    if (pronoun.person() == 3 && pronoun.form() != Pronoun.Form.DEMONSTRATIVE) {
      subjectAhead(candidate).ifPresent(s -> chains.join(s, candidate));
    }
  }

  private Optional<Candidate> subjectAhead(Candidate pronoun) {
    Sentence sentence = pronoun.sentence();
    boolean deep =
        sentence.ancestorsOf(pronoun.head()).stream()
            .anyMatch(a -> a.is(Relation.OBL) || a.is(Relation.ADVCL));
    return sentence
        .childrenOf(sentence.root(), Relation.NSUBJ, Relation.NSUBJ_PASS)
        .findFirst()
        .filter(s -> deep && s.index() > pronoun.head().index())
        .filter(s -> s.is(Upos.PROPN) || s.is(Upos.NOUN))
        .filter(s -> !sentence.isWithin(pronoun.head(), s))
        .flatMap(s -> heads.at(sentence, s));
  }

  /// Whom a pronoun cannot mean: "he" in a quotation is not its speaker, an object not the subject,
  /// a subject nobody whom its own predicate names.
  Predicate<Candidate> barred(Candidate candidate) {
    Optional<Candidate> speaker = quoteOf(candidate).flatMap(q -> speakers.of(q).speaker());
    boolean third = candidate.pronoun().filter(p -> p.person() == 3).isPresent();
    Optional<Candidate> own = third ? ownSubject(candidate) : Optional.empty();
    List<Candidate> others = third ? disjoint.from(candidate) : List.of();
    return c ->
        third && speaker.filter(s -> chains.joined(s, c)).isPresent()
            || own.filter(o -> chains.joined(o, c)).isPresent()
            || others.stream().anyMatch(o -> chains.joined(o, c));
  }

  /// The subject of the verb that has the pronoun as an object; the pronoun means somebody else.
  private Optional<Candidate> ownSubject(Candidate pronoun) {
    Token head = pronoun.head();
    if (head.is(Relation.NMOD)) {
      return possessorAbove(pronoun);
    }
    boolean object =
        Agreement.isArgument(head)
            && !head.relation().isSubject()
            && !pronoun.is(Pronoun.Form.POSSESSIVE)
            && !pronoun.is(Pronoun.Form.REFLEXIVE);
    Sentence sentence = pronoun.sentence();
    return object
        ? sentence
            .headOf(head)
            .flatMap(p -> Phrases.subjectOf(sentence, p))
            .flatMap(s -> heads.at(sentence, s))
            .filter(s -> s.index() != pronoun.index())
        : Optional.empty();
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

  private boolean relative(Candidate candidate) {
    Candidates.relativeClause(candidate.sentence(), candidate.head())
        .flatMap(n -> heads.at(candidate.sentence(), n))
        .ifPresent(a -> chains.force(a, candidate));
    return true;
  }

  /// "himself" is the subject of its clause.
  private boolean reflexive(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    return Phrases.clauseOf(sentence, candidate.head())
        .flatMap(p -> Phrases.subjectOf(sentence, p))
        .flatMap(s -> heads.at(sentence, s))
        .filter(s -> s.index() != candidate.index())
        .filter(s -> chains.join(s, candidate))
        .isPresent();
  }

  /// "Colombia ... under his leadership": the one who leads the state that the clause speaks of.
  private boolean leader(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    return sentence
        .headOf(candidate.head())
        .filter(h -> candidate.is(Pronoun.Form.POSSESSIVE) && RULE.contains(h.lemma()))
        .filter(h -> sentence.childrenOf(h, Relation.CASE).anyMatch(c -> c.lemma().equals("under")))
        .flatMap(h -> stateBefore(candidate))
        .flatMap(roles::leaderOf)
        .filter(l -> l.index() < candidate.index() && chains.join(l, candidate))
        .isPresent();
  }

  private Optional<Candidate> stateBefore(Candidate candidate) {
    return chains
        .candidates()
        .subList(Math.max(0, candidate.index() - 12), candidate.index())
        .reversed()
        .stream()
        .filter(c -> c.sentence().index() == candidate.sentence().index())
        .filter(c -> c.isName() && c.traits().nature() == Traits.Nature.STATE)
        .findFirst();
  }

  private Optional<Integer> quoteOf(Candidate candidate) {
    return quotes.at(candidate.span().start());
  }

  /// "it is clear that", "it is raining", "it seems".
  private static boolean isEmptyIt(Candidate candidate) {
    if (!candidate.head().text().equalsIgnoreCase("it")
        || !candidate.head().relation().isSubject()) {
      return false;
    }
    Sentence sentence = candidate.sentence();
    Optional<Token> predicate = sentence.headOf(candidate.head());
    return predicate.filter(p -> takesClause(sentence, p)).isPresent();
  }

  private static boolean takesClause(Sentence sentence, Token predicate) {
    String lemma = predicate.lemma().toLowerCase(Locale.ROOT);
    boolean copular = sentence.childOf(predicate, Relation.COP).isPresent();
    return lemma.matches("seem|appear|rain|snow")
        || copular && hasClause(sentence, predicate) && predicate.xpos().startsWith("J");
  }

  private static boolean hasClause(Sentence sentence, Token predicate) {
    return sentence
        .childrenOf(predicate, Relation.CSUBJ, Relation.CCOMP, Relation.ADVCL, Relation.XCOMP)
        .anyMatch(
            c -> c.index() > predicate.index() && sentence.childOf(c, Relation.MARK).isPresent());
  }

  /// 1 if a clause follows the predicate that a phrase is the subject of, which makes of "it" a
  /// mere place-holder; 2 if the predicate is no verb besides.
  static int clauseAfter(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    Optional<Token> predicate =
        sentence.headOf(candidate.head()).filter(p -> candidate.head().relation().isSubject());
    boolean clause = predicate.filter(p -> hasClause(sentence, p)).isPresent();
    boolean copular =
        predicate.filter(p -> sentence.childOf(p, Relation.COP).isPresent()).isPresent();
    return clause ? copular ? 2 : 1 : 0;
  }

  /// "I" and "we" in a quotation are its speaker, "you" the one spoken to.
  private boolean voice(Candidate candidate, Pronoun pronoun) {
    Optional<Candidate> party =
        quoteOf(candidate)
            .map(speakers::of)
            .flatMap(p -> pronoun.person() == 1 ? p.speaker() : p.addressee())
            .filter(p -> p.index() != candidate.index())
            .filter(p -> Pronoun.isWe(candidate.head()) || chains.agree(p, candidate));
    party.ifPresent(p -> chains.force(p, candidate));
    return party.isPresent();
  }
}
