package org.dragoman.read.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The candidates joined so far: disjoint sets with the traits of each.
final class Chains {
  private final int[] parent;
  private final Traits[] traits;
  private final int[] size;
  private final boolean[] named;
  private final int[] next;
  private final List<Candidate> candidates;

  Chains(List<Candidate> candidates) {
    this.candidates = List.copyOf(candidates);
    parent = new int[candidates.size()];
    traits = new Traits[candidates.size()];
    size = new int[candidates.size()];
    named = new boolean[candidates.size()];
    next = new int[candidates.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      next[i] = i;
      traits[i] = candidates.get(i).traits();
      size[i] = 1;
      named[i] = candidates.get(i).isName();
    }
  }

  /// The number of the chain: its first candidate's index.
  int of(Candidate candidate) {
    int at = candidate.index();
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  Traits traitsOf(Candidate candidate) {
    return traits[of(candidate)];
  }

  /// Whether a proper name stands in the chain.
  boolean isNamed(Candidate candidate) {
    return named[of(candidate)];
  }

  /// How many candidates the chain has.
  int size(Candidate candidate) {
    return size[of(candidate)];
  }

  /// The numbers of the candidates of a chain, beginning with the given one.
  IntStream members(Candidate candidate) {
    int begin = candidate.index();
    return IntStream.iterate(begin, i -> next[i]).limit(size(candidate));
  }

  boolean joined(Candidate one, Candidate other) {
    return of(one) == of(other);
  }

  /// Whether nothing that the two chains show speaks against joining them.
  boolean agree(Candidate one, Candidate other) {
    return traitsOf(one).agrees(traitsOf(other));
  }

  /// Joins two chains if they agree; says whether they are now one.
  boolean join(Candidate one, Candidate other) {
    if (!agree(one, other)) {
      return joined(one, other);
    }
    force(one, other);
    return true;
  }

  /// Joins two chains whatever they show; where they differ, the first one's traits are right: a
  /// surname that was once read as a body's is a person's if the full name is.
  void force(Candidate one, Candidate other) {
    int a = of(one);
    int b = of(other);
    if (a != b) {
      int first = Math.min(a, b);
      int second = Math.max(a, b);
      Traits both = traits[a].with(traits[b]);
      parent[second] = first;
      traits[first] = both;
      size[first] += size[second];
      named[first] |= named[second];
      int after = next[first];
      next[first] = next[second];
      next[second] = after;
    }
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /// All chains of more than one candidate.
  List<List<Candidate>> groups() {
    List<List<Candidate>> byRoot = new ArrayList<>();
    for (int i = 0; i < parent.length; i++) {
      byRoot.add(new ArrayList<>());
    }
    candidates.forEach(c -> byRoot.get(of(c)).add(c));
    return byRoot.stream().filter(g -> g.size() > 1).toList();
  }
}
