package org.dragoman.app.serve;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The end of a process that runs until it is told to end (Ctrl+C, or a signal of the system): the
/// work hears of it and has some time to end in order.
public final class Ending {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);

  private Ending() {}

  /// Listens to the signals.
  public static Ending ofProcess() {
    Ending ending = new Ending();
    Runtime.getRuntime().addShutdownHook(new Thread(ending::wind, "ending"));
    return ending;
  }

  private void wind() {
    asked.countDown();
    try {
      done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Waits until the process is told to end.
  public void await() {
    try {
      asked.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Says that everything is closed.
  public void done() {
    done.countDown();
  }
}
