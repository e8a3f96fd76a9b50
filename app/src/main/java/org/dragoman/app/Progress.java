package org.dragoman.app;

import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;

/// Tells how far long work has come: how many of how many, at what rate, how long it will take.
/// Short work is not commented on.
final class Progress {
  private static final Duration FIRST_WORD = Duration.ofSeconds(2);
  private static final Duration BETWEEN = Duration.ofSeconds(1);

  private final PrintStream to;
  private final InstantSource clock;
  private final String what;
  private final long started;
  private long lastWord;

  Progress(String what, PrintStream to, InstantSource clock) {
    this.what = what;
    this.to = to;
    this.clock = clock;
    this.started = clock.millis();
    this.lastWord = started;
  }

  /// Says that `done` of `all` are done, if it is time to say something.
  void at(int done, int all) {
    long now = clock.millis();
    long took = now - started;
    boolean due = took >= FIRST_WORD.toMillis() && now - lastWord >= BETWEEN.toMillis();
    if (due && done > 0) {
      lastWord = now;
      double perSecond = done * 1000.0 / took;
      long left = Math.round((all - done) / perSecond);
      to.printf("%s %d of %d (%.1f a second, %s left)%n", what, done, all, perSecond, time(left));
    }
  }

  private static String time(long seconds) {
    return seconds < 90 ? seconds + " s" : Math.round(seconds / 60.0) + " min";
  }
}
