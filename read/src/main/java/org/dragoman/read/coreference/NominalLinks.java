package org.dragoman.read.coreference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// Joins common noun phrases with what they stand for: appositions, a repeated head ("the raid"), a
/// role ("the Colombian president"), "the country".
final class NominalLinks {
  private static final int WINDOW = 12;
  private static final int REMEMBERED = 6;
  private static final Set<String> STATE_NOUNS = Set.of("country", "nation");

  private static final Set<String> GENERIC =
      Set.of("people", "person", "way", "thing", "other", "others");

  private final Heads heads;
  private final Chains chains;
  private final Roles roles;
  private final Map<String, Deque<Candidate>> byLemma = new HashMap<>();

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

  /// Joins a phrase with what came before; phrases are given in text order.
  void link(Candidate nominal) {
    if (nominal.joint()) {
      return;
    }
    boolean definite = Phrases.isDefinite(nominal.sentence(), nominal.head());
    if (definite && alone(nominal)) {
      Optional<Candidate> antecedent =
          roleHolder(nominal).or(() -> sameHead(nominal)).or(() -> theCountry(nominal));
      antecedent.ifPresent(a -> chains.join(a, nominal));
    }
    remember(nominal);
  }

  private boolean alone(Candidate nominal) {
    return chains.size(nominal) == 1;
  }

  private void remember(Candidate nominal) {
    Deque<Candidate> same = byLemma.computeIfAbsent(key(nominal), k -> new ArrayDeque<>());
    same.push(nominal);
    if (same.size() > REMEMBERED) {
      same.removeLast();
    }
  }

  private static String key(Candidate nominal) {
    return nominal.head().lemma().toLowerCase(Locale.ROOT);
  }

  private Optional<Candidate> roleHolder(Candidate nominal) {
    boolean person = nominal.traits().isPerson() && nominal.traits().number() == Traits.Count.ONE;
    return person ? roles.holder(nominal) : Optional.empty();
  }

  private Optional<Candidate> sameHead(Candidate nominal) {
    if (GENERIC.contains(key(nominal)) && nominal.modifiers().isEmpty()) {
      return Optional.empty();
    }
    return byLemma.getOrDefault(key(nominal), new ArrayDeque<>()).stream()
        .filter(c -> nominal.sentence().index() - c.sentence().index() <= WINDOW)
        .filter(c -> chains.agree(c, nominal))
        .filter(c -> c.modifiers().containsAll(nominal.modifiers()))
        .filter(c -> possessorsFit(c, nominal))
        .filter(c -> complementsFit(c, nominal))
        .filter(c ->
            !Phrases.isInside(nominal.sentence(), nominal.head(), c.head())
                || c.sentence() != nominal.sentence())
        .findFirst();
  }

  private boolean possessorsFit(Candidate before, Candidate nominal) {
    Optional<Candidate> mine = possessor(nominal);
    Optional<Candidate> yours = possessor(before);
    boolean bare = Phrases.possessor(nominal.sentence(), nominal.head()).isEmpty();
    if (bare) {
      return true;
    }
    return mine.isPresent() && yours.isPresent() && chains.joined(mine.get(), yours.get());
  }

  private Optional<Candidate> possessor(Candidate candidate) {
    return Phrases.possessor(candidate.sentence(), candidate.head())
        .flatMap(p -> heads.at(candidate.sentence(), p));
  }

  private static boolean complementsFit(Candidate before, Candidate nominal) {
    Optional<Token> mine = Phrases.complement(nominal.sentence(), nominal.head());
    Optional<Token> yours = Phrases.complement(before.sentence(), before.head());
    return mine.isEmpty()
        || yours.isPresent() && mine.get().lemma().equalsIgnoreCase(yours.get().lemma());
  }

  /// "the country" is the only state that this sentence, else the one before, has named so far.
  private Optional<Candidate> theCountry(Candidate nominal) {
    if (!STATE_NOUNS.contains(key(nominal))
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
