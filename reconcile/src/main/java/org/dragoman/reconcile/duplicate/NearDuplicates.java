package org.dragoman.reconcile.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.crisis.Reconciled.Basis;
import org.dragoman.model.crisis.Reconciled.Duplicate;
import org.dragoman.reconcile.text.Terms;

/// Finds articles that repeat an earlier one, whole or in part, by the runs of eight words that
/// they share. A copy is no second source, nor is a text that credits the same agency and shares
/// much of its words.
///
/// Of the runs' hash values those in a fixed eighth are kept, which estimates the share of common
/// runs well for articles of some hundred words; short ones keep all.
public final class NearDuplicates {
  private static final int RUN = 8;
  private static final int KEEP_ONE_IN = 8;
  private static final int SHORT = 200;
  private static final double COPY = 0.7;
  private static final double WIRE = 0.35;
  private static final double PARTIAL = 0.25;
  private static final int COMMONPLACE = 200;

  private final Credits credits = Credits.load();

  /// Articles in order of publication; each copy is named with the earliest article that it
  /// repeats.
  public List<Duplicate> find(List<Article> inOrder) {
    Map<Long, List<Integer>> seen = new HashMap<>();
    List<Duplicate> found = new ArrayList<>();
    Map<String, String> original = new HashMap<>();
    for (int i = 0; i < inOrder.size(); i++) {
      TreeSet<Long> runs = runsOf(inOrder.get(i));
      Optional<Duplicate> repeated = repeated(inOrder, i, shared(runs, seen), runs.size());
      repeated.map(d -> d.isOneSource() ? rooted(d, original) : d).ifPresent(found::add);
      repeated
          .filter(Duplicate::isOneSource)
          .ifPresent(d -> original.put(d.article(), original.getOrDefault(d.of(), d.of())));
      for (long run : runs) {
        List<Integer> with = seen.computeIfAbsent(run, _ -> new ArrayList<>(1));
        // What hundreds print is a notice, not a report.
        if (with.size() < COMMONPLACE) {
          with.add(i);
        }
      }
    }
    return found;
  }

  /// A copy of a copy is one of the first.
  private static Duplicate rooted(Duplicate d, Map<String, String> original) {
    return new Duplicate(d.article(), original.getOrDefault(d.of(), d.of()), d.share(), d.basis());
  }

  /// How many runs each earlier article shares, by its number.
  private static Map<Integer, Integer> shared(TreeSet<Long> runs, Map<Long, List<Integer>> seen) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (long run : runs) {
      seen.getOrDefault(run, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum));
    }
    return shared;
  }

  /// The earliest article of which this one repeats nearly all; else the one of which it repeats
  /// most, if that is a good part.
  private Optional<Duplicate> repeated(
      List<Article> inOrder, int article, Map<Integer, Integer> shared, int runs) {
    return shared.entrySet().stream()
        .filter(e -> e.getValue() >= COPY * runs)
        .findFirst()
        .or(() -> shared.entrySet().stream().reduce((a, b) -> b.getValue() > a.getValue() ? b : a))
        .flatMap(e ->
            repeated(inOrder.get(article), inOrder.get(e.getKey()), (double) e.getValue() / runs));
  }

  private Optional<Duplicate> repeated(Article article, Article earlier, double share) {
    return basis(article, earlier, share)
        .map(basis -> new Duplicate(article.id(), earlier.id(), share, basis));
  }

  private Optional<Basis> basis(Article article, Article earlier, double share) {
    if (share >= COPY) {
      return Optional.of(Basis.COPY);
    }
    Optional<String> agency = share >= WIRE ? credits.of(article) : Optional.empty();
    if (agency.isPresent() && agency.equals(credits.of(earlier))) {
      return Optional.of(Basis.WIRE);
    }
    return share >= PARTIAL ? Optional.of(Basis.PARTIAL) : Optional.empty();
  }

  private static TreeSet<Long> runsOf(Article article) {
    List<String> words = new ArrayList<>();
    for (Passage passage : article.passages()) {
      if (passage.kind() == PassageKind.BODY) {
        words.addAll(Terms.words(article.words(passage.span())));
      }
    }
    TreeSet<Long> runs = new TreeSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      long hash = hash(words.subList(i, i + RUN));
      if (words.size() < SHORT || Math.floorMod(hash, KEEP_ONE_IN) == 0) {
        runs.add(hash);
      }
    }
    return runs;
  }

  /// FNV-1a over the words' own hash codes, finished by a mixing step.
  private static long hash(List<String> words) {
    long hash = 0xcbf29ce484222325L;
    for (String word : words) {
      hash = (hash ^ word.hashCode()) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    hash *= 0xd6e8feb86659fd93L;
    return hash ^ hash >>> 32;
  }
}
