package org.dragoman.app.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.dragoman.ingest.Ingest;
import org.dragoman.ingest.Intake;
import org.dragoman.ingest.Limits;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dropped;
import org.dragoman.serve.Progress;
import org.dragoman.store.StoreProblem;

/// Reads what lies in files and folders into the newsroom, in the background, and goes on with what
/// comes later where it is to watch them.
public final class Readings implements AutoCloseable {
  private static final int AT_ONCE = 8;
  private static final int WAITING = 4000;
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(15);

  private final Newsroom newsroom;
  private final Told told;
  private final Ingest ingest = new Ingest(Limits.DEFAULT);
  private final List<Article> waiting = new ArrayList<>();
  private final Thread thread;
  private final CountDownLatch stop = new CountDownLatch(1);
  private Counted counted = new Counted(0, 0, System.nanoTime());

  /// @param inputs files and folders
  /// @param watch whether what comes into the folders later is read, too
  public Readings(List<Path> inputs, boolean watch, Newsroom newsroom, Told told) {
    this.newsroom = newsroom;
    this.told = told;
    this.thread = Thread.ofPlatform().daemon().name("readings").unstarted(() -> run(inputs, watch));
  }

  /// Who is told what happens.
  ///
  /// @param progress how far it has come
  /// @param dropped what could not be used
  /// @param came an article is in the store
  /// @param failed the store cannot take more
  public record Told(
      Consumer<Progress> progress,
      Consumer<Dropped> dropped,
      Runnable came,
      Consumer<RuntimeException> failed) {}

  /// How many articles of this run are done, how many inputs were dropped, since when.
  private record Counted(long read, long dropped, long since) {}

  /// Begins to read.
  public void start() {
    thread.start();
  }

  private void run(List<Path> inputs, boolean watch) {
    try {
      Shelves shelves = new Shelves(watch ? inputs : List.of());
      read(inputs);
      while (watch && !stop.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
        List<Path> changed = shelves.changed();
        if (!changed.isEmpty()) {
          counted = new Counted(0, counted.dropped(), System.nanoTime());
          read(changed);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (StoreProblem e) {
      told.failed().accept(e);
    }
  }

  private void read(List<Path> inputs) {
    ingest.read(
        inputs,
        new Intake() {
          @Override
          public void article(Article article) {
            waiting.add(article);
            if (waiting.size() >= WAITING) {
              readWaiting();
            }
          }

          @Override
          public void dropped(Dropped dropped) {
            counted = new Counted(counted.read(), counted.dropped() + 1, counted.since());
            told.dropped().accept(dropped);
          }
        });
    readWaiting();
    told.progress().accept(now(false, 0));
  }

  private void readWaiting() {
    List<Article> unknown = newsroom.unknown(waiting);
    waiting.clear();
    for (int from = 0; from < unknown.size() && stop.getCount() > 0; from += AT_ONCE) {
      told.progress().accept(now(true, unknown.size() - from));
      List<Article> batch = unknown.subList(from, Math.min(from + AT_ONCE, unknown.size()));
      int added = added(batch);
      counted = new Counted(counted.read() + added, counted.dropped(), counted.since());
      told.came().run();
    }
  }

  /// Adds a batch; what cannot be read is told, and the rest goes on.
  private int added(List<Article> batch) {
    try {
      return newsroom.add(batch).size();
    } catch (StoreProblem e) {
      throw e;
    } catch (RuntimeException e) {
      if (stop.getCount() > 0) {
        told.failed().accept(e);
      }
      return 0;
    }
  }

  private Progress now(boolean reading, int left) {
    double seconds = (System.nanoTime() - counted.since()) / 1e9;
    double rate = seconds > 0 ? counted.read() / seconds : 0;
    return new Progress(
        reading,
        reading ? "reading" : "idle",
        counted.read(),
        counted.read() + left,
        rate,
        rate > 0 && reading ? OptionalLong.of(Math.round(left / rate)) : OptionalLong.empty(),
        counted.dropped());
  }

  /// Whether it is done with what it was given, and watches nothing.
  public boolean isDone() {
    return !thread.isAlive();
  }

  /// Begins nothing more; what fails from now on is no failure but the end.
  void stop() {
    newsroom.stop();
    stop.countDown();
  }

  /// Ends after the articles that are being read.
  @Override
  public void close() {
    stop();
    try {
      thread.join(LONGEST_STOP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
