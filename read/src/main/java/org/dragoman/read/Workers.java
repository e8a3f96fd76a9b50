package org.dragoman.read;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/// A fixed number of threads that share out work and give its results in the order of its parts.
final class Workers implements AutoCloseable {
  private final ExecutorService threads;

  Workers(int count) {
    threads =
        Executors.newFixedThreadPool(
            count, work -> Thread.ofPlatform().name("reader").daemon().unstarted(work));
  }

  /// Begins something that is wanted later.
  ///
  /// @return waits for it, and fails as [#all] does
  <R> Supplier<R> start(Callable<R> work) {
    Future<R> running = threads.submit(work);
    return () -> result(running);
  }

  /// What a function makes of each part.
  ///
  /// @throws IllegalStateException if it fails on one, or the caller is interrupted
  <T, R> List<R> all(List<T> parts, Function<T, R> work) {
    List<Future<R>> running =
        parts.stream().map(part -> threads.submit(() -> work.apply(part))).toList();
    List<R> results = new ArrayList<>(running.size());
    for (Future<R> future : running) {
      results.add(result(future));
    }
    return results;
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("reading was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading failed", e.getCause());
    }
  }

  @Override
  public void close() {
    threads.close();
  }
}
