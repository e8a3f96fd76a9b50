package org.dragoman.training.coreference;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.read.coreference.Phrase;

/// How well found chains match the marked ones: by exact extent, the standard, and by head word.
///
/// @param exact phrases are the same if they have the same words
/// @param byHead phrases are the same if they have the same head; of several with one head, as a
///   coordination and its first part, the shortest has it
public record Comparison(ChainScore exact, ChainScore byHead) {
  /// The scores of no documents.
  public static final Comparison NONE = new Comparison(ChainScore.NONE, ChainScore.NONE);

  /// The scores of one document.
  public static Comparison of(MarkedDocument gold, List<List<Phrase>> found) {
    return new Comparison(
        score(gold.chains(), found, Comparison::extent, Comparison::extent),
        score(gold.chains(), found, heads(gold.chains()), heads(found)));
  }

  private static ChainScore score(
      List<List<Phrase>> gold,
      List<List<Phrase>> found,
      Function<Phrase, Phrase> goldKey,
      Function<Phrase, Phrase> foundKey) {
    return ChainScore.of(keys(gold, goldKey), keys(found, foundKey));
  }

  /// A phrase that is marked in two chains counts in the first.
  private static List<Set<Phrase>> keys(List<List<Phrase>> chains, Function<Phrase, Phrase> key) {
    Set<Phrase> seen = new HashSet<>();
    return chains.stream()
        .map(c -> {
          Set<Phrase> keys = new HashSet<>();
          c.stream().map(key).filter(seen::add).forEach(keys::add);
          return keys;
        })
        .toList();
  }

  private static Phrase extent(Phrase phrase) {
    return new Phrase(phrase.sentence(), phrase.first(), phrase.last(), -1);
  }

  private static Function<Phrase, Phrase> heads(List<List<Phrase>> chains) {
    Map<Phrase, Phrase> shortest = new HashMap<>();
    chains.stream()
        .flatMap(Collection::stream)
        .forEach(p -> shortest.merge(head(p), p, (a, b) -> length(b) < length(a) ? b : a));
    return p -> p.equals(shortest.get(head(p))) ? head(p) : p;
  }

  private static Phrase head(Phrase phrase) {
    return new Phrase(phrase.sentence(), phrase.head(), phrase.head(), -1);
  }

  private static int length(Phrase phrase) {
    return phrase.last() - phrase.first();
  }

  /// The scores of both documents together.
  public Comparison plus(Comparison other) {
    return new Comparison(exact.plus(other.exact), byHead.plus(other.byHead));
  }
}
