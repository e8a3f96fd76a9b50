package org.dragoman.app.feed;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

/// The way to a host: one call at a time, with a pause after each.
final class Lane {
  private final ReentrantLock way = new ReentrantLock(true);
  private long free = System.nanoTime();

  /// A call.
  @FunctionalInterface
  interface Passing<T> {
    T call() throws InterruptedException, ExecutionException, TimeoutException;
  }

  /// Makes a call when it is its turn.
  <T> T pass(Duration pause, Passing<T> passing)
      throws InterruptedException, ExecutionException, TimeoutException {
    way.lockInterruptibly();
    try {
      long left = free - System.nanoTime();
      if (left > 0) {
        Thread.sleep(Duration.ofNanos(left));
      }
      return passing.call();
    } finally {
      free = System.nanoTime() + pause.toNanos();
      way.unlock();
    }
  }
}
