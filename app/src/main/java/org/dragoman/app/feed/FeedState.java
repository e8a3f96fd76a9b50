package org.dragoman.app.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.article.Dropped;

/// How a feed stands.
///
/// @param name as the user gave it
/// @param title as the feed gives it
/// @param articles how many came from it since the start
/// @param asked when it was last asked
/// @param next when it will be asked again; none if it is over
/// @param trouble why it could not be read the last time
/// @param dropped entries whose articles could not be had, the latest last
public record FeedState(
    String name,
    Optional<String> title,
    int articles,
    Optional<Instant> asked,
    Optional<Instant> next,
    Optional<Dropped> trouble,
    List<Dropped> dropped) {
  public FeedState {
    dropped = List.copyOf(dropped);
  }

  static FeedState waiting(String name) {
    return new FeedState(
        name, Optional.empty(), 0, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /// The state after it was asked.
  FeedState asked(Instant now, FeedPoll.Result result, int mostDropped) {
    List<Dropped> all = new ArrayList<>(dropped);
    all.removeAll(result.dropped());
    all.addAll(result.dropped());
    return new FeedState(
        name,
        result.title().or(() -> title),
        articles + result.articles(),
        Optional.of(now),
        Optional.empty(),
        result.trouble(),
        all.subList(Math.max(0, all.size() - mostDropped), all.size()));
  }

  FeedState next(Instant at) {
    return new FeedState(name, title, articles, asked, Optional.of(at), trouble, dropped);
  }
}
