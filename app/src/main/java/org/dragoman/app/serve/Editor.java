package org.dragoman.app.serve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dragoman.extract.event.Codebook;
import org.dragoman.model.crisis.Reconciled;
import org.dragoman.model.finding.Findings;
import org.dragoman.publish.record.RecordLines;
import org.dragoman.reconcile.Reconciler;
import org.dragoman.reconcile.correction.Corrections;
import org.dragoman.serve.record.Parts;
import org.dragoman.store.Line;
import org.dragoman.store.LineKind;
import org.dragoman.store.Page;
import org.dragoman.store.Query;
import org.dragoman.store.RecordStore;
import org.dragoman.store.Snapshot;
import org.dragoman.store.TogetherRecord;
import tools.jackson.databind.json.JsonMapper;

/// Puts together what the articles of a store say, in the background: some time after articles have
/// come in, so that many are put together at once, and the longer that takes, the more seldom.
public final class Editor implements AutoCloseable {
  private static final Duration QUIET = Duration.ofMillis(700);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
  private static final int SHARE_OF_TIME = 2;

  private final RecordStore store;
  private final Supplier<Reconciler> reconciler;
  private final Supplier<Codebook> codebook;
  private final Runnable changed;
  private final Consumer<RuntimeException> failed;
  private final Due due = new Due();
  private final Thread thread;

  /// @param codebook says what the codes of corrections are worth
  /// @param changed told when a new revision is there
  /// @param failed told when putting together has failed; it is tried again with the next article
  public Editor(
      RecordStore store,
      Supplier<Reconciler> reconciler,
      Supplier<Codebook> codebook,
      Runnable changed,
      Consumer<RuntimeException> failed) {
    this.store = store;
    this.reconciler = reconciler;
    this.codebook = codebook;
    this.changed = changed;
    this.failed = failed;
    this.thread = Thread.ofPlatform().daemon().name("editor").unstarted(this::run);
  }

  /// Begins to work; at once if what is in the store was never put together, or if there are
  /// corrections, of which nobody knows whether it was put together with them.
  public void start() {
    thread.start();
  }

  /// Says that articles have come in, or that something was corrected.
  public void somethingCame() {
    due.mark();
  }

  /// Whether there is nothing to put together.
  public boolean isIdle() {
    return !due.isMarked();
  }

  /// Whether every article of the store is in a story, as all are once they are put together.
  private boolean isWhole() {
    Set<String> missing = new HashSet<>(store.articles());
    JsonMapper mapper = JsonMapper.builder().build();
    Query query = Query.of(LineKind.STORY).by(Query.Order.OLDEST).atMost(Query.MOST);
    Optional<String> cursor = Optional.empty();
    try (Snapshot snapshot = store.snapshot()) {
      do {
        Page page = snapshot.lines(query.after(cursor));
        for (Line story : page.lines()) {
          missing.removeAll(Parts.ids(mapper.readTree(story.json()).path("articles")));
        }
        cursor = page.next();
      } while (cursor.isPresent());
    }
    return missing.isEmpty();
  }

  /// Looks beside everything else, since a large store takes a while and pages wait for nothing.
  private void lookWhetherDue() {
    try {
      if (!store.corrections().isEmpty() || !isWhole()) {
        due.mark();
      }
    } catch (RuntimeException e) {
      failed.accept(e);
    } finally {
      due.done();
    }
  }

  private void run() {
    Duration took = Duration.ZERO;
    try {
      lookWhetherDue();
      while (true) {
        due.await(QUIET, LONGEST_WAIT);
        long started = System.nanoTime();
        putTogether();
        took = Duration.ofNanos(System.nanoTime() - started);
        Thread.sleep(took.multipliedBy(SHARE_OF_TIME));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void putTogether() {
    try {
      int known = store.articles().size();
      List<Findings> articles = new ArrayList<>();
      store.findings(articles::add);
      if (articles.size() < known) {
        throw new IllegalStateException(
            "found findings of %d articles of %d in the store, which cannot be put together anew; expected those of all (--again reads articles again)"
                .formatted(articles.size(), known));
      }
      Corrections corrections = StoredCorrections.of(store.corrections(), codebook);
      Reconciled together = reconciler.get().reconcile(articles, corrections);
      RecordLines lines = new RecordLines();
      List<String> all = new ArrayList<>(lines.ofActors(articles));
      lines.ofTogether(together, articles).forEach(all::add);
      Map<String, String> copies = new HashMap<>();
      together.duplicates().forEach(d -> copies.put(d.article(), d.of()));
      if (!thread.isInterrupted()) {
        store.replace(new TogetherRecord(all, copies));
        due.done();
        changed.run();
      }
    } catch (RuntimeException e) {
      due.done();
      failed.accept(e);
    }
  }

  /// Gives up what is under way; the store then has what it had before.
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(LONGEST_WAIT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Whether there is something to do, and since when.
  private static final class Due {
    private boolean marked;
    private long first;
    private long last;
    private boolean working = true; // until it is known whether there is anything to do

    synchronized void mark() {
      long now = System.nanoTime();
      first = marked ? first : now;
      last = now;
      marked = true;
      notifyAll();
    }

    synchronized boolean isMarked() {
      return marked || working;
    }

    /// Waits until something is marked and nothing more has come for a while, or it has waited long
    /// enough.
    synchronized void await(Duration quiet, Duration longest) throws InterruptedException {
      while (true) {
        long now = System.nanoTime();
        long until = Math.min(last + quiet.toNanos(), first + longest.toNanos());
        if (!marked) {
          wait();
        } else if (now >= until) {
          marked = false;
          working = true;
          return;
        } else {
          wait(Math.max(1, (until - now) / 1_000_000));
        }
      }
    }

    synchronized void done() {
      working = false;
    }
  }
}
