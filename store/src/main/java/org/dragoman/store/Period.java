package org.dragoman.store;

import java.time.LocalDate;
import java.util.Optional;

/// A stretch of days by one of the two clocks. What has no date by that clock is in no period but
/// [#ALWAYS].
///
/// @param clock which clock
/// @param from first day
/// @param to last day
public record Period(Clock clock, Optional<LocalDate> from, Optional<LocalDate> to) {
  /// Any time, also unknown.
  public static final Period ALWAYS =
      new Period(Clock.REPORTED, Optional.empty(), Optional.empty());

  public Period {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "a period ends after it starts, found %s to %s".formatted(from.get(), to.get()));
    }
  }

  /// The two clocks.
  public enum Clock {
    /// When it took place or was said, as far as the text says. What is dated by a month or a year
    /// is in every period that touches it.
    HAPPENED,
    /// When the article was published; of several, the first.
    REPORTED
  }

  /// Whether any line is in it.
  public boolean isOpen() {
    return from.isEmpty() && to.isEmpty();
  }
}
