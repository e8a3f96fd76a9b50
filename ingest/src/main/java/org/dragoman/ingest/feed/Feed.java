package org.dragoman.ingest.feed;

import java.util.List;
import java.util.Optional;

/// A feed: what an outlet has published of late.
///
/// @param title of the feed, mostly the outlet's name
/// @param entries in the feed's order, mostly the newest first
public record Feed(Optional<String> title, List<FeedEntry> entries) {
  public Feed {
    entries = List.copyOf(entries);
  }

  /// What came of reading a feed.
  public sealed interface Outcome {}

  /// It could be read.
  public record Read(Feed feed) implements Outcome {}

  /// It could not.
  ///
  /// @param expected what would have been right
  public record Broken(String found, String expected) implements Outcome {}
}
