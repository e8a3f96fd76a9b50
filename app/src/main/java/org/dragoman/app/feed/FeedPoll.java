package org.dragoman.app.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.dragoman.ingest.feed.Feed;
import org.dragoman.ingest.feed.FeedEntry;
import org.dragoman.ingest.feed.FeedReader;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dropped;

/// Asks one feed for what is new in it, and brings the articles in.
final class FeedPoll {
  private static final String FEEDS =
      "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1";
  private static final int MOST_TRIES = 3;

  private final FeedAddress address;
  private final Tools tools;
  private final Reach reach;
  private final Map<String, Integer> tries = new HashMap<>();

  FeedPoll(FeedAddress address, Tools tools) {
    this.address = address;
    this.tools = tools;
    this.reach = new Reach(address.isFile() ? Optional.empty() : Optional.of(address.uri()));
  }

  /// What a poll works with.
  ///
  /// @param take takes in an article; says whether it was new
  /// @param goesOn whether there is still time for more
  record Tools(
      Web web,
      FeedArticles articles,
      FeedMemory memory,
      Manners manners,
      Predicate<Article> take,
      BooleanSupplier goesOn) {}

  /// What came of asking.
  ///
  /// @param title of the feed, if it could be read
  /// @param articles how many came in
  /// @param trouble why the feed could not be read
  /// @param dropped entries whose articles cannot be had
  /// @param rest how long not to ask again, if that was said
  /// @param isOver whether the feed will never come again
  record Result(
      Optional<String> title,
      int articles,
      Optional<Dropped> trouble,
      List<Dropped> dropped,
      Optional<Duration> rest,
      boolean isOver) {}

  FeedAddress address() {
    return address;
  }

  /// Asks.
  Result ask() throws InterruptedException {
    return switch (address.isFile() ? file() : web()) {
      case Fetched.Got got -> read(got);
      case Fetched.Unchanged _ ->
          new Result(Optional.empty(), 0, Optional.empty(), List.of(), Optional.empty(), false);
      case Fetched.Failed failed ->
          new Result(
              Optional.empty(),
              0,
              Optional.of(new Dropped(address.name(), failed.found(), failed.expected())),
              List.of(),
              failed.rest(),
              failed.isForEver());
    };
  }

  private Fetched web() throws InterruptedException {
    Fetched.Stamp stamp = tools.memory().stamp(address.name());
    return tools
        .web()
        .get(new Web.Wanted(address.uri(), FEEDS, tools.manners().largestFeed(), stamp, reach));
  }

  private Fetched file() {
    try {
      Path file = Path.of(address.uri());
      if (Files.size(file) > tools.manners().largestFeed()) {
        String most = "at most " + tools.manners().largestFeed();
        return new Fetched.Failed("more bytes than are taken", most, 0, Optional.empty());
      }
      return new Fetched.Got(
          address.uri(),
          Files.readAllBytes(file),
          Optional.empty(),
          Fetched.Stamp.NONE,
          Optional.empty());
    } catch (IOException e) {
      return new Fetched.Failed("no file that can be read", "a file", 0, Optional.empty());
    }
  }

  private Result read(Fetched.Got got) throws InterruptedException {
    return switch (FeedReader.read(got.bytes(), got.mediaType())) {
      case Feed.Broken(String found, String expected) ->
          new Result(
              Optional.empty(),
              0,
              Optional.of(new Dropped(address.name(), found, expected)),
              List.of(),
              got.fresh(),
              false);
      case Feed.Read(Feed feed) -> entries(feed, got);
    };
  }

  /// The oldest first, so that what is broken off can be taken up again.
  private Result entries(Feed feed, Fetched.Got got) throws InterruptedException {
    List<Dropped> dropped = new ArrayList<>();
    int articles = 0;
    boolean all = true;
    for (FeedEntry entry : feed.entries().reversed()) {
      if (!tools.goesOn().getAsBoolean()) {
        all = false;
        break;
      }
      if (tools.memory().has(address.name(), entry.key())) {
        continue;
      }
      switch (tools.articles().of(entry, feed.title(), got.from(), reach)) {
        case FeedArticles.Found(Article article) -> {
          articles += tools.take().test(article) ? 1 : 0;
          tools.memory().add(address.name(), entry.key());
        }
        case FeedArticles.None(Dropped why, boolean mayPass) -> {
          dropped.add(why);
          all &= !isLeft(entry, mayPass);
        }
      }
    }
    if (all) {
      tools.memory().stamp(address.name(), got.stamp());
    }
    return new Result(feed.title(), articles, Optional.empty(), dropped, got.fresh(), false);
  }

  /// Whether an entry without an article is to be tried again; else it is done with.
  private boolean isLeft(FeedEntry entry, boolean mayPass) {
    boolean again = mayPass && tries.merge(entry.key(), 1, Integer::sum) < MOST_TRIES;
    if (!again) {
      tries.remove(entry.key());
      tools.memory().add(address.name(), entry.key());
    }
    return again;
  }
}
