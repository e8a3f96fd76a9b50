package org.dragoman.read.coreference;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// Joins phrases with what a chooser takes them to stand for.
final class RankedLinks {
  private final Chains chains;
  private final List<Profile> profiles;
  private final Antecedents antecedents;
  private final Pairs pairs;
  private final Chooser chooser;

  RankedLinks(
      Chains chains, Heads heads, List<Profile> profiles, Lexicon lexicon, Chooser chooser) {
    this.chains = chains;
    this.profiles = profiles;
    this.antecedents = new Antecedents(profiles, new Agreement(chains));
    this.pairs = new Pairs(chains, heads, profiles, lexicon);
    this.chooser = chooser;
  }

  /// Joins a phrase with one before it, unless it is new or joined already; says whether it is.
  ///
  /// @param barred whom it cannot mean
  boolean link(Candidate candidate, Predicate<Candidate> barred) {
    Profile mine = profiles.get(candidate.index());
    if (isLinked(mine)) {
      return true;
    }
    int[] found = antecedents.of(mine, barred);
    if (found.length == 0) {
      return false;
    }
    int[] together =
        Arrays.stream(found).map(i -> chains.of(profiles.get(i).candidate())).toArray();
    int chosen =
        chooser.choose(
            new Choice(profiles, candidate.index(), found, together, pairs.of(mine, found)));
    if (chosen != Chooser.NONE) {
      chains.force(profiles.get(found[chosen]).candidate(), candidate);
    }
    return chosen != Chooser.NONE;
  }

  /// An "I" in a quotation before its speaker does not say who the speaker is.
  private boolean isLinked(Profile mine) {
    int me = mine.candidate().index();
    return chains
        .members(mine.candidate())
        .anyMatch(m -> m < me && (mine.isVoice() || !profiles.get(m).isVoice()));
  }

  /// Remembers a phrase for those that follow.
  void note(Candidate candidate) {
    antecedents.note(profiles.get(candidate.index()));
  }
}
