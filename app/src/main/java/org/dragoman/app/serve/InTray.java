package org.dragoman.app.serve;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dragoman.app.feed.FeedState;
import org.dragoman.model.article.Dropped;
import org.dragoman.serve.outside.Inputs;

/// What comes in from where, as the pages show it: the folders and feeds that the user named, and
/// what of them could not be read.
final class InTray implements Inputs {
  private static final int MOST_DROPPED = 200;

  private final List<Path> paths;
  private final Kind kindOfPaths;
  private final Supplier<List<FeedState>> feeds;
  private final Deque<Dropped> dropped = new ArrayDeque<>();

  /// @param watched whether what comes into the folders later is read
  /// @param feeds how they stand
  InTray(List<Path> paths, boolean watched, Supplier<List<FeedState>> feeds) {
    this.paths = List.copyOf(paths);
    this.kindOfPaths = watched ? Kind.WATCHED : Kind.FILES;
    this.feeds = feeds;
  }

  /// Notes what could not be used of a file; the same again is noted once.
  void drop(Dropped drop) {
    synchronized (dropped) {
      dropped.remove(drop);
      dropped.addLast(drop);
      if (dropped.size() > MOST_DROPPED) {
        dropped.removeFirst();
      }
    }
  }

  @Override
  public State now() {
    List<Input> inputs = new ArrayList<>();
    paths.forEach(path -> inputs.add(input(path)));
    feeds.get().forEach(feed -> inputs.add(input(feed)));
    synchronized (dropped) {
      return new State(inputs, dropped.stream().map(InTray::trouble).toList());
    }
  }

  private Input input(Path path) {
    return new Input(
        kindOfPaths,
        path.toString(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Input input(FeedState feed) {
    return new Input(
        Kind.FEED,
        feed.name(),
        feed.title(),
        Optional.of(feed.articles()),
        feed.asked(),
        feed.next(),
        feed.trouble().map(InTray::trouble),
        feed.dropped().stream().map(InTray::trouble).toList());
  }

  private static Trouble trouble(Dropped dropped) {
    return new Trouble(dropped.where(), dropped.found(), dropped.expected());
  }
}
