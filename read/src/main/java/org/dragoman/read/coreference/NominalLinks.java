package org.dragoman.read.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;

/// Joins common noun phrases with what they surely stand for: appositions, a role ("the Colombian
/// president"), "the country".
final class NominalLinks {
  private static final Set<String> STATE_NOUNS = Set.of("country", "nation");

  private final Heads heads;
  private final Chains chains;
  private final Roles roles;

  NominalLinks(Heads heads, Chains chains, Roles roles) {
    this.heads = heads;
    this.chains = chains;
    this.roles = roles;
  }

  /// "Petro, a former member of M-19": the noun in apposition stands for the same.
  void linkAppositions() {
    for (Candidate candidate : chains.candidates()) {
      Sentence sentence = candidate.sentence();
      if (!candidate.joint()) {
        sentence
            .childrenOf(candidate.head(), Relation.APPOS)
            .flatMap(t -> heads.at(sentence, t).stream())
            .filter(a -> !(a.isName() && candidate.isName()))
            .filter(a -> actorsOrThings(a, candidate))
            .forEach(a -> chains.join(candidate, a));
      }
    }
  }

  private static boolean actorsOrThings(Candidate one, Candidate other) {
    return one.traits().isActor() == other.traits().isActor();
  }

  /// Joins a common noun phrase with whom it surely stands for: the holder of a role, the state
  /// spoken of; says whether that settles it. What opens with "a", and a role that several hold, is
  /// settled too: it is new.
  boolean settle(Candidate nominal) {
    if (!nominal.isNominal() || nominal.joint() || chains.size(nominal) > 1) {
      return false;
    }
    Determiner determiner = Determiner.of(nominal.sentence(), nominal.head());
    if (determiner == Determiner.A || determiner == Determiner.OTHER_ONE) {
      return true;
    }
    if (!Phrases.isDefinite(nominal.sentence(), nominal.head())) {
      return false;
    }
    Optional<Candidate> known = roleHolder(nominal).or(() -> theCountry(nominal));
    known.ifPresent(a -> chains.join(a, nominal));
    return known.isPresent() || isPerson(nominal) && roles.isShared(nominal);
  }

  /// Whom a common noun phrase cannot mean.
  Predicate<Candidate> barred(Candidate nominal) {
    boolean person = nominal.isNominal() && isPerson(nominal);
    return c -> person && roles.isElsewhere(nominal, c);
  }

  private static boolean isPerson(Candidate nominal) {
    return nominal.traits().isPerson() && nominal.traits().number() == Traits.Count.ONE;
  }

  private Optional<Candidate> roleHolder(Candidate nominal) {
    return isPerson(nominal) ? roles.holder(nominal) : Optional.empty();
  }

  /// "the country" is the only state that this sentence, else the one before, has named so far.
  private Optional<Candidate> theCountry(Candidate nominal) {
    if (!STATE_NOUNS.contains(nominal.head().lemma().toLowerCase(Locale.ROOT))
        || Phrases.possessor(nominal.sentence(), nominal.head()).isPresent()
        || !nominal.modifiers().isEmpty()
        || nominal.traits().number() != Traits.Count.ONE) {
      return Optional.empty();
    }
    Optional<Candidate> here = onlyState(nominal, nominal.sentence().index());
    return here.isPresent() ? here : onlyState(nominal, nominal.sentence().index() - 1);
  }

  private Optional<Candidate> onlyState(Candidate nominal, int sentence) {
    List<Candidate> all = chains.candidates();
    List<Candidate> states =
        all.subList(Math.max(0, nominal.index() - 60), nominal.index()).stream()
            .filter(c -> c.sentence().index() == sentence && c.isName())
            .filter(c -> c.traits().nature() == Traits.Nature.STATE)
            .toList();
    long different = states.stream().map(chains::of).distinct().count();
    return different == 1 ? Optional.of(states.getLast()) : Optional.empty();
  }
}
