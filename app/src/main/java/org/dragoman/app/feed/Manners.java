package org.dragoman.app.feed;

import java.time.Duration;

/// How servers are treated: one call at a time each, with a pause, and not without end.
///
/// @param every how often a feed is asked
/// @param pause between two calls to one host
/// @param patience for one answer, from call to last byte
/// @param largestFeed in bytes
/// @param largestPage in bytes
public record Manners(
    Duration every, Duration pause, Duration patience, int largestFeed, int largestPage) {
  private static final int MEGABYTE = 1 << 20;

  /// Every quarter of an hour, a call a second, half a minute for an answer, 8 MB.
  public static final Manners USUAL =
      new Manners(
          Duration.ofMinutes(15),
          Duration.ofSeconds(1),
          Duration.ofSeconds(30),
          8 * MEGABYTE,
          8 * MEGABYTE);

  /// The same, but feeds are asked as often as said.
  public Manners asking(Duration often) {
    return new Manners(often, pause, patience, largestFeed, largestPage);
  }
}
