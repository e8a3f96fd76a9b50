package org.dragoman.read.coreference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

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
  private final Map<String, Candidate> voices = new HashMap<>();

  PronounLinks(Heads heads, Chains chains, Roles roles, Quotes quotes, Speakers speakers) {
    this.heads = heads;
    this.roles = roles;
    this.chains = chains;
    this.quotes = quotes;
    this.speakers = speakers;
    this.salience = new Salience(heads, chains);
  }

  /// Joins a pronoun with what came before; pronouns are given in text order.
  void link(Candidate candidate) {
    Pronoun pronoun = candidate.pronoun().orElseThrow();
    switch (pronoun.form()) {
      case RELATIVE -> relative(candidate);
      case REFLEXIVE -> reflexive(candidate, pronoun);
      case PLAIN, POSSESSIVE -> {
        if (pronoun.person() == 3) {
          third(candidate);
        } else {
          voice(candidate, pronoun);
        }
      }
    }
  }

  private void relative(Candidate candidate) {
    Candidates.relativeClause(candidate.sentence(), candidate.head())
        .flatMap(n -> heads.at(candidate.sentence(), n))
        .ifPresent(a -> chains.force(a, candidate));
  }

  /// "himself" is the subject of its clause.
  private void reflexive(Candidate candidate, Pronoun pronoun) {
    Sentence sentence = candidate.sentence();
    Optional<Candidate> subject =
        Phrases.clauseOf(sentence, candidate.head())
            .flatMap(p -> Phrases.subjectOf(sentence, p))
            .flatMap(s -> heads.at(sentence, s))
            .filter(s -> s.index() != candidate.index() && chains.agree(s, candidate));
    if (subject.isPresent()) {
      chains.join(subject.get(), candidate);
    } else if (pronoun.person() == 3) {
      third(candidate);
    } else {
      voice(candidate, pronoun);
    }
  }

  private void third(Candidate candidate) {
    if (isEmptyIt(candidate)) {
      return;
    }
    Optional<Candidate> leader = leader(candidate);
    if (leader.isPresent()) {
      chains.join(leader.get(), candidate);
      return;
    }
    Optional<Candidate> speaker = quoteOf(candidate).flatMap(q -> speakers.of(q).speaker());
    salience
        .best(candidate, c -> speaker.filter(s -> chains.joined(s, c)).isPresent())
        .ifPresent(a -> chains.join(a, candidate));
  }

  /// "Colombia ... under his leadership": the one who leads the state that the clause speaks of.
  private Optional<Candidate> leader(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    Optional<Token> rule =
        sentence
            .headOf(candidate.head())
            .filter(h -> candidate.is(Pronoun.Form.POSSESSIVE) && RULE.contains(h.lemma()))
            .filter(h ->
                sentence.childrenOf(h, Relation.CASE).anyMatch(c -> c.lemma().equals("under")));
    return rule.flatMap(h -> stateBefore(candidate))
        .flatMap(roles::leaderOf)
        .filter(l -> l.index() < candidate.index() && chains.agree(l, candidate));
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
    boolean clause =
        sentence
            .childrenOf(predicate, Relation.CSUBJ, Relation.CCOMP, Relation.ADVCL, Relation.XCOMP)
            .anyMatch(c ->
                c.index() > predicate.index() && sentence.childOf(c, Relation.MARK).isPresent());
    return lemma.matches("seem|appear|rain|snow")
        || copular && clause && predicate.xpos().startsWith("J");
  }

  /// "I" and "we" in a quotation are its speaker, "you" the one spoken to; elsewhere they are the
  /// author's and the readers'.
  private void voice(Candidate candidate, Pronoun pronoun) {
    Optional<Integer> quote = quoteOf(candidate);
    Optional<Candidate> party =
        quote.map(speakers::of).flatMap(p -> pronoun.person() == 1 ? p.speaker() : p.addressee());
    if (party.isPresent() && party.get().index() != candidate.index()) {
      boolean we = Pronoun.isWe(candidate.head());
      if (we || chains.agree(party.get(), candidate)) {
        chains.force(party.get(), candidate);
        return;
      }
    }
    String voice = voiceOf(candidate, pronoun, quote);
    Candidate known = voices.putIfAbsent(voice, candidate);
    if (known != null) {
      chains.force(known, candidate);
    }
  }

  private static String voiceOf(Candidate candidate, Pronoun pronoun, Optional<Integer> quote) {
    String person =
        pronoun.person() == 1 && Pronoun.isWe(candidate.head()) ? "we" : "" + pronoun.person();
    return person + quote.map(q -> "/" + q).orElse("");
  }
}
