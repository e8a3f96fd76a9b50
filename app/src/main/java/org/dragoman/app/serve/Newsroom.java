package org.dragoman.app.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dragoman.model.article.Article;
import org.dragoman.model.finding.Findings;
import org.dragoman.publish.record.RecordLines;
import org.dragoman.store.Added;
import org.dragoman.store.ArticleRecord;
import org.dragoman.store.RecordStore;
import org.dragoman.store.Snapshot;

/// Brings articles into a store: finds what they say and adds it, one article in one step.
public final class Newsroom {
  private final RecordStore store;
  private final Finder finder;
  private final boolean again;
  private final RecordLines lines = new RecordLines();
  private final AtomicBoolean stopped = new AtomicBoolean();

  /// @param again whether what the store has is read again, as after a change of codes or actors
  public Newsroom(RecordStore store, Finder finder, boolean again) {
    this.store = store;
    this.finder = finder;
    this.again = again;
  }

  /// The articles that the store does not have, or has with another text.
  List<Article> unknown(List<Article> articles) {
    if (again) {
      return articles;
    }
    List<Article> unknown = new ArrayList<>();
    try (Snapshot snapshot = store.snapshot()) {
      for (Article article : articles) {
        Optional<String> known = snapshot.text(article.id());
        if (known.filter(article.text()::equals).isEmpty()) {
          unknown.add(article);
        }
      }
    }
    return unknown;
  }

  /// Adds articles; when it returns, the store has them.
  ///
  /// @return what became of each
  List<Added> add(List<Article> articles) {
    List<Added> added = new ArrayList<>();
    for (Findings findings : finder.find(articles)) {
      if (stopped.get()) {
        break;
      }
      List<String> all = new ArrayList<>(lines.ofArticle(findings, Optional.empty()));
      all.addAll(1, lines.ofActors(List.of(findings)));
      added.add(store.add(new ArticleRecord(Optional.of(findings), all)));
    }
    return added;
  }

  /// From now on nothing more is added.
  void stop() {
    stopped.set(true);
  }
}
