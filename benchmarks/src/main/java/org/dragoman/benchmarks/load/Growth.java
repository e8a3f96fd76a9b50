package org.dragoman.benchmarks.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.store.ArticleRecord;
import org.dragoman.store.TogetherRecord;

/// The articles that come while a server is under load, and what is put together of them, made
/// beforehand so that making it takes nothing from the server.
final class Growth {
  private static final int STEPS = 6;

  private final List<ArticleRecord> articles;
  private final List<String> together;
  private final List<String> more;
  private final AtomicInteger given = new AtomicInteger();

  private Growth(List<ArticleRecord> articles, List<String> together, List<String> more) {
    this.articles = articles;
    this.together = together;
    this.more = more;
  }

  /// What comes after the first articles of a record.
  ///
  /// @param there how many the store has
  /// @param upcoming how many can be added
  static Growth of(ReplayedRecord record, int there, int upcoming) {
    List<ArticleRecord> articles = new ArrayList<>();
    for (int n = there; n < there + upcoming; n++) {
      articles.add(record.article(n));
    }
    List<String> together = record.together(there).lines();
    Set<String> known = new HashSet<>(together);
    List<String> more =
        record.together(there + upcoming).lines().stream()
            .filter(line -> !known.contains(line))
            .toList();
    return new Growth(articles, together, more);
  }

  /// The next article; after the last one they come again, which changes nothing.
  ArticleRecord next() {
    return articles.get(given.getAndIncrement() % articles.size());
  }

  /// What is put together at a step, counted from 1: each brings some lines more.
  TogetherRecord together(int step) {
    List<String> all = new ArrayList<>(together);
    all.addAll(more.subList(0, more.size() * Math.min(step, STEPS) / STEPS));
    return new TogetherRecord(all, Map.of());
  }
}
