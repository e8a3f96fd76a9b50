package org.dragoman.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dragoman.model.article.Article;
import org.dragoman.model.reading.Reading;
import org.dragoman.read.cache.ArticleKey;
import org.dragoman.read.cache.PackedReading;
import org.dragoman.read.cache.ReadingStore;

/// Reads articles as a [Reader] does, but takes up from a store what has been read before. The
/// readings are the same with any store. The reader is opened when the first article has to be
/// read.
public final class CachedReader implements ArticleReader {
  private final ReadingStore store;
  private final String version;
  private final Supplier<? extends ArticleReader> opener;
  private Optional<ArticleReader> opened = Optional.empty();

  /// A reader in front of which a store stands.
  ///
  /// @param store where readings are kept
  /// @param version of everything that decides what a reading is: model, code and tables
  /// @param opener opens what reads
  public CachedReader(
      ReadingStore store, String version, Supplier<? extends ArticleReader> opener) {
    this.store = store;
    this.version = version;
    this.opener = opener;
  }

  @Override
  public List<Reading> readAll(List<Article> articles) {
    List<Optional<Reading>> known = articles.parallelStream().map(this::find).toList();
    List<Article> unknown = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if (known.get(i).isEmpty()) {
        unknown.add(articles.get(i));
      }
    }
    List<Reading> fresh = unknown.isEmpty() ? List.of() : reader().readAll(unknown);
    fresh.parallelStream().forEach(this::keep);
    return merged(known, fresh);
  }

  private static List<Reading> merged(List<Optional<Reading>> known, List<Reading> fresh) {
    Reading[] all = new Reading[known.size()];
    int next = 0;
    for (int i = 0; i < all.length; i++) {
      Optional<Reading> one = known.get(i);
      all[i] = one.isPresent() ? one.get() : fresh.get(next++);
    }
    return Arrays.asList(all);
  }

  private Optional<Reading> find(Article article) {
    String key = ArticleKey.of(version, article);
    return store.find(key).flatMap(packed -> PackedReading.unpack(key, packed, article));
  }

  private void keep(Reading reading) {
    String key = ArticleKey.of(version, reading.article());
    store.keep(key, PackedReading.pack(key, reading));
  }

  private synchronized ArticleReader reader() {
    ArticleReader reader = opened.isPresent() ? opened.get() : opener.get();
    opened = Optional.of(reader);
    return reader;
  }

  @Override
  public synchronized void close() {
    opened.ifPresent(ArticleReader::close);
    opened = Optional.empty();
  }
}
