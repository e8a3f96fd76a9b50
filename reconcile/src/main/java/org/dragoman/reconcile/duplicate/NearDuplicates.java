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
import org.dragoman.model.crisis.Reconciled.Duplicate;
import org.dragoman.reconcile.text.Terms;

/// Finds articles that repeat an earlier one, whole or nearly so, by the runs of eight words that
/// they share. A copy is no second source.
///
/// Of the runs' hash values those in a fixed eighth are kept, which estimates the share of common
/// runs well for articles of some hundred words; short ones keep all.
public final class NearDuplicates {
  private static final int RUN = 8;
  private static final int KEEP_ONE_IN = 8;
  private static final int SHORT = 200;
  private static final double COPY = 0.7;

  /// Articles in order of publication; each copy is named with the earliest article that it
  /// repeats.
  public List<Duplicate> find(List<Article> inOrder) {
    Map<Long, List<Integer>> seen = new HashMap<>();
    List<TreeSet<Long>> runs = new ArrayList<>();
    List<Duplicate> found = new ArrayList<>();
    Map<String, String> original = new HashMap<>();
    for (int i = 0; i < inOrder.size(); i++) {
      Article article = inOrder.get(i);
      runs.add(runsOf(article));
      Optional<Duplicate> copy = copyOf(article, runs.get(i), seen, inOrder, original);
      copy.ifPresent(d -> {
        found.add(d);
        original.put(d.article(), d.of());
      });
      for (long run : runs.get(i)) {
        seen.computeIfAbsent(run, _ -> new ArrayList<>(1)).add(i);
      }
    }
    return found;
  }

  private static Optional<Duplicate> copyOf(
      Article article,
      TreeSet<Long> runs,
      Map<Long, List<Integer>> seen,
      List<Article> inOrder,
      Map<String, String> original) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (long run : runs) {
      seen.getOrDefault(run, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .filter(e -> e.getValue() >= COPY * runs.size())
        .findFirst()
        .map(e -> {
          String earlier = inOrder.get(e.getKey()).id();
          return new Duplicate(
              article.id(),
              original.getOrDefault(earlier, earlier),
              (double) e.getValue() / runs.size());
        });
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
