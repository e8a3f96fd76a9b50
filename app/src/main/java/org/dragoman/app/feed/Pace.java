package org.dragoman.app.feed;

import java.time.Duration;
import java.util.Optional;

/// How long to wait until a feed is asked again: as often as the user wants, not before the server
/// expects it, and the longer the more often it has failed.
final class Pace {
  private static final Duration LONGEST = Duration.ofHours(6);
  private static final int MOST_DOUBLINGS = 12;

  private final Duration every;
  private int failures;

  Pace(Duration every) {
    this.every = every;
  }

  /// It could be read.
  Duration afterSuccess(Optional<Duration> asked) {
    failures = 0;
    return longer(every, asked);
  }

  /// It could not be read.
  Duration afterFailure(Optional<Duration> asked) {
    failures = Math.min(failures + 1, MOST_DOUBLINGS);
    Duration doubled = every.multipliedBy(1L << failures);
    Duration longest = every.compareTo(LONGEST) > 0 ? every : LONGEST;
    return longer(doubled.compareTo(longest) > 0 ? longest : doubled, asked);
  }

  private static Duration longer(Duration own, Optional<Duration> asked) {
    return asked.filter(a -> a.compareTo(own) > 0).orElse(own);
  }
}
